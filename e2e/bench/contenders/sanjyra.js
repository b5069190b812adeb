/** Ours. */
import "@sanjyra/timeline";
import { laneCount } from "../data.js";

const lanes = Array.from({ length: laneCount }, (_, lane) => ({
  id: `${lane}`,
  title: `Lane ${lane + 1}`,
}));

/** What the caller has: the form of the document. */
export function toData(events) {
  return {
    language: "en",
    lanes,
    events: events.map(({ id, start, end, title, lane, importance }) => ({
      id,
      date: end ? `${start}/${end}` : start,
      title,
      lane: `${lane}`,
      importance,
    })),
  };
}

/** Draws; kept when every label of the opening window is there. */
export async function mount(host, data, { start, end }, view) {
  const element = document.createElement("sanjyra-timeline");
  if (view !== "whole") Object.assign(element, { start, end });
  element.data = data;
  host.append(element);
  await element.ready;
  const drawn = performance.now();
  await element.settled;
  return { drawn };
}

/** Kept when the picture is final. */
export const settle = (host) => host.firstElementChild.settled;

export const root = (host) => host.firstElementChild.shadowRoot;
export const labels = '[part~="event"]:not([part~="callout"]) [part~="label"]';
export const idOf = (label) => label.closest("[data-id]").dataset.id;
export const zoomKey = "Control";
