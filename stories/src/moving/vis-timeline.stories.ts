import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { ref } from "lit/directives/ref.js";
import { expect, userEvent, waitFor } from "storybook/test";
import { Timeline } from "vis-timeline/standalone";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import { generate } from "../data/generate.ts";
import { allOf, labelOf, settle, settledIn } from "../support/shown.ts";
import { fromVis, type VisGroup, type VisItem } from "./from-vis-timeline.ts";
import "./side-by-side.css";

const meta: Meta = { title: "Coming from/vis-timeline", tags: ["!autodocs"] };
export default meta;

const { events, lanes = [] } = generate(90, 3);
const groups: readonly VisGroup[] = lanes.map(({ id }, at) => ({
  id,
  content: `Lane ${String(at + 1)}`,
}));
const items: readonly VisItem[] = events.map(({ id = "", date, lane = "" }, at) => {
  const [start = "", end] = date.split("/");
  return { id, content: `Event ${String(at + 1)}`, start, ...(end && { end }), group: lane };
});
const first = Date.UTC(1990, 0, 1);
const last = Date.UTC(2010, 0, 1);

/** How far from the top of a place its items are, by id. */
type Heights = ReadonlyMap<string, number>;

function heightsOf(place: Element, found: readonly HTMLElement[]): Heights {
  const top = place.getBoundingClientRect().top;
  return new Map(
    found.map((item) => [
      item.dataset["id"] ?? "",
      Math.round(item.getBoundingClientRect().top - top),
    ]),
  );
}

/** How many that are there before and after have another height. */
const movedBetween = (before: Heights, after: Heights): number =>
  [...after].filter(([id, height]) => before.has(id) && before.get(id) !== height).length;

/** The peer in its place, in the window that both show first. */
function drawPeer(place: Element | undefined): void {
  if (!(place instanceof HTMLElement) || place.childElementCount) return;
  const options = { start: first, end: last, height: 480, dataAttributes: ["id"] };
  const peer = new Timeline(place, [...items], [...groups], options);
  peers.set(place, peer);
}

const peers = new WeakMap<Element, Timeline>();

/** Moves both by a twentieth of the window, and says how many items moved up or down. */
async function pan(story: HTMLElement): Promise<void> {
  const place = story.querySelector(".peer");
  const peer = place && peers.get(place);
  const timeline = story.querySelector("sanjyra-timeline");
  if (!place || !peer || !timeline) return;
  const heights = (): readonly [Heights, Heights] => [
    heightsOf(place, [...place.querySelectorAll<HTMLElement>(".vis-item")]),
    heightsOf(timeline, allOf(timeline, "event")),
  ];
  const before = heights();
  const { start, end } = timeline;
  const by = ((end ?? 0) - (start ?? 0)) / 20;
  timeline.zoomTo({ start: (start ?? 0) + by, end: (end ?? 0) + by });
  peer.setWindow((start ?? 0) + by, (end ?? 0) + by, { animation: false });
  await settle(timeline);
  const after = heights();
  const [theirs, ours] = [0, 1].map((at) =>
    movedBetween(before[at] ?? new Map(), after[at] ?? new Map()),
  );
  const said = story.querySelector("output");
  if (said) {
    said.textContent = `Items that moved up or down: vis-timeline ${String(theirs)}, Sanjyra ${String(ours)}.`;
  }
}

/** The same ninety events in both, in the same window. Press the button: both move to the right by a twentieth. */
export const SideBySide: StoryObj = {
  // The peer's own accessibility is not what is tested here.
  parameters: { a11y: { context: { exclude: [".peer"] } } },
  render: () =>
    html`<div class="side-by-side" lang="en" dir="ltr">
      <p>
        <button
          type="button"
          @click=${({ currentTarget }: Event) => {
            const story = (currentTarget as HTMLElement).closest<HTMLElement>(".side-by-side");
            if (story) void pan(story);
          }}
        >
          Move both
        </button>
        <output></output>
      </p>
      <section>
        <h2>vis-timeline 8.5.4</h2>
        <div class="peer" ${ref(drawPeer)}></div>
      </section>
      <section>
        <h2>Sanjyra</h2>
        <sanjyra-timeline
          .data=${fromVis(items, groups)}
          .start=${first}
          .end=${last}
          label="Ninety events"
        ></sanjyra-timeline>
      </section>
    </div>`,
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await waitFor(() => expect(canvasElement.querySelector(".vis-item")).not.toBeNull());
    const shown = allOf(timeline, "label").length;
    await expect(shown).toBeGreaterThan(5);
    const button = canvasElement.querySelector("button");
    for (let time = 0; button && time < 3; time++) {
      const { start } = timeline;
      await userEvent.click(button);
      await waitFor(() => expect(timeline.start).toBeGreaterThan(start ?? 0));
      await settle(timeline);
      await waitFor(() => {
        return expect(canvasElement.querySelector("output")).toHaveTextContent("Sanjyra 0.");
      });
    }
  },
};

/** Items and groups of vis-timeline, read by `fromVis`: points, a range, a background, markup in a title. */
export const Read: StoryObj = {
  render: () =>
    html`<sanjyra-timeline
      .data=${fromVis(
        [
          { id: 1, content: "<b>Treaty</b> signed", start: "1997-04-23", group: "a" },
          { id: 2, content: "Festival", start: "2006-09-05", end: "2006-09-08", group: "a" },
          { id: 3, content: "Talks", start: Date.UTC(2001, 5, 1, 9), group: "b" },
          {
            id: 4,
            content: "A decade",
            start: "1995-01-01",
            end: "2004-12-31",
            type: "background",
          },
        ],
        [
          { id: "a", content: "Azerbaijan" },
          { id: "b", content: "Belgium" },
        ],
      )}
      label="From vis-timeline"
    ></sanjyra-timeline>`,
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await expect(labelOf(timeline, "1")).toBe("Treaty signed");
    await expect(labelOf(timeline, "3")).toBe("Talks");
    await expect(allOf(timeline, "lane")).toHaveLength(2);
    await expect(allOf(timeline, "era")).toHaveLength(1);
  },
};
