import { SanjyraTimeline } from "@sanjyra/timeline/element";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect } from "storybook/test";
import { relations } from "./data/relations.ts";
import { eventOf, labelOf, settle, settledIn, windowLength } from "./support/shown.ts";
import { timelineOf, type TimelineArgs } from "./support/timeline-of.ts";

/** What a page can tell the element to do, and what it can wait for. */
const meta: Meta<TimelineArgs> = {
  title: "Reference/Methods",
  component: "sanjyra-timeline",
  render: timelineOf,
  args: { data: relations },
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** `fit()` shows everything. */
export const Fit: Story = {
  args: { start: "2020", end: "2022" },
  parameters: { shows: ["fit()"] },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const before = windowLength(timeline);
    timeline.fit();
    await settle(timeline);
    await expect(windowLength(timeline)).toBeGreaterThan(before * 5);
    await expect(labelOf(timeline, "relations")).toBeTruthy();
  },
};

/** `zoomTo(span)` flies to a window, `zoomTo(id)` to one in which the event has its label. */
export const ZoomTo: Story = {
  parameters: { shows: ["zoomTo()"] },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    timeline.zoomTo({ start: "2021-01", end: "2021-12" });
    await settle(timeline);
    await expect(timeline.start).toBe(Date.UTC(2021, 0, 1));
    timeline.zoomTo("library");
    await settle(timeline);
    await expect(labelOf(timeline, "library")).toBe("Agreement of the national libraries");
  },
};

/** `select(id)` chooses as the reader does, so the page hears of it; setting `selected` does not. */
export const Select: Story = {
  parameters: { shows: ["select()"] },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    timeline.select("aid");
    await settle(timeline);
    await expect(eventOf(timeline, "aid")).toHaveAttribute("aria-current", "true");
    timeline.select(null);
    await expect(timeline.selected).toBeNull();
  },
};

/** `ready` is kept when the data are read and first drawn, `settled` when the picture is final for its window. */
export const Waiting: Story = {
  parameters: { shows: [".ready", ".settled"] },
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector("sanjyra-timeline");
    await timeline?.ready;
    await expect(timeline?.start).toEqual(expect.any(Number));
    await timeline?.settled;
    await expect(timeline && labelOf(timeline, "treaty")).toBeTruthy();
  },
};

/** `SanjyraTimeline.define(tag)` registers the class under a name of the page's own; `version` says which it is. */
export const OwnName: Story = {
  parameters: { shows: ["define()", ".version"] },
  render: () =>
    html`<my-chronicle label="Under a name of its own">
      <ol>
        <li id="treaty"><time datetime="1997-04-23">23 April 1997</time> Treaty</li>
      </ol>
    </my-chronicle>`,
  beforeEach: () => {
    if (!customElements.get("my-chronicle")) SanjyraTimeline.define("my-chronicle");
  },
  play: async ({ canvasElement }) => {
    const timeline = canvasElement.querySelector<SanjyraTimeline>("my-chronicle");
    await timeline?.settled;
    await expect(timeline && labelOf(timeline, "treaty")).toBe("Treaty");
    await expect(SanjyraTimeline.version).toMatch(/^\d+\.\d+\.\d+/);
  },
};
