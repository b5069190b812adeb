import type { Meta, StoryObj } from "@storybook/web-components-vite";
import script from "@knight-lab/timelinejs/dist/js/timeline.js?url";
import "@knight-lab/timelinejs/dist/css/timeline.css";
import { html } from "lit";
import { ref } from "lit/directives/ref.js";
import { expect, waitFor } from "storybook/test";
import { allOf, eventOf, labelOf, oneOf, settle, settledIn } from "../support/shown.ts";
import { fromTimelineJs, type Slides } from "./from-timelinejs.ts";
import "./side-by-side.css";

const meta: Meta = { title: "Coming from/TimelineJS", tags: ["!autodocs"] };
export default meta;

const slides: Slides = {
  title: { text: { headline: "Roads into space" } },
  events: [
    {
      unique_id: "sputnik",
      start_date: { year: 1957, month: 10, day: 4 },
      text: { headline: "Sputnik 1", text: "<p>The first satellite.</p>" },
    },
    {
      unique_id: "gagarin",
      start_date: { year: "1961", month: "4", day: "12" },
      text: { headline: "Yuri Gagarin in orbit" },
    },
    {
      unique_id: "moon",
      start_date: { year: 1969, month: 7, day: 16 },
      end_date: { year: 1969, month: 7, day: 24 },
      text: { headline: "Apollo 11", text: "To the Moon and back." },
    },
    {
      unique_id: "salyut",
      start_date: { year: 1971, month: 4, display_date: "spring of 1971" },
      text: { headline: "The first station" },
    },
    {
      unique_id: "mir",
      start_date: { year: 1986 },
      end_date: { year: 2001 },
      text: { headline: "Mir" },
    },
  ],
  eras: [
    {
      start_date: { year: 1957 },
      end_date: { year: 1975 },
      text: { headline: "The race" },
    },
  ],
};

interface Peer {
  readonly Timeline: new (place: Element, slides: unknown, options: object) => unknown;
}

/** The peer is a classic script; it is loaded when this story is drawn. */
let loading: Promise<Peer> | undefined;

function loadPeer(): Promise<Peer> {
  loading ??= new Promise((resolve, reject) => {
    const element = document.createElement("script");
    element.src = script;
    element.onload = () => {
      resolve((window as Window & { TL?: Peer }).TL as Peer);
    };
    element.onerror = () => {
      reject(new Error("TimelineJS could not be loaded"));
    };
    document.head.append(element);
  });
  return loading;
}

/** Draws the peer without fonts and media, which it would take from the network. */
async function drawPeer(place: Element | undefined): Promise<void> {
  if (!place || place.childElementCount) return;
  const { Timeline } = await loadPeer();
  new Timeline(place, slides, { font: null, hash_bookmark: false });
}

/** The same file in both: the peer shows one slide at a time, and here the whole is on one scale. */
export const SideBySide: StoryObj = {
  // The peer's own accessibility is not what is tested here.
  parameters: { a11y: { context: { exclude: [".peer"] } } },
  render: () =>
    html`<div class="side-by-side" lang="en" dir="ltr">
      <section>
        <h2>TimelineJS 3.9.11</h2>
        <div class="peer"><div class="slides" ${ref((place) => void drawPeer(place))}></div></div>
      </section>
      <section>
        <h2>Sanjyra</h2>
        <sanjyra-timeline .data=${fromTimelineJs(slides)}></sanjyra-timeline>
      </section>
    </div>`,
  play: async ({ canvasElement }) => {
    const timeline = await settledIn(canvasElement);
    await waitFor(() => expect(canvasElement.querySelector(".tl-timenav")).not.toBeNull(), {
      timeout: 10_000,
    });
    await expect(labelOf(timeline, "gagarin")).toBe("Yuri Gagarin in orbit");
    await expect(allOf(timeline, "era")).toHaveLength(1);
    eventOf(timeline, "salyut").click();
    await settle(timeline);
    await expect(oneOf(timeline, "card")).toHaveTextContent("spring of 1971");
  },
};
