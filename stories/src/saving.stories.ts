import type { SanjyraTimeline } from "@sanjyra/timeline";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, type TemplateResult } from "lit";
import { expect, userEvent, waitFor } from "storybook/test";
import { relations } from "./data/relations.ts";
import { buttonOf, oneOf, settledIn, timelineIn } from "./support/shown.ts";
import { timelineOf, type TimelineArgs } from "./support/timeline-of.ts";
import "./saving.css";

/**
 * A reader takes the view, or everything, along as a picture, a table or data: by the save button, or by methods that
 * a page calls. Pictures have the labels, colours and fonts of the screen.
 */
const meta: Meta<TimelineArgs> = {
  title: "Capabilities/Saving",
  component: "sanjyra-timeline",
  render: timelineOf,
  args: { data: relations },
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** The menu of the save button: what to save, and as what. Arrows and letters move, Escape gives the focus back. */
export const TheMenu: Story = {
  parameters: { shows: ["::part(menu)"] },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const { shadowRoot } = timeline;
    await userEvent.click(buttonOf(timeline, "save"));
    await waitFor(() => expect(oneOf(timeline, "menu")).toBeVisible());
    await userEvent.keyboard("{End}{Escape}");
    await expect(shadowRoot?.activeElement).toBe(buttonOf(timeline, "save"));
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(oneOf(timeline, "menu")).toBeVisible());
    await expect(shadowRoot?.activeElement).toHaveAttribute("role", "menuitemradio");
  },
};

/** A timeline with what a method of it gives below. */
function withResult(args: TimelineArgs, name: string): TemplateResult {
  return html`${timelineOf(args)}
    <figure class="saved">
      <figcaption>${name}</figcaption>
      <pre tabindex="0"></pre>
    </figure>`;
}

async function write(canvas: HTMLElement, make: (timeline: SanjyraTimeline) => Promise<string>) {
  const timeline = await settledIn(canvas);
  const text = await make(timeline);
  const place = canvas.querySelector("pre");
  if (place) place.textContent = text;
  return text;
}

/** `toSvg()` gives text that any viewer opens; below it is drawn by the browser. */
export const AsSvg: Story = {
  parameters: { shows: ["toSvg()"] },
  render: (args) =>
    html`${timelineOf(args)}
      <figure class="saved"></figure>`,
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const svg = await timeline.toSvg({ width: 900 });
    const picture = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
    canvasElement.querySelector("figure")?.append(picture);
    await expect(picture).toHaveTextContent("Treaty of friendship and cooperation");
  },
};

/** `toPng()` gives a file in pixels, twice as fine here as the screen. */
export const AsPng: Story = {
  parameters: { shows: ["toPng()"] },
  render: (args) =>
    html`${timelineOf(args)}
      <figure class="saved"><img alt="" hidden /></figure>`,
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const file = await timeline.toPng({ scale: 2, theme: "dark" });
    await expect(file?.type).toBe("image/png");
    const image = canvasElement.querySelector("img");
    if (!file || !image) return;
    image.src = URL.createObjectURL(file);
    image.alt = "The same timeline as a picture, on dark ground";
    image.width = timeline.offsetWidth;
    image.hidden = false;
    await image.decode();
    await expect(image.naturalWidth).toBe(2 * timeline.offsetWidth);
    URL.revokeObjectURL(image.src);
  },
};

/** `toCsv()` gives a table that spreadsheets open and that the timeline reads again. */
export const AsCsv: Story = {
  parameters: { shows: ["toCsv()"] },
  args: { start: "2020", end: "2026" },
  render: (args) => withResult(args, "What is in view as CSV"),
  play: async ({ canvasElement }) => {
    const csv = await write(canvasElement, (timeline) => timeline.toCsv());
    await expect(csv).toMatch(/^id,date,/);
    await expect(csv).toContain("Humanitarian aid");
    await expect(csv).not.toContain("Manas millennium");
  },
};

/** `toJson()` gives a document; fields that the format does not know are kept. */
export const AsJson: Story = {
  parameters: { shows: ["toJson()"] },
  render: (args) => withResult(args, "Everything as JSON"),
  play: async ({ canvasElement }) => {
    const json = await write(canvasElement, (timeline) => timeline.toJson({ scope: "all" }));
    const { events } = JSON.parse(json) as { events: unknown[] };
    await expect(events).toHaveLength(relations.events.length);
    await expect(timelineIn(canvasElement)).toBeVisible();
  },
};
