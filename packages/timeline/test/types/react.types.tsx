/** Types of the element and of its component in React 18 and 19. Compiled, never run. */
import type {} from "@sanjyra/timeline/jsx/react";
import type { SanjyraTimeline } from "@sanjyra/timeline";
import { Timeline } from "@sanjyra/timeline/react";
import { createRef } from "react";

const ref = createRef<SanjyraTimeline>();
const data = [{ date: "1993-01-19", title: "Relations" }];

export const element = (
  <sanjyra-timeline
    ref={ref}
    className="wide"
    lang="ky"
    data={data}
    start="1991"
    time-zone="Asia/Bishkek"
    onsanjyra-select={(event) => event.detail.id?.length}
  >
    <ol />
  </sanjyra-timeline>
);
export const component = (
  <Timeline
    ref={ref}
    className="wide"
    data={data}
    start={0}
    timeZone="Asia/Bishkek"
    selected={null}
    onSanjyraWindowChange={(event) => event.detail.start}
  />
);

// @ts-expect-error: a flag is no text.
export const badFlag = <sanjyra-timeline open="yes" />;
// @ts-expect-error: the choice has an id, no window.
export const badDetail = <sanjyra-timeline onsanjyra-select={(event) => event.detail.start} />;
// @ts-expect-error: events need a date.
export const badData = <Timeline data={[{ title: "Relations" }]} />;
// @ts-expect-error: the window has no id.
export const badHandler = <Timeline onSanjyraWindowChange={(event) => event.detail.id} />;
