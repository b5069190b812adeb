/** Types of the element in a page's own script: properties, methods, events. Compiled, never run. */
import { SanjyraTimeline, type SelectDetail, type TimelineData } from "@sanjyra/timeline";

declare const timeline: HTMLElementTagNameMap["sanjyra-timeline"];

const data: TimelineData = [{ date: "1993-01-19", title: { en: "Relations", ky: "Мамилелер" } }];
timeline.data = data;
timeline.data = { events: [...data], lanes: [{ id: "kg-az", title: "Kyrgyzstan – Azerbaijan" }] };
timeline.start = "1991";
timeline.end = 0;
timeline.selected = "treaty";
timeline.zoomTo({ start: "1991", end: "2000~" });
timeline.zoomTo("treaty");
const start: number | null = timeline.start;
const ready: Promise<void> = timeline.ready;
const isNew: boolean = SanjyraTimeline.define("my-timeline");

timeline.addEventListener("sanjyra-select", (event) => {
  const detail: SelectDetail = event.detail;
  const id: string | null = event.detail.id;
  return [detail, id, start, ready, isNew];
});
document.addEventListener("click", () => {
  document.querySelector("sanjyra-timeline")?.fit();
});

// @ts-expect-error: a title is text in one language or several.
timeline.data = [{ date: "1993", title: 1993 }];
// @ts-expect-error: what the reader chose is an id.
timeline.selected = 5;
// @ts-expect-error: promises are the element's to give.
timeline.ready = Promise.resolve();
timeline.addEventListener("sanjyra-select", (event) => {
  // @ts-expect-error: the window is told by sanjyra-window-change.
  void event.detail.start;
});
