import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect, userEvent } from "storybook/test";
import { solarHijri } from "./data/deep-time.ts";
import { relations } from "./data/relations.ts";
import { allOf, buttonOf, eventOf, oneOf, settle, settledIn } from "./support/shown.ts";
import { timelineOf, type TimelineArgs } from "./support/timeline-of.ts";

/**
 * Data are in ISO dates; people read them in their own calendar. `calendar` changes the axis, the labels and the card
 * together: years and months of that calendar begin where ticks are. The menu above changes it for every story.
 */
const meta: Meta<TimelineArgs> = {
  title: "Capabilities/Calendars",
  component: "sanjyra-timeline",
  render: timelineOf,
  args: { data: relations },
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** The calendar of Afghanistan on the axis itself: its years and months, and Nowruz at a tick. */
export const SolarHijri: Story = {
  args: { data: solarHijri, label: "Afghanistan in the Solar Hijri calendar", calendar: "persian" },
  parameters: { shows: ["[calendar]"] },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const texts = allOf(timeline, "tick").map(({ textContent }) => textContent);
    await expect(texts.join(" ")).toMatch(/\b13\d0/);
    await userEvent.click(eventOf(timeline, "power"));
    await settle(timeline);
    await expect(oneOf(timeline, "card")).toHaveTextContent("1400");
    await userEvent.click(buttonOf(timeline, "close"));
  },
};

function counted(calendar: string, year: string): Story {
  return {
    args: { calendar },
    parameters: { shows: ["[calendar]"] },
    play: async ({ canvasElement }) => {
      const timeline = await settledIn(canvasElement);
      await expect(eventOf(timeline, "treaty").getAttribute("aria-label")).toContain(year);
      await expect(allOf(timeline, "tick").length).toBeGreaterThan(1);
    },
  };
}

/** The lunar calendar of Umm al-Qura: 1997 is 1417. */
export const Islamic: Story = counted("islamic-umalqura", "1417");

/** Months by the moon and leap months: 1997 is 5757. */
export const Hebrew: Story = counted("hebrew", "5757");

/** The Gregorian year and 543: 1997 is 2540. */
export const Buddhist: Story = counted("buddhist", "2540");

/** Persian words, digits and calendar together, from right to left. */
export const InPersian: Story = {
  args: { lang: "fa", dir: "rtl", calendar: "persian", numberingSystem: "arabext" },
  parameters: { shows: ["[calendar]", "[numbering-system]"] },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await expect(eventOf(timeline, "treaty").getAttribute("aria-label")).toContain("۱۳۷۶");
  },
};

/** A calendar that the browser does not know is said once in the console, and dates stay Gregorian. */
export const Unknown: Story = {
  args: { calendar: "lunar-of-mars" },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await expect(eventOf(timeline, "treaty").getAttribute("aria-label")).toContain("1997");
  },
};
