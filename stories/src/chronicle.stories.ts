import { chronicle } from "@sanjyra/central-asia";
import type { TimelineDocument, TimelineEvent } from "@sanjyra/core";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { expect, userEvent } from "storybook/test";
import { allOf, oneOf, settle, settledIn } from "./support/shown.ts";
import { timelineOf } from "./support/timeline-of.ts";

interface ChronicleArgs {
  readonly relation?: string;
  readonly category?: string;
  readonly participant?: string;
}

const nameIn = (name: unknown): string =>
  typeof name === "object" && name !== null && "en" in name ? String(name.en) : String(name);

/** The events that pass, with all that is known of lanes, people and sources. */
function chosen(title: string, passes: (event: TimelineEvent) => boolean): TimelineDocument {
  const events = chronicle.events.filter(passes);
  const lanes = chronicle.lanes.filter(({ id }) => events.some(({ lane }) => lane === id));
  return { ...chronicle, title, events, lanes };
}

const relations = chronicle.lanes.map(({ id }) => id);
const categories = chronicle.categories.map(({ id }) => id);
const participants = chronicle.entities
  .filter(({ kind }) => kind === "country")
  .map(({ id }) => id);

/** The chronicle by relation, by kind of event and by who took part, and its uncertain dates as a tour. */
const meta: Meta<ChronicleArgs> = {
  title: "Chronicle",
  component: "sanjyra-timeline",
  argTypes: {
    relation: { control: "select", options: relations },
    category: { control: "select", options: categories },
    participant: { control: "select", options: participants },
  },
};
export default meta;

type Story = StoryObj<ChronicleArgs>;

const countedPlay: Story["play"] = async ({ canvasElement }) => {
  const timeline = await settledIn(canvasElement);
  const shown = allOf(timeline, "label").length + allOf(timeline, "pill").length;
  await expect(shown).toBeGreaterThan(0);
};

/** One relation: the lane of two countries, or of all together. */
export const ByRelation: Story = {
  args: { relation: "kg-az" },
  render: ({ relation }) => {
    const lane = chronicle.lanes.find(({ id }) => id === relation);
    return timelineOf({ data: chosen(nameIn(lane?.title), (event) => event.lane === relation) });
  },
  play: countedPlay,
};

/** One kind of event, over all relations. */
export const ByCategory: Story = {
  args: { category: "treaty" },
  render: ({ category }) => {
    const found = chronicle.categories.find(({ id }) => id === category);
    const title = nameIn(found?.title);
    return timelineOf({ data: chosen(title, (event) => event.category === category) });
  },
  play: countedPlay,
};

/** Everything in which one country took part. */
export const ByParticipant: Story = {
  args: { participant: "KG" },
  render: ({ participant = "" }) => {
    const found = chronicle.entities.find(({ id }) => id === participant);
    const takesPart = (event: TimelineEvent) => event.participants?.includes(participant) ?? false;
    return timelineOf({ data: chosen(nameIn(found?.name), takesPart) });
  },
  play: countedPlay,
};

const isUncertain = ({ date, dateText }: TimelineEvent): boolean =>
  /[~?%X[{]|\.\./.test(date) || dateText !== undefined;

/** Dates that the texts do not give, or give wrongly: step through them with the card's arrows. */
export const UncertainDates: Story = {
  render: () => {
    const data = chosen("What is not known exactly", isUncertain);
    return timelineOf({ data });
  },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const first = chronicle.events.find(({ id }) => id === "kg-az-film-screening-2009");
    await expect(first?.date).toContain("?");
    timeline.select("kg-az-film-screening-2009");
    timeline.open = true;
    await settle(timeline);
    await expect(oneOf(timeline, "card")).toHaveTextContent("31 November 2009");
    for (let step = 0; step < 5; step++) {
      const before = timeline.selected;
      await userEvent.click(nextIn(oneOf(timeline, "card")));
      await settle(timeline);
      await expect(timeline.selected).not.toBe(before);
    }
  },
};

function nextIn(card: HTMLElement): HTMLElement {
  const button = card.querySelector<HTMLElement>('[data-command="later"]');
  if (!button) throw new Error("The card has no way on");
  return button;
}
