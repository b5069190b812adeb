import type { TimelineFilter } from "@sanjyra/timeline";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect, fn, userEvent, waitFor } from "storybook/test";
import { relations } from "./data/relations.ts";
import { allOf, buttonOf, eventOf, oneOf, settle, settledIn } from "./support/shown.ts";
import { timelineOf, type TimelineArgs } from "./support/timeline-of.ts";

/**
 * The search button, or `/`, opens a field that finds as one types: in every language of the document, whatever case,
 * marks or keyboard. A search only marks; a filter takes away, and moves nothing of what stays.
 */
const meta: Meta<TimelineArgs> = {
  title: "Capabilities/Finding",
  component: "sanjyra-timeline",
  render: timelineOf,
  args: { data: relations },
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** Everything in the search part that a selector finds. */
const inSearch = (timeline: HTMLElement, selector: string): HTMLElement[] => [
  ...(timeline.shadowRoot?.querySelectorAll<HTMLElement>(`.find ${selector}`) ?? []),
];

/** Opens the search and waits for its field. */
async function openSearch(canvas: HTMLElement) {
  const timeline = await settledIn(canvas);
  buttonOf(timeline, "find").click();
  await waitFor(() => expect(allOf(timeline, "find-input")).toHaveLength(1));
  await settle(timeline);
  oneOf(timeline, "find-input").focus();
  return timeline;
}

/** Results as one types; Enter goes on from match to match, arrows choose in the list. */
export const Search: Story = {
  parameters: { shows: ["::part(find)", "::part(find-input)", "::part(find-results)"] },
  play: async ({ canvasElement }) => {
    const timeline = await openSearch(canvasElement);
    await userEvent.keyboard("treaty");
    await settle(timeline);
    await expect(oneOf(timeline, "find-results")).toBeVisible();
    await expect(inSearch(timeline, "mark")[0]).toHaveTextContent(/treaty/i);
    await expect(eventOf(timeline, "treaty").part.contains("match")).toBe(true);
    await userEvent.keyboard("{Enter}");
    await settle(timeline);
    await expect(timeline.selected).not.toBeNull();
    await expect(oneOf(timeline, "find")).toHaveTextContent(/1 of \d/);
  },
};

/** A date in the field, as EDTF or as people write it, offers to go there. */
export const GoToDate: Story = {
  play: async ({ canvasElement }) => {
    const timeline = await openSearch(canvasElement);
    await userEvent.keyboard("april 1997");
    await settle(timeline);
    await expect(inSearch(timeline, "[role=option]")[0]).toHaveTextContent("Go to April 1997");
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await settle(timeline);
    const middle = ((timeline.start ?? 0) + (timeline.end ?? 0)) / 2;
    await expect(new Date(middle).toISOString()).toMatch(/^1997-04/);
  },
};

/** Chips filter by lane, category, tag, participant and time, and say how many events each would leave. */
export const Filters: Story = {
  parameters: { shows: ["sanjyra-filter-change"] },
  play: async ({ canvasElement }) => {
    const timeline = await openSearch(canvasElement);
    const heard = fn();
    timeline.addEventListener("sanjyra-filter-change", ({ detail }) => {
      heard(detail.filter, detail.events);
    });
    const place = eventOf(timeline, "treaty").style.cssText;
    inSearch(timeline, "[data-find=lanes]")[0]?.click();
    await settle(timeline);
    const azerbaijan = inSearch(timeline, "[data-find=value]")[0];
    azerbaijan?.click();
    await settle(timeline);
    const lane = eventOf(timeline, "treaty").dataset["lane"] ?? "";
    await expect(heard).toHaveBeenCalledWith({ lanes: [lane] }, expect.any(Number));
    await expect(new Set(allOf(timeline, "event").map(({ dataset }) => dataset["lane"]))).toEqual(
      new Set([lane]),
    );
    await expect(eventOf(timeline, "treaty").style.cssText).toBe(place);
  },
};

/** The page filters by a property. A line says so, and offers to show all events again. */
export const FilterByThePage: StoryObj = {
  parameters: { shows: [".filter"] },
  render: () => {
    const filter: TimelineFilter = { from: "2020" };
    return html`<sanjyra-timeline .data=${relations} .filter=${filter}></sanjyra-timeline>`;
  },
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await expect(oneOf(timeline, "find")).toHaveTextContent(/Shown: \d+ of \d+/);
    inSearch(timeline, "[data-find=clear]")[0]?.click();
    await settle(timeline);
    await expect(timeline.filter).toBeNull();
    await expect(allOf(timeline, "find")).toHaveLength(0);
  },
};

/** What nothing passes says so, and offers a way back. */
export const NothingPasses: StoryObj = {
  render: () =>
    html`<sanjyra-timeline
      .data=${relations}
      .filter=${{ text: "no event has these words" }}
    ></sanjyra-timeline>`,
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await expect(allOf(timeline, "event")).toHaveLength(0);
    await expect(oneOf(timeline, "find")).toHaveTextContent("No event passes the filters");
  },
};

/** With `permalink` the address holds the state, so that a link leads to the same picture. */
export const Permalink: StoryObj = {
  parameters: { shows: ["[permalink]"] },
  render: () => html`<sanjyra-timeline id="story" permalink .data=${relations}></sanjyra-timeline>`,
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    timeline.select("treaty");
    await waitFor(() => expect(location.hash).toContain("sanjyra.story=event.treaty"));
    timeline.select(null);
    await waitFor(() => expect(location.hash).not.toContain("sanjyra.story"));
  },
};

/** Timelines whose `sync` has the same name share one window: move one, and the other follows. */
export const OneWindow: StoryObj = {
  parameters: { shows: ["[sync]"] },
  render: () =>
    html`<sanjyra-timeline sync="story" .data=${relations}></sanjyra-timeline>
      <sanjyra-timeline
        sync="story"
        .data=${relations.events.slice(0, 6)}
        label="Six of them"
      ></sanjyra-timeline>`,
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    const [, other] = canvasElement.querySelectorAll("sanjyra-timeline");
    buttonOf(timeline, "zoom-in").click();
    await settle(timeline);
    await other?.settled;
    await expect([other?.start, other?.end]).toEqual([timeline.start, timeline.end]);
  },
};
