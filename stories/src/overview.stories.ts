import { chronicle } from "@sanjyra/central-asia";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect, fn, userEvent } from "storybook/test";
import { allOf, eventOf, labelOf, oneOf, settle, settledIn } from "./support/shown.ts";
import { timelineOf, type TimelineArgs } from "./support/timeline-of.ts";

/** The whole chronicle, as the showcase has it, and the five lines that anybody can begin with. */
const meta: Meta<TimelineArgs> = {
  title: "Overview",
  component: "sanjyra-timeline",
  render: timelineOf,
};
export default meta;

type Story = StoryObj<TimelineArgs>;

const landmarks = [
  "kg-az-diplomatic-relations",
  "kg-az-friendship-treaty",
  "kg-af-humanitarian-aid",
  "kg-af-kabul-delegation",
];

/** Lanes by relation, every entry with its source. A click opens the card and tells the page. */
export const Chronicle: Story = {
  parameters: { shows: [".data", "sanjyra-select", "sanjyra-open"] },
  args: { data: chronicle },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    for (const id of landmarks) await expect(labelOf(timeline, id)).toBeTruthy();
    const onSelect = fn<(event: Event) => void>();
    const onOpen = fn<(event: Event) => void>();
    timeline.addEventListener("sanjyra-select", onSelect);
    timeline.addEventListener("sanjyra-open", onOpen);
    await userEvent.click(eventOf(timeline, "kg-az-friendship-treaty"));
    await settle(timeline);
    await expect(timeline.selected).toBe("kg-az-friendship-treaty");
    await expect(oneOf(timeline, "card")).toHaveTextContent("23 April 1997");
    await expect(onSelect).toHaveBeenCalledOnce();
    await expect(onOpen).toHaveBeenCalledOnce();
  },
};

/** A bare array of dates and titles is enough. */
export const FiveLines: Story = {
  parameters: { shows: [".data"] },
  args: {
    data: [
      { date: "1993-01-19", title: "Diplomatic relations established" },
      { date: "2013-08-15/2013-08-16", title: "Summit of the Turkic Council" },
      { date: "2021-09", title: "Humanitarian aid" },
      { date: "1991/..", title: "Independence" },
    ],
  },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await expect(allOf(timeline, "label")).toHaveLength(4);
  },
};
