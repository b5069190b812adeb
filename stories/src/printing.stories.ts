import { chronicle } from "@sanjyra/central-asia";
import type { SanjyraTimeline } from "@sanjyra/timeline";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect, waitFor } from "storybook/test";
import { oneOf, settledIn, timelineIn } from "./support/shown.ts";
import { timelineOf, type TimelineArgs } from "./support/timeline-of.ts";

/**
 * What prints is for reading: the heading and a table of all events with their dates in words and the addresses of
 * links spelt out, without buttons, in the colours of light ground. Nothing needs to be set for it: print the page.
 */
const meta: Meta<TimelineArgs> = {
  title: "Capabilities/Printing",
  component: "sanjyra-timeline",
  render: timelineOf,
  args: { data: chronicle },
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** Applies what the element says about paper to the screen. */
function asOnPaper({ shadowRoot }: SanjyraTimeline): void {
  if (!shadowRoot) return;
  const rules = shadowRoot.adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === "print")
    .flatMap((rule) => [...(rule as CSSMediaRule).cssRules]);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.map(({ cssText }) => cssText).join("\n"));
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
}

/** What a printer is given, shown on the screen. */
export const OnPaper: Story = {
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const paper = () => timeline.shadowRoot?.querySelector(".paper");
    await waitFor(() => expect(paper()?.querySelector("table")).toBeTruthy(), { timeout: 10_000 });
    await expect(paper()).not.toBeVisible();
    asOnPaper(timeline);
    await expect(paper()).toBeVisible();
    await expect(paper()).toHaveTextContent("Treaty of friendship and cooperation");
    await expect(paper()?.querySelectorAll("tbody tr")).toHaveLength(chronicle.events.length);
    for (const part of ["toolbar", "plot", "overview"]) {
      await expect(oneOf(timeline, part)).not.toBeVisible();
    }
  },
};

/** A page's own button to print. */
export const WithAButton: Story = {
  render: (args) =>
    html`<p><button type="button" @click=${() => window.print()}>Print this page</button></p>
      ${timelineOf(args)}`,
  play: async ({ canvasElement }) => {
    await settledIn(canvasElement);
    await expect(timelineIn(canvasElement).open).toBe(false);
  },
};
