import { chronicle } from "@sanjyra/central-asia";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect } from "storybook/test";
import { relations } from "./data/relations.ts";
import { buttonOf, eventOf, labelOf, oneOf, settle, settledIn } from "./support/shown.ts";
import { timelineOf, type TimelineArgs } from "./support/timeline-of.ts";

/** The reader's language, from the page or the element's own `lang`: titles, dates, numbers and buttons. */
const meta: Meta<TimelineArgs> = {
  title: "Capabilities/Languages",
  component: "sanjyra-timeline",
  render: timelineOf,
  args: { data: chronicle },
};
export default meta;

type Story = StoryObj<TimelineArgs>;

const treaty = "kg-az-friendship-treaty";

function spoken(lang: string, title: string, date: RegExp, fit: string): Story {
  return {
    args: { lang },
    play: async ({ canvasElement }) => {
      const timeline = await settledIn(canvasElement);
      await expect(labelOf(timeline, treaty)).toBe(title);
      await expect(eventOf(timeline, treaty).getAttribute("aria-label")).toMatch(date);
      await expect(buttonOf(timeline, "fit")).toHaveAccessibleName(fit);
    },
  };
}

/** English. */
export const English: Story = spoken(
  "en",
  "Treaty of friendship and cooperation",
  /23 April 1997/,
  "Show all",
);

/** Russian. */
export const Russian: Story = spoken(
  "ru",
  "Договор о дружбе и сотрудничестве",
  /23 апреля 1997/,
  "Показать всё",
);

/** Kazakh. */
export const Kazakh: Story = spoken(
  "kk",
  "Достық және ынтымақтастық туралы шарт",
  /1997 жылғы 23 сәуір/,
  "Барлығын көрсету",
);

/** Kyrgyz, which browsers do not know: the words are our own. */
export const Kyrgyz: Story = spoken(
  "ky",
  "Достук жана кызматташтык жөнүндө келишим",
  /1997-жылдын 23-апрели/,
  "Баарын көрсөтүү",
);

/** Persian, from right to left: time runs the other way, and so do arrows and keys. */
export const Persian: Story = {
  args: { lang: "fa", dir: "rtl", data: relations, numberingSystem: "arabext" },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const at = (id: string) => eventOf(timeline, id).getBoundingClientRect().right;
    await expect(at("relations")).toBeGreaterThan(at("treaty"));
    timeline.select("treaty");
    timeline.open = true;
    await settle(timeline);
    await expect(oneOf(timeline, "card")).toHaveTextContent("آوریل");
  },
};
