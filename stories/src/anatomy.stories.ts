import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect, userEvent } from "storybook/test";
import { relations } from "./data/relations.ts";
import {
  allOf,
  buttonOf,
  eventOf,
  oneOf,
  settle,
  settledIn,
  windowLength,
} from "./support/shown.ts";
import { timelineOf, type TimelineArgs } from "./support/timeline-of.ts";

// The parts of a timeline, one story each; every part can be named in a style sheet with `::part()`.

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
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    for (const part of ["toolbar", "plot", "lane", "event", "label", "tick", "overview"]) {
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

/** The card tells everything that is known of one event; it is beside the event, never over it. */
export const Card: Story = {
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await userEvent.click(eventOf(timeline, "treaty"));
    await settle(timeline);
    await expect(oneOf(timeline, "card")).toHaveTextContent("Treaty of friendship and cooperation");
    await userEvent.click(buttonOf(timeline, "close"));
    await settle(timeline);
    await expect(allOf(timeline, "card")).toHaveLength(0);
    await expect(timeline.selected).toBe("treaty");
  },
};

/** What has no room is counted: an unlabelled event alone is a mark, several together are a pill. */
export const MarksAndPills: Story = {
  args: {
    data: Array.from({ length: 40 }, (_, at) => ({
      id: `day-${String(at)}`,
      date: `2024-${String(1 + (at % 12)).padStart(2, "0")}-${String(1 + ((at * 7) % 28)).padStart(2, "0")}`,
      title: `A day of the year, number ${String(at + 1)}`,
    })),
  },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const pilled = allOf(timeline, "pill").map(({ dataset }) => Number(dataset["count"]));
    const labels = allOf(timeline, "label").length;
    const marks = allOf(timeline, "mark").length;
    await expect(labels + marks + pilled.reduce((sum, count) => sum + count, 0)).toBe(40);
    const before = windowLength(timeline);
    await userEvent.click(oneOf(timeline, "pill"));
    await settle(timeline);
    await expect(windowLength(timeline)).toBeLessThan(before);
  },
};

/** An event that goes on all through the window has no mark in it: its lane counts it as under way. */
export const UnderWay: Story = {
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
