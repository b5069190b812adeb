/** @jsxImportSource solid-js */
/** Types of the element in Solid. Compiled, never run. */
import type {} from "@sanjyra/timeline/jsx/solid";
import type { SanjyraTimeline } from "@sanjyra/timeline";

let timeline: SanjyraTimeline | undefined;

export const element = (
  <sanjyra-timeline
    ref={(found: SanjyraTimeline) => (timeline = found)}
    class="wide"
    data={[{ date: "1993-01-19", title: "Relations" }]}
    start="1991"
    time-zone="Asia/Bishkek"
    on:sanjyra-select={(event) => event.detail.id?.length}
  />
);
export const chosen = timeline?.selected;

// @ts-expect-error: a flag is no text.
export const badFlag = <sanjyra-timeline open="yes" />;
// @ts-expect-error: the choice has an id, no window.
export const badDetail = <sanjyra-timeline on:sanjyra-select={(event) => event.detail.start} />;
