import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect } from "storybook/test";
import { relations } from "./data/relations.ts";
import { labelOf, oneOf, settledIn } from "./support/shown.ts";
import { timelineOf, type TimelineArgs } from "./support/timeline-of.ts";
import "./theming.css";

// The page's own face: its fonts and colour scheme come by themselves, the rest by custom properties and parts.

const meta: Meta<TimelineArgs> = {
  title: "Theming",
  component: "sanjyra-timeline",
  render: timelineOf,
  args: { data: relations, selected: "treaty" },
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** `--sanjyra-paper`, `-ink`, `-accent`, `-hairline`, `-radius`, `-text` and their fellows. */
export const CustomProperties: Story = {
  render: (args) => html`<div class="sepia">${timelineOf(args)}</div>`,
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const title = timeline.shadowRoot?.querySelector(".title");
    if (!title) throw new Error("There is no title");
    await expect(getComputedStyle(title).color).toBe("rgb(59, 47, 31)");
  },
};

/** `::part(event)`, `::part(label)`, `::part(pill)`, and states as further names: `::part(event selected)`. */
export const Parts: Story = {
  render: (args) => html`<div class="underlined">${timelineOf(args)}</div>`,
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await expect(getComputedStyle(oneOf(timeline, "label")).textDecorationLine).toBe("underline");
  },
};

/** Colours of lanes come from the data; harsh ones are drawn as near as they can be read. */
export const LaneColours: Story = {
  args: {
    data: {
      ...relations,
      lanes: [
        { id: "az", title: "Azerbaijan", color: "yellow" },
        { id: "af", title: "Afghanistan", color: "#ffffff" },
      ],
    },
  },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await expect(labelOf(timeline, "treaty")).toBeTruthy();
  },
};

/** Dark by `color-scheme`, wherever the page says so: here for one place only. */
export const Dark: Story = {
  args: { open: true },
  render: (args) => html`<div class="night">${timelineOf(args)}</div>`,
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const card = getComputedStyle(oneOf(timeline, "card")).backgroundColor;
    await expect(card).not.toBe("rgb(255, 255, 255)");
  },
};
