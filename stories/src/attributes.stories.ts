import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect, fn, userEvent, waitFor } from "storybook/test";
import { longNight } from "./data/deep-time.ts";
import { relations } from "./data/relations.ts";
import { answered, text } from "./support/answers.ts";
import {
  allOf,
  buttonOf,
  eventOf,
  labelOf,
  oneOf,
  settle,
  settledIn,
  timelineIn,
  windowLength,
} from "./support/shown.ts";
import { timelineOf, type TimelineArgs } from "./support/timeline-of.ts";

/** Every attribute and property, one story each. */
const meta: Meta<TimelineArgs> = {
  title: "Reference/Attributes",
  component: "sanjyra-timeline",
  render: timelineOf,
  args: { data: relations },
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** `src`: the address of a document in JSON or CSV. */
export const Source: Story = {
  parameters: { shows: ["[src]"] },
  args: {
    data: undefined,
    src: answered(
      "events.csv",
      text("date,title\n1993-01-19,Diplomatic relations\n1997-04-23,Treaty\n", "text/csv"),
    ),
  },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await expect(allOf(timeline, "label").map(({ textContent }) => textContent.trim())).toEqual([
      "Diplomatic relations",
      "Treaty",
    ]);
  },
};

/** No attribute at all: the element reads the list in it, and takes over. */
export const LightDom: Story = {
  parameters: { shows: ["<slot>"] },
  render: () =>
    html`<sanjyra-timeline>
      <h2>Neighbours</h2>
      <ol>
        <li id="relations" data-importance="3">
          <time datetime="1993-01-19">19 January 1993</time> Diplomatic relations
          <p>Between two independent states.</p>
        </li>
        <li id="closer">
          <time datetime="2012-08" data-edtf="2012-08/..">Since August 2012</time> Closer ties
        </li>
      </ol>
    </sanjyra-timeline>`,
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await expect(labelOf(timeline, "relations")).toBe("Diplomatic relations");
    timeline
      .querySelector("ol")
      ?.append(Object.assign(document.createElement("li"), { id: "later", textContent: "" }));
    const item = timeline.querySelector<HTMLElement>("#later");
    const time = Object.assign(document.createElement("time"), { dateTime: "2021-09" });
    item?.append(time, " Humanitarian aid");
    await waitFor(() => expect(labelOf(timeline, "later")).toBe("Humanitarian aid"));
  },
};

/** `label`: the name of the region, and the title where the data have none. */
export const Label: Story = {
  parameters: { shows: ["[label]"] },
  args: { data: [{ date: "1993", title: "Alone" }], label: "My own words" },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const region = timeline.shadowRoot?.querySelector("section");
    await expect(region).toHaveAccessibleName("My own words");
  },
};

/** `start` and `end`: the window, as a date or milliseconds; read back as milliseconds. */
export const Window: Story = {
  parameters: { shows: ["[start]", "[end]", "sanjyra-window-change"] },
  args: { start: "2020", end: "2024-06" },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await expect(timeline.start).toBe(Date.UTC(2020, 0, 1));
    await expect(timeline.end).toBeGreaterThanOrEqual(Date.UTC(2024, 5, 30));
    const onChange = fn<(event: CustomEvent<{ cause: string }>) => void>();
    timeline.addEventListener("sanjyra-window-change", onChange);
    await userEvent.click(buttonOf(timeline, "zoom-in"));
    await settle(timeline);
    await expect(onChange.mock.lastCall?.[0].detail.cause).toBe("toolbar");
  },
};

/** A window that the page refuses: every request can be cancelled. */
export const Refused: Story = {
  parameters: { shows: ["sanjyra-window-request", "sanjyra-select-request"] },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const refuse = (event: Event): void => {
      event.preventDefault();
    };
    timeline.addEventListener("sanjyra-window-request", refuse);
    timeline.addEventListener("sanjyra-select-request", refuse);
    const before = windowLength(timeline);
    await userEvent.click(buttonOf(timeline, "zoom-in"));
    await userEvent.click(eventOf(timeline, "treaty"));
    await settle(timeline);
    await expect(windowLength(timeline)).toBe(before);
    await expect(timeline.selected).toBeNull();
  },
};

/** `selected`: the chosen event; choosing does not open. */
export const Selected: Story = {
  parameters: { shows: ["[selected]"] },
  args: { selected: "treaty" },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await expect(eventOf(timeline, "treaty")).toHaveAttribute("aria-current", "true");
    await expect(allOf(timeline, "card")).toHaveLength(0);
  },
};

/** `open`: the card of the chosen event. */
export const Open: Story = {
  parameters: { shows: ["[open]"] },
  args: { selected: "treaty", open: true },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await expect(oneOf(timeline, "card")).toHaveTextContent("23 April 1997");
    timeline.open = false;
    await settle(timeline);
    await expect(allOf(timeline, "card")).toHaveLength(0);
    timeline.open = true;
    await settle(timeline);
  },
};

/** `time-zone`: instants are told in it; days are the same in every zone. */
export const TimeZone: Story = {
  parameters: { shows: ["[time-zone]"] },
  args: {
    data: longNight,
    timeZone: "Asia/Bishkek",
    start: "2024-10-26T20:00:00Z",
    end: "2024-10-27T04:00:00Z",
  },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const change = () => eventOf(timeline, "change").getAttribute("aria-label");
    await expect(change()).toContain("7:00");
    timeline.timeZone = "UTC";
    await timeline.updateComplete;
    await settle(timeline);
    await expect(change()).toContain("1:00");
  },
};

/** `calendar`: on the axis, on labels and on the card. */
export const Calendar: Story = {
  parameters: { shows: ["[calendar]"] },
  args: { calendar: "buddhist" },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await expect(eventOf(timeline, "treaty").getAttribute("aria-label")).toContain("2540");
  },
};

/** `numbering-system`: the digits of every number. */
export const NumberingSystem: Story = {
  parameters: { shows: ["[numbering-system]"] },
  args: { numberingSystem: "arabext", lang: "fa" },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await expect(eventOf(timeline, "treaty").getAttribute("aria-label")).toContain("۱۹۹۷");
  },
};

/** `shortcuts="off"` leaves Tab, arrows, Home, End, Enter, Space and Escape to the timeline, and all else to the page. */
export const Shortcuts: Story = {
  parameters: { shows: ["[shortcuts]"] },
  args: { shortcuts: "off" },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const before = windowLength(timeline);
    eventOf(timeline, "relations").focus();
    await userEvent.keyboard("+");
    await settle(timeline);
    await expect(windowLength(timeline)).toBe(before);
    await userEvent.keyboard("{ArrowRight}");
    await settle(timeline);
    await expect(timeline.shadowRoot?.activeElement).toBe(eventOf(timeline, "manas"));
  },
};

/** A height of its own: as many rows as fit, and the lanes scroll where they do not. */
export const Height: Story = {
  render: (args) => html`<div class="low">${timelineOf(args)}</div>`,
  play: async ({ canvasElement }) => {
    const timeline = timelineIn(canvasElement);
    timeline.style.setProperty("block-size", "30rem");
    await settledIn(canvasElement);
    await waitFor(() => expect(timeline.getBoundingClientRect().height).toBeCloseTo(480, 0));
    await settle(timeline);
  },
};

/** A narrow place: headings stand above their rows, the card is a sheet at the bottom. */
export const Narrow: Story = {
  render: (args) => html`<div class="narrow">${timelineOf(args)}</div>`,
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await expect(timeline.getBoundingClientRect().width).toBeLessThan(400);
    await expect(labelOf(timeline, "treaty")).toBeTruthy();
  },
};
