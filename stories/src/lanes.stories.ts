import type { TimelineDocument } from "@sanjyra/core";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect, waitFor } from "storybook/test";
import { relations } from "./data/relations.ts";
import { allOf, eventOf, oneOf, settle, settledIn } from "./support/shown.ts";
import { timelineOf, type TimelineArgs } from "./support/timeline-of.ts";

/**
 * A lane is a row of rows with a heading: a relation, a person, a place. The order of `lanes` is the order on the
 * screen; an event names its lane by id. While data, filter and height stay the same, an event never leaves its row.
 */
const meta: Meta<TimelineArgs> = {
  title: "Capabilities/Lanes",
  component: "sanjyra-timeline",
  render: timelineOf,
  args: { data: relations },
};
export default meta;

type Story = StoryObj<TimelineArgs>;

const headingsIn = (lanes: readonly HTMLElement[]): readonly string[] =>
  lanes.map((lane) => lane.querySelector("h3, h4")?.textContent.trim() ?? "");

/** Titles, a colour of their own for each, the number of events, and what belongs to the lane read as one list. */
export const WithTitles: Story = {
  parameters: { shows: ["::part(lane)", "::part(field)"] },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const lanes = allOf(timeline, "lane");
    await expect(headingsIn(lanes).join(" ")).toMatch(/Azerbaijan.*Afghanistan/);
    await expect(oneOf(timeline, "field")).toContainElement(lanes[0] ?? null);
  },
};

/** Without lanes there is one, and it has no heading. */
export const WithoutLanes: Story = {
  args: {
    data: relations.events.map(({ lane: _, ...event }) => event),
    label: "No lanes at all",
  },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await expect(allOf(timeline, "lane")).toHaveLength(1);
  },
};

/** Lanes that events name and the document does not describe come after the others, under their ids. */
export const Undeclared: Story = {
  args: {
    data: {
      lanes: [{ id: "talks", title: "Talks" }],
      events: [
        { id: "visit", date: "2019-03", title: "Visit", lane: "visits" },
        { id: "talk", date: "2020-06", title: "First talk", lane: "talks" },
        { id: "trade", date: "2021", title: "Fair", lane: "trade" },
      ],
    },
    label: "Lanes by name",
  },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const names = headingsIn(allOf(timeline, "lane")).join(" ");
    await expect(names).toMatch(/Talks.*visits.*trade/);
  },
};

const twelve: TimelineDocument = {
  title: "Twelve lanes",
  lanes: Array.from({ length: 12 }, (_, at) => ({
    id: `lane-${String(at)}`,
    title: `Lane ${String(at + 1)}`,
  })),
  events: Array.from({ length: 36 }, (_, at) => ({
    id: `event-${String(at)}`,
    date: String(1950 + at * 2),
    title: `Event ${String(at + 1)}`,
    lane: `lane-${String(at % 12)}`,
  })),
};

/** With a height of its own the timeline gives each lane as many rows as fit, and scrolls where they do not. */
export const ManyInAGivenHeight: Story = {
  args: { data: twelve },
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector("sanjyra-timeline");
    timeline?.style.setProperty("block-size", "24rem");
    const shown = await settledIn(canvasElement);
    const field = oneOf(shown, "field");
    await waitFor(() => expect(field.scrollHeight).toBeGreaterThan(field.clientHeight));
    await settle(shown);
    const last = eventOf(shown, "event-35");
    last.focus();
    const box = last.getBoundingClientRect();
    const room = field.getBoundingClientRect();
    await expect(box.bottom).toBeLessThanOrEqual(room.bottom + 1);
  },
};
