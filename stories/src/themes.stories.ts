import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, type TemplateResult } from "lit";
import defaultTheme from "@sanjyra/timeline/themes/default.css?raw";
import highDensity from "@sanjyra/timeline/themes/high-density.css?raw";
import newspaper from "@sanjyra/timeline/themes/newspaper.css?raw";
import { expect } from "storybook/test";
import { relations } from "./data/relations.ts";
import { oneOf, settledIn } from "./support/shown.ts";
import { timelineOf } from "./support/timeline-of.ts";

function themed(name: string, css: string): TemplateResult {
  return html`<div class=${name}>
    <style>
      ${`@scope (.${name}) { ${css} }`}
    </style>
    ${timelineOf({ data: relations, selected: "treaty", open: true })}
  </div>`;
}

/** The ready themes. Each is a small style sheet of the package; a page links one, and all its timelines follow. */
const meta: Meta = { title: "Capabilities/Ready themes" };
export default meta;

type Story = StoryObj;

/** `@sanjyra/timeline/themes/default.css`: what there is without a theme, spelt out as a start for your own. */
export const Default: Story = {
  render: () => themed("theme-default", defaultTheme),
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await expect(getComputedStyle(oneOf(timeline, "label")).fontSize).toBe("14px");
  },
};

/** `@sanjyra/timeline/themes/newspaper.css`: warm paper, serif letters, rules instead of rounding, one red. */
export const Newspaper: Story = {
  render: () => themed("theme-newspaper", newspaper),
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await expect(getComputedStyle(oneOf(timeline, "plot")).borderTopStyle).toBe("double");
    await expect(getComputedStyle(oneOf(timeline, "label")).fontFamily).toContain("serif");
  },
};

/** `@sanjyra/timeline/themes/high-density.css`: small letters and rows of 24 px. */
export const HighDensity: Story = {
  render: () => themed("theme-high-density", highDensity),
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await expect(getComputedStyle(oneOf(timeline, "label")).fontSize).toBe("12px");
    const frame = oneOf(timeline, "frame");
    await expect(getComputedStyle(frame).getPropertyValue("--row")).toBe("24px");
  },
};
