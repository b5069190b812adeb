import type { TimelineEvent } from "@sanjyra/core";
import type { SanjyraTimeline } from "@sanjyra/timeline";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect, userEvent } from "storybook/test";
import { allOf, oneOf, settle, settledIn, windowLength } from "./support/shown.ts";
import { timelineOf, type TimelineArgs } from "./support/timeline-of.ts";

const dayOf = (at: number): string =>
  new Date(Date.UTC(2024, 0, 1 + ((at * 37) % 366))).toISOString().slice(0, 10);

const year: readonly TimelineEvent[] = Array.from({ length: 80 }, (_, at) => ({
  id: `day-${String(at)}`,
  date: dayOf(at),
  title: `A day of the year, number ${String(at + 1)}`,
  importance: at % 9 === 0 ? 2 : 0,
}));

/**
 * What has no room is neither left out nor drawn over something else: alone it is a mark, with its neighbours a pill
 * that counts them. Labels, marks, members of pills and what is under way add up to all there is in the window.
 */
const meta: Meta<TimelineArgs> = {
  title: "Capabilities/Clusters",
  component: "sanjyra-timeline",
  render: timelineOf,
  args: { data: year, label: "Eighty days of one year" },
};
export default meta;

type Story = StoryObj<TimelineArgs>;

const countsOf = (timeline: SanjyraTimeline, part: string): number =>
  allOf(timeline, part).reduce((sum, { dataset }) => sum + Number(dataset["count"]), 0);

const allCounted = (timeline: SanjyraTimeline): number =>
  allOf(timeline, "label").length +
  allOf(timeline, "mark").length +
  countsOf(timeline, "pill") +
  countsOf(timeline, "under-way");

/** The sum is right, and none is counted twice. */
export const Counted: Story = {
  parameters: { shows: ["::part(pill)", "::part(mark)", "::part(label)"] },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await expect(allOf(timeline, "pill").length).toBeGreaterThan(2);
    await expect(allCounted(timeline)).toBe(80);
    const drawn = allOf(timeline, "event").map(({ dataset }) => dataset["id"]);
    await expect(new Set(drawn).size).toBe(drawn.length);
  },
};

/** Pressing a pill goes to where its members part; further in, every event has its label. */
export const Parting: Story = {
  parameters: { shows: ["::part(pill)"] },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const pill = oneOf(timeline, "pill");
    const { from, to } = pill.dataset;
    const before = windowLength(timeline);
    await userEvent.click(pill);
    await settle(timeline);
    await expect(windowLength(timeline)).toBeLessThan(before);
    await expect(timeline.start ?? 0).toBeLessThanOrEqual(Number(from));
    await expect(timeline.end ?? 0).toBeGreaterThanOrEqual(Number(to));
    timeline.zoomTo({ start: dayOf(0), end: "2024-01-15" });
    await settle(timeline);
    await expect(allOf(timeline, "pill")).toHaveLength(0);
  },
};

/** Panning changes no number on a pill: what it counts does not depend on what is in view. */
export const StandingStill: Story = {
  args: { start: "2024-02-01", end: "2024-08-31" },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const pills = () =>
      new Map(allOf(timeline, "pill").map(({ dataset }) => [dataset["from"], dataset["count"]]));
    const before = pills();
    timeline.zoomTo({ start: "2024-02-11", end: "2024-09-10" });
    await settle(timeline);
    const shared = [...pills()].filter(([from]) => before.has(from));
    await expect(shared.length).toBeGreaterThan(0);
    for (const [from, count] of shared) await expect(before.get(from)).toBe(count);
  },
};
