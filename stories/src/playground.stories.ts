import { chronicle } from "@sanjyra/central-asia";
import type { TimelineData, TimelineEventName } from "@sanjyra/timeline";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { ref } from "lit/directives/ref.js";
import { action } from "storybook/actions";
import { expect, userEvent } from "storybook/test";
import { beforeOurEra, deepTime } from "./data/deep-time.ts";
import { generate } from "./data/generate.ts";
import { relations } from "./data/relations.ts";
import { allOf, buttonOf, settle, settledIn } from "./support/shown.ts";
import { timelineOf, type TimelineArgs } from "./support/timeline-of.ts";

interface PlaygroundArgs extends Omit<TimelineArgs, "data"> {
  readonly data: keyof typeof documents;
  readonly blockSize: number;
}

const documents = {
  "the chronicle": chronicle,
  "twelve events": relations,
  "from the Big Bang on": deepTime,
  "before our era": beforeOurEra,
  "a thousand events": generate(1000, 5),
  "nothing yet": [],
} as const satisfies Record<string, TimelineData>;

const tells: readonly TimelineEventName[] = [
  "sanjyra-window-change",
  "sanjyra-select",
  "sanjyra-open",
  "sanjyra-filter-change",
  "sanjyra-load",
  "sanjyra-issues",
  "sanjyra-error",
];

const text = (description: string) => ({ control: "text", description }) as const;
const choice = (description: string, options: readonly string[]) =>
  ({ control: "select", description, options: [undefined, ...options] }) as const;

/**
 * Everything that can be set, to be tried. What the timeline tells the page appears below under Actions; the menus
 * above change the page around it.
 */
const meta: Meta<PlaygroundArgs> = {
  title: "Playground",
  argTypes: {
    data: { control: "select", options: Object.keys(documents), description: "What is shown." },
    label: text("Name of the region, and its title where the data have none."),
    start: text("First moment of the window, in EDTF."),
    end: text("Last moment of the window, in EDTF."),
    selected: text("Id of the chosen event."),
    open: { control: "boolean", description: "Whether the card of the chosen event is open." },
    lang: choice("Language; the page's if left out.", ["en", "ru", "kk", "ky", "fa", "uz", "tr"]),
    dir: choice("Direction; the page's if left out.", ["ltr", "rtl"]),
    timeZone: choice("Time zone in which instants are shown.", [
      "UTC",
      "Asia/Bishkek",
      "Europe/Zurich",
      "America/St_Johns",
    ]),
    calendar: choice("Calendar of all dates.", [
      "gregory",
      "persian",
      "islamic-umalqura",
      "hebrew",
      "buddhist",
      "japanese",
    ]),
    numberingSystem: choice("Digits of all numbers.", ["latn", "arab", "arabext", "deva"]),
    view: choice("How the events are shown.", ["timeline", "list", "table"]),
    shortcuts: choice("Keys beyond the basic ones.", ["off"]),
    blockSize: {
      control: { type: "range", min: 0, max: 60, step: 1 },
      description: "Height in rem; 0 leaves it to the content.",
    },
  },
  args: { data: "the chronicle", blockSize: 0 },
};
export default meta;

/** Set something. */
export const Playground: StoryObj<PlaygroundArgs> = {
  render: ({ data, blockSize, ...args }) =>
    html`<div class="playground" ${ref((place) => setHeight(place, blockSize))}>
      ${timelineOf({ ...args, data: documents[data] })}
    </div>`,
  beforeEach: ({ canvasElement }) => {
    for (const name of tells) canvasElement.addEventListener(name, tell);
    return () => {
      for (const name of tells) canvasElement.removeEventListener(name, tell);
    };
  },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await expect(allOf(timeline, "label").length).toBeGreaterThan(3);
    await userEvent.click(buttonOf(timeline, "zoom-in"));
    await settle(timeline);
    await userEvent.click(buttonOf(timeline, "fit"));
    await settle(timeline);
  },
};

function setHeight(place: Element | undefined, rem: number): void {
  const height = rem ? `${String(rem)}rem` : "auto";
  if (place instanceof HTMLElement) place.style.setProperty("--height", height);
}

function tell({ type, detail }: CustomEvent<object>): void {
  action(type)(detail);
}
