import type { Words } from "@sanjyra/core";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect, userEvent } from "storybook/test";
import { beforeOurEra, deepTime, longNight } from "./data/deep-time.ts";
import { kindsOfDate } from "./data/precision.ts";
import {
  allOf,
  buttonOf,
  eventOf,
  labelOf,
  oneOf,
  settle,
  settledIn,
  windowLength,
} from "./support/shown.ts";
import { timelineOf, type TimelineArgs } from "./support/timeline-of.ts";
import { loadAllWords, wordsTable } from "./support/words-table.ts";

/** Time told truly: no date is drawn or said more precisely than it is known. */
const meta: Meta<TimelineArgs> = {
  title: "Capabilities/Dates",
  component: "sanjyra-timeline",
  render: timelineOf,
};
export default meta;

type Story = StoryObj<TimelineArgs>;

const groups = [...new Set(kindsOfDate.map(({ group }) => group))];

const idOf = (kind: string): string => kind.toLowerCase().replaceAll(" ", "-");

/** Every kind of date with its mark, and its words in five languages. */
export const Precision: Story = {
  args: {
    data: {
      title: "Kinds of dates",
      language: "en",
      lanes: groups.map((group) => ({ id: idOf(group), title: group })),
      events: kindsOfDate.map(({ kind, group, ...event }) => ({
        ...event,
        id: idOf(kind),
        title: kind,
        lane: idOf(group),
      })),
    },
    start: "1942",
    end: "1960",
  },
  loaders: [async () => ({ words: await loadAllWords() })],
  render: (args, { loaded }) =>
    html`${timelineOf(args)} ${wordsTable(kindsOfDate, loaded["words"] as readonly Words[])}`,
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    for (const { kind } of kindsOfDate) await expect(labelOf(timeline, idOf(kind))).toBe(kind);
    await expect(canvasElement.querySelectorAll("tbody tr")).toHaveLength(kindsOfDate.length);
    await expect(canvasElement).toHaveTextContent("январь 1950");
    timeline.select("a-month");
    timeline.open = true;
    await settle(timeline);
    await expect(oneOf(timeline, "card")).toHaveTextContent("January 1950, the day is not known");
    await userEvent.click(buttonOf(timeline, "close"));
    await settle(timeline);
  },
};

/** One axis from the Big Bang to a minute of 1969, without a change of mode on the way. */
export const DeepTime: Story = {
  args: { data: deepTime, label: "From the Big Bang to today" },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await expect(labelOf(timeline, "big-bang")).toBe("Big Bang");
    await expect(windowLength(timeline)).toBeGreaterThan(4e20);
    timeline.zoomTo("moon");
    await settle(timeline);
    timeline.zoomTo({ start: "1969-07-20T20:17:00Z", end: "1969-07-20T20:18:00Z" });
    await settle(timeline);
    // The last second is in the window as a whole.
    await expect(windowLength(timeline)).toBeLessThan(61_000);
    const ticks = allOf(timeline, "tick").length;
    await expect(ticks).toBeGreaterThan(1);
    await expect(ticks).toBeLessThan(80);
    timeline.fit();
    await settle(timeline);
  },
};

/** Data count years as ISO does, with a year 0; people do not, and are not shown one. */
export const BeforeOurEra: Story = {
  args: { data: beforeOurEra, label: "Before our era", start: "-0060", end: "0020" },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await userEvent.click(eventOf(timeline, "caesar"));
    await settle(timeline);
    await expect(oneOf(timeline, "card")).toHaveTextContent("15 March 44 BCE");
    const texts = allOf(timeline, "tick").map(({ textContent }) => textContent.trim());
    await expect(texts).not.toContain("0");
  },
};

/** A night by the minute, in which the hour from 2 to 3 comes twice; each moment is shown once. */
export const ClockChange: Story = {
  args: {
    data: longNight,
    label: "Clocks go back in Zurich",
    timeZone: "Europe/Zurich",
    start: "2024-10-26T22:30:00Z",
    end: "2024-10-27T03:00:00Z",
  },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const ids = allOf(timeline, "event").map(({ dataset }) => dataset["id"]);
    await expect(new Set(ids).size).toBe(ids.length);
    const at = (id: string) => eventOf(timeline, id).getBoundingClientRect().left;
    await expect(at("first")).toBeLessThan(at("change"));
    await expect(at("change")).toBeLessThan(at("second"));
    const name = eventOf(timeline, "second").getAttribute("aria-label");
    await expect(name).toContain("2:30");
  },
};
