import { chronicle } from "@sanjyra/central-asia";
import { renderHtmlList, renderSvg } from "@sanjyra/core";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect } from "storybook/test";
import { relations } from "./data/relations.ts";
import { eventOf, settledIn } from "./support/shown.ts";

interface ServerArgs {
  readonly language: string;
  readonly theme: "light" | "dark";
  readonly width: number;
}

/**
 * The core needs no browser. On a server, `renderSvg` draws the same picture as text, `renderHtmlList` writes a list
 * that everyone can read, and around that list the element becomes a timeline where scripts run. What these stories
 * show was made by those functions.
 */
const meta: Meta<ServerArgs> = {
  title: "Capabilities/Server",
  args: { language: "en", theme: "light", width: 1100 },
  argTypes: {
    language: { control: "select", options: ["en", "ru", "kk", "ky"] },
    theme: { control: "inline-radio", options: ["light", "dark"] },
    width: { control: { type: "range", min: 320, max: 1600, step: 10 } },
  },
};
export default meta;

type Story = StoryObj<ServerArgs>;

/** `await renderSvg(document, { language, theme, width })`: a file that opens anywhere, with real text in it. */
export const Picture: Story = {
  loaders: [async ({ args }) => ({ svg: await renderSvg(chronicle, args) })],
  render: ({ language, width }, { loaded }) => {
    const svg = new Blob([String(loaded["svg"])], { type: "image/svg+xml" });
    return html`<img
      src=${URL.createObjectURL(svg)}
      width=${width}
      alt="The chronicle, drawn as a picture"
      lang=${language}
    />`;
  },
  play: async ({ canvasElement, loaded }) => {
    const picture = canvasElement.querySelector("img");
    await picture?.decode();
    await expect(picture?.naturalWidth).toBe(1100);
    await expect(String(loaded["svg"])).toContain("Treaty of friendship and cooperation");
  },
};

/** `await renderHtmlList(document)`: sections, lists and `time`, in order, every text escaped. */
export const List: Story = {
  loaders: [
    async ({ args: { language } }) => ({ list: await renderHtmlList(relations, { language }) }),
  ],
  render: (_args, { loaded }) => html`${nodesOf(String(loaded["list"]))}`,
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll("li[id]").length).toBe(relations.events.length);
    await expect(canvasElement.querySelector("time")?.dateTime).toBe("1993-01-19");
  },
};

/** The same list inside the element: what a reader without scripts reads, the element draws. */
export const ListBecomesTimeline: Story = {
  loaders: [
    async ({ args: { language } }) => ({ list: await renderHtmlList(relations, { language }) }),
  ],
  render: (_args, { loaded }) =>
    html`<sanjyra-timeline>${nodesOf(String(loaded["list"]))}</sanjyra-timeline>`,
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await expect(eventOf(timeline, "treaty")).toHaveAccessibleName(/23 April 1997/);
  },
};

/** Nodes of a page that a server wrote. */
function nodesOf(text: string): readonly Node[] {
  const { body } = new DOMParser().parseFromString(text, "text/html");
  return [...body.childNodes].map((node) => document.adoptNode(node));
}
