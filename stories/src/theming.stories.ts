import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect } from "storybook/test";
import { relations } from "./data/relations.ts";
import { labelOf, oneOf, settledIn } from "./support/shown.ts";
import { timelineOf, type TimelineArgs } from "./support/timeline-of.ts";
import "./theming.css";

/** The page's own face: its fonts and colour scheme come by themselves, the rest by custom properties and parts. */
const meta: Meta<TimelineArgs> = {
  title: "Capabilities/Theming",
  component: "sanjyra-timeline",
  render: timelineOf,
  args: { data: relations, selected: "treaty" },
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** A page in sepia, by custom properties alone. */
export const Sepia: Story = {
  render: (args) => html`<div class="sepia">${timelineOf(args)}</div>`,
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const title = timeline.shadowRoot?.querySelector(".title");
    if (!title) throw new Error("There is no title");
    await expect(getComputedStyle(title).color).toBe("rgb(59, 47, 31)");
  },
};

/** Every custom property, each in a colour or size that nobody would choose. */
export const CustomProperties: Story = {
  args: { open: true },
  parameters: {
    shows: [
      "--sanjyra-paper",
      "--sanjyra-raised",
      "--sanjyra-ink",
      "--sanjyra-muted",
      "--sanjyra-hairline",
      "--sanjyra-accent",
      "--sanjyra-radius",
      "--sanjyra-text",
    ],
  },
  render: (args) => html`<div class="every-property">${timelineOf(args)}</div>`,
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const lookOf = (part: string) => getComputedStyle(oneOf(timeline, part));
    await expect(getComputedStyle(timeline).backgroundColor).toBe("rgb(255, 250, 240)");
    await expect(lookOf("card").backgroundColor).toBe("rgb(240, 255, 240)");
    await expect(lookOf("title").color).toBe("rgb(0, 0, 100)");
    await expect(lookOf("summary").color).toBe("rgb(90, 0, 90)");
    await expect(lookOf("lane").borderBlockEndColor).toBe("rgb(200, 0, 0)");
    await expect(parseFloat(lookOf("card").borderStartStartRadius)).toBeCloseTo(3.9);
    await expect(lookOf("label").fontSize).toBe("18px");
    oneOf(timeline, "event").focus();
    const accent = [...(timeline.shadowRoot?.querySelectorAll("*") ?? [])].some((node) =>
      ["outlineColor", "borderTopColor", "fill", "color"].some(
        (name) => Reflect.get(getComputedStyle(node), name) === "rgb(0, 100, 0)",
      ),
    );
    await expect(accent).toBe(true);
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
