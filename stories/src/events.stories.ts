import type { SanjyraTimeline, TimelineEventName } from "@sanjyra/timeline";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { relations } from "./data/relations.ts";
import { answered, text } from "./support/answers.ts";
import { buttonOf, eventOf, settle, settledIn, timelineIn } from "./support/shown.ts";
import { timelineOf, type TimelineArgs } from "./support/timeline-of.ts";

/**
 * Requests come before: a page may prevent them. Facts come after: what the reader did, or what finished. What a page
 * sets by itself is taken without a word. All of them bubble, and their details are typed.
 */
const meta: Meta<TimelineArgs> = {
  title: "Reference/Events",
  component: "sanjyra-timeline",
  render: timelineOf,
  args: { data: relations },
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** Notes the details of events of a name, from now on. */
function heard<Name extends TimelineEventName>(
  timeline: SanjyraTimeline,
  name: Name,
): readonly HTMLElementEventMap[Name]["detail"][] {
  const details: HTMLElementEventMap[Name]["detail"][] = [];
  timeline.addEventListener(name, (event) => details.push(event.detail));
  return details;
}

/** `sanjyra-window-request`, then `sanjyra-window-change`: from where to where, and why. */
export const WindowOfTime: Story = {
  parameters: { shows: ["sanjyra-window-request", "sanjyra-window-change"] },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const requests = heard(timeline, "sanjyra-window-request");
    const changes = heard(timeline, "sanjyra-window-change");
    await userEvent.click(buttonOf(timeline, "zoom-in"));
    await settle(timeline);
    await expect(requests[0]?.cause).toBe("toolbar");
    await expect(changes.at(-1)).toEqual({
      start: timeline.start,
      end: timeline.end,
      cause: "toolbar",
    });
  },
};

/** `sanjyra-select-request`, then `sanjyra-select`: which event, or null. */
export const Choice: Story = {
  parameters: { shows: ["sanjyra-select-request", "sanjyra-select"] },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const requests = heard(timeline, "sanjyra-select-request");
    const choices = heard(timeline, "sanjyra-select");
    await userEvent.click(eventOf(timeline, "treaty"));
    await settle(timeline);
    await expect(requests).toHaveLength(1);
    await expect(choices[0]?.id).toBe("treaty");
    timeline.selected = "aid";
    await settle(timeline);
    await expect(choices).toHaveLength(1);
  },
};

/** `sanjyra-open-request`, then `sanjyra-open`: the card, and of which event. */
export const TheCard: Story = {
  parameters: { shows: ["sanjyra-open-request", "sanjyra-open"] },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const requests = heard(timeline, "sanjyra-open-request");
    const facts = heard(timeline, "sanjyra-open");
    eventOf(timeline, "treaty").focus();
    await userEvent.keyboard("{Enter}");
    await settle(timeline);
    await userEvent.keyboard("{Escape}");
    await settle(timeline);
    await expect(requests.map(({ open }) => open)).toEqual([true, false]);
    await expect(facts.map(({ open, id }) => [open, id])).toEqual([
      [true, "treaty"],
      [false, "treaty"],
    ]);
  },
};

/** `sanjyra-load` says how much was read, `sanjyra-issues` what was not, with place and remedy. */
export const Loaded: Story = {
  args: { data: undefined },
  parameters: { shows: ["sanjyra-load", "sanjyra-issues"] },
  play: async ({ canvasElement }) => {
    const timeline = timelineIn(canvasElement);
    const loads = heard(timeline, "sanjyra-load");
    const issues = heard(timeline, "sanjyra-issues");
    timeline.data = [
      { date: "1997-04-23", title: "Treaty" },
      { date: "2009-11-31", title: "Film screening" },
    ];
    await waitFor(() => expect(issues).toHaveLength(1));
    await expect(loads.at(-1)).toMatchObject({ events: 1, inputCount: 2 });
    await expect(issues[0]?.issues[0]?.remedy).toContain("30");
  },
};

/** `sanjyra-error`: nothing could be read. */
export const Failed: Story = {
  args: { data: undefined },
  parameters: { shows: ["sanjyra-error"] },
  play: async ({ canvasElement }) => {
    const timeline = timelineIn(canvasElement);
    const errors = heard(timeline, "sanjyra-error");
    timeline.src = answered("missing.json", text("Not found", "text/plain", 404));
    await waitFor(() => expect(errors).toHaveLength(1));
    await expect(errors[0]?.issue.message).toContain("404");
  },
};

/** `sanjyra-settled`: nothing more is going to be added to the picture of this window; with the counts. */
export const Settled: Story = {
  parameters: { shows: ["sanjyra-settled"] },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const settled = heard(timeline, "sanjyra-settled");
    timeline.zoomTo({ start: "2019", end: "2026" });
    await waitFor(() => expect(settled.length).toBeGreaterThan(0));
    const { counts } = settled.at(-1) ?? {};
    await expect(Object.values(counts ?? {}).some((count) => count > 0)).toBe(true);
  },
};
