/** @jsxImportSource preact */
/** Types of the element in Preact. Compiled, never run. */
import type {} from "@sanjyra/timeline/jsx/preact";
import type { SanjyraTimeline } from "@sanjyra/timeline";
import { createRef } from "preact";

const ref = createRef<SanjyraTimeline>();

export const element = (
  <sanjyra-timeline
    ref={ref}
    class="wide"
    data={[{ date: "1993-01-19", title: "Relations" }]}
    start="1991"
    time-zone="Asia/Bishkek"
    onsanjyra-select={(event) => event.detail.id?.length}
  />
);

// @ts-expect-error: a flag is no text.
export const badFlag = <sanjyra-timeline open="yes" />;
// @ts-expect-error: the choice has an id, no window.
export const badDetail = <sanjyra-timeline onsanjyra-select={(event) => event.detail.start} />;
