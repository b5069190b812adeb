import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, type TemplateResult } from "lit";
import { expect, spyOn, userEvent, within } from "storybook/test";
import { contrast } from "../../packages/timeline/src/testing/contrast.ts";
import { relations } from "./data/relations.ts";
import { oneOf, settledIn } from "./support/shown.ts";
import { pairsOf, themeCss, type ThemeArgs } from "./support/theme-css.ts";
import { timelineOf } from "./support/timeline-of.ts";
import "./theme-builder.css";

const leastContrast = 4.5;

async function copy(event: Event, css: string): Promise<void> {
  const button = event.currentTarget as HTMLButtonElement;
  await navigator.clipboard.writeText(css);
  button.textContent = "Copied";
}

function contrasts(args: ThemeArgs): TemplateResult {
  return html`<div class="words">
    <table>
      <caption>
        Contrast; 4.5 is the least for text
      </caption>
      <tbody>
        ${pairsOf(args).map(([name, ink, ground]) => {
          const ratio = contrast(ink, ground);
          return html`<tr>
            <th scope="row">${name}</th>
            <td>${ratio.toFixed(1)}</td>
            <td>${ratio < leastContrast ? "too faint" : "enough"}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

function builder(args: ThemeArgs): TemplateResult {
  const css = themeCss(args);
  return html`<div class="builder">
    <div class="built">
      <style>
        ${`@scope (.built) { ${css} }`}
      </style>
      ${timelineOf({ data: relations, selected: "treaty", open: true })}
    </div>
    <figure class="builder-sheet">
      <figcaption>Your style sheet</figcaption>
      <pre tabindex="0" aria-label="Your style sheet"><code>${css}</code></pre>
      <button type="button" @click=${(event: Event) => copy(event, css)}>Copy</button>
    </figure>
    ${contrasts(args)}
  </div>`;
}

const color = { control: { type: "color" } } as const;

/** A theme made with the controls, shown at once, with the style sheet to copy and the contrasts that it has. */
const meta: Meta<ThemeArgs> = {
  title: "Capabilities/Theme builder",
  render: builder,
  args: {
    paper: "#ffffff",
    paperDark: "#17191e",
    ink: "#1b1d22",
    inkDark: "#e7e9ed",
    accent: "#2456c4",
    accentDark: "#8db6ff",
    radius: 10,
    text: 0.875,
    font: "",
  },
  argTypes: {
    paper: { ...color, name: "Paper, light" },
    paperDark: { ...color, name: "Paper, dark" },
    ink: { ...color, name: "Ink, light" },
    inkDark: { ...color, name: "Ink, dark" },
    accent: { ...color, name: "Accent, light" },
    accentDark: { ...color, name: "Accent, dark" },
    radius: { name: "Radius, px", control: { type: "range", min: 0, max: 24, step: 1 } },
    text: { name: "Text, rem", control: { type: "range", min: 0.75, max: 1.125, step: 0.0625 } },
    font: {
      name: "Font",
      options: ["", "Georgia, serif", "system-ui, sans-serif", "ui-monospace, monospace"],
      control: { type: "select", labels: { "": "The page’s" } },
    },
  },
};
export default meta;

type Story = StoryObj<ThemeArgs>;

/** Change the controls: the timeline follows, and the style sheet below is yours to copy. */
export const Builder: Story = {
  play: async ({ canvasElement, args }) => {
    const timeline = await settledIn(canvasElement);
    const sheet = canvasElement.querySelector("code")?.textContent;
    await expect(sheet).toBe(themeCss(args));
    await expect(getComputedStyle(timeline).getPropertyValue("--sanjyra-text")).toBe("0.875rem");
    const write = spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await userEvent.click(within(canvasElement).getByRole("button", { name: "Copy" }));
    await expect(write).toHaveBeenCalledWith(sheet);
    await expect(within(canvasElement).queryByText("too faint")).toBeNull();
  },
};

/** A theme made here: warm paper and a green accent, in both colour schemes. */
export const Garden: Story = {
  args: {
    paper: "#f6f8f1",
    paperDark: "#171c17",
    ink: "#1d2a1f",
    inkDark: "#e2ebdf",
    accent: "#1f6b3a",
    accentDark: "#8fd3a4",
    radius: 4,
    text: 0.9375,
    font: "Georgia, serif",
  },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const { fontFamily, fontSize } = getComputedStyle(oneOf(timeline, "label"));
    await expect(fontFamily).toContain("Georgia");
    await expect(fontSize).toBe("15px");
    const isDark = getComputedStyle(timeline).colorScheme === "dark";
    const paper = isDark ? "rgb(23, 28, 23)" : "rgb(246, 248, 241)";
    await expect(getComputedStyle(timeline).backgroundColor).toBe(paper);
  },
};

/** Colours that are too near each other are said to be so, before a reader has to say it. */
export const TooFaint: Story = {
  args: { accentDark: "#3b4a6b" },
  play: async ({ canvasElement }) => {
    await settledIn(canvasElement);
    await expect(within(canvasElement).getAllByText("too faint")).toHaveLength(1);
  },
};
