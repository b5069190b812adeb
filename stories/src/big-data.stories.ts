import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect } from "storybook/test";
import { generate } from "./data/generate.ts";
import { allOf, settle, settledIn } from "./support/shown.ts";
import { timelineOf, type TimelineArgs } from "./support/timeline-of.ts";

/** The same picture with more and more in it: what has no room is counted, and every event is somewhere. */
const meta: Meta<TimelineArgs> = {
  title: "Capabilities/Big data",
  component: "sanjyra-timeline",
  render: timelineOf,
};
export default meta;

type Story = StoryObj<TimelineArgs>;

function counted(events: number, lanes: number): Story {
  return {
    args: { data: generate(events, lanes) },
    play: async ({ canvasElement }) => {
      const timeline = await settledIn(canvasElement);
      const sum = (part: string) =>
        allOf(timeline, part).reduce((all, { dataset }) => all + Number(dataset["count"]), 0);
      const labels = allOf(timeline, "label").length;
      const marks = allOf(timeline, "mark").length;
      await expect(labels + marks + sum("pill") + sum("under-way")).toBe(events);
      await expect(timeline.shadowRoot?.querySelectorAll("*").length).toBeLessThan(2000);
      timeline.zoomTo({ start: "1990", end: "1995" });
      await settle(timeline);
      timeline.fit();
      await settle(timeline);
      await expect(allOf(timeline, "label")).toHaveLength(labels);
    },
  };
}

/** One event has a year about it. */
export const One: Story = counted(1, 1);

/** Thirty. */
export const Thirty: Story = counted(30, 3);

/** Three hundred. */
export const ThreeHundred: Story = counted(300, 5);

/** Three thousand. */
export const ThreeThousand: Story = counted(3000, 8);
