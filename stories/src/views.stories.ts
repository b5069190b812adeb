import { chronicle } from "@sanjyra/central-asia";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { relations } from "./data/relations.ts";
import { allOf, buttonOf, oneOf, settle, settledIn, timelineIn } from "./support/shown.ts";
import { timelineOf, type TimelineArgs } from "./support/timeline-of.ts";

/**
 * The same events as a list to read or a table to sort and print. The choice of an event and the window of time stay
 * what they are from view to view; the buttons do what the attribute `view` does.
 */
const meta: Meta<TimelineArgs> = {
  title: "Capabilities/Views",
  component: "sanjyra-timeline",
  render: timelineOf,
  args: { data: relations },
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** A view loads when it is first asked for. */
const patient = { timeout: 10_000 };

/** By year, with the words of each date; every entry opens its card. */
export const List: Story = {
  args: { view: "list", selected: "treaty" },
  parameters: { shows: ["[view]", "::part(list)"] },
  play: async ({ canvasElement }) => {
    const timeline = timelineIn(canvasElement);
    await waitFor(() => expect(allOf(timeline, "list")).toHaveLength(1), patient);
    await expect(oneOf(timeline, "list")).toHaveTextContent("Treaty of friendship and cooperation");
    await expect(timeline.selected).toBe("treaty");
  },
};

/** All events, in the order of any column. */
export const Table: Story = {
  args: { view: "table", data: chronicle },
  parameters: { shows: ["[view]", "::part(table)"] },
  play: async ({ canvasElement }) => {
    const timeline = timelineIn(canvasElement);
    await waitFor(() => expect(allOf(timeline, "table")).toHaveLength(1), patient);
    const heading = () =>
      timeline.shadowRoot?.querySelector<HTMLElement>('[data-column="event"]')?.closest("th");
    const button = heading()?.querySelector("button");
    if (button) await userEvent.click(button);
    await waitFor(() => expect(heading()).toHaveAttribute("aria-sort", "ascending"));
  },
};

/** There and back by the buttons: the window and the choice are what they were. */
export const ThereAndBack: Story = {
  args: { start: "2015", end: "2026", selected: "aid" },
  parameters: { shows: ["[view]"] },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const { start, end } = timeline;
    timeline.view = "list";
    await waitFor(() => expect(allOf(timeline, "list")).toHaveLength(1), patient);
    await expect(allOf(timeline, "plot")).toHaveLength(0);
    timeline.view = "timeline";
    await waitFor(() => expect(allOf(timeline, "plot")).toHaveLength(1), patient);
    await settle(timeline);
    await expect([timeline.start, timeline.end, timeline.selected]).toEqual([start, end, "aid"]);
  },
};

/** The help tells the keys, and what the marks mean that are in view: each is drawn as the plot draws it. */
export const KeyToTheMarks: Story = {
  parameters: { shows: ["::part(key)", "::part(help)"] },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await userEvent.click(buttonOf(timeline, "help"));
    await waitFor(() => expect(oneOf(timeline, "help")).toBeVisible(), patient);
    await expect(oneOf(timeline, "key")).toBeVisible();
    await expect(oneOf(timeline, "key").querySelectorAll("li").length).toBeGreaterThan(2);
    await userEvent.keyboard("{Escape}");
  },
};
