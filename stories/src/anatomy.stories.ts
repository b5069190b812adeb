import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect, userEvent } from "storybook/test";
import { relations } from "./data/relations.ts";
import { allOf, buttonOf, oneOf, settle, settledIn, windowLength } from "./support/shown.ts";
import { timelineOf, type TimelineArgs } from "./support/timeline-of.ts";

/** The parts of a timeline, one story each; every part can be named in a style sheet with `::part()`. */
const meta: Meta<TimelineArgs> = {
  title: "Anatomy",
  component: "sanjyra-timeline",
  render: timelineOf,
  args: { data: relations },
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** Head, toolbar, axis in two voices, lanes with headings, marks with labels, overview. */
export const Whole: Story = {
  parameters: {
    shows: [
      "::part(frame)",
      "::part(title)",
      "::part(summary)",
      "::part(toolbar)",
      "::part(button)",
      "::part(plot)",
      "::part(axis)",
      "::part(tick)",
      "::part(lane)",
      "::part(event)",
      "::part(label)",
      "::part(overview)",
    ],
  },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const names = ["frame", "title", "summary", "toolbar", "button", "plot", "axis", "tick"];
    for (const part of [...names, "lane", "event", "label", "overview"]) {
      await expect(oneOf(timeline, part)).toBeVisible();
    }
  },
};

/** The toolbar does all that a drag or a pinch can do; a button that can do nothing says so. */
export const Toolbar: Story = {
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const all = windowLength(timeline);
    await expect(buttonOf(timeline, "fit")).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(buttonOf(timeline, "zoom-in"));
    await settle(timeline);
    await expect(windowLength(timeline) / all).toBeCloseTo(0.5, 3);
    const { start } = timeline;
    await userEvent.click(buttonOf(timeline, "later"));
    await settle(timeline);
    await expect(timeline.start).toBeGreaterThan(start ?? 0);
    await userEvent.click(buttonOf(timeline, "fit"));
    await settle(timeline);
    await expect(windowLength(timeline)).toBe(all);
  },
};

/** An event that goes on all through the window has no mark in it: its lane counts it as under way. */
export const UnderWay: Story = {
  parameters: { shows: ["::part(under-way)"] },
  args: { start: "2018", end: "2019" },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const counts = allOf(timeline, "under-way").map(({ dataset }) => [
      dataset["lane"],
      dataset["count"],
    ]);
    await expect(counts).toContainEqual(["az", "1"]);
  },
};

/** Eras lie behind everything and have their words in a strip of their own. */
export const Eras: Story = {
  parameters: { shows: ["::part(era)"] },
  args: {
    data: {
      ...relations,
      eras: [
        { date: "1991/2001", title: "First decade of independence" },
        { date: "2002/2012", title: "Second decade" },
      ],
    },
  },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await expect(oneOf(timeline, "era")).toHaveTextContent("First decade of independence");
  },
};
