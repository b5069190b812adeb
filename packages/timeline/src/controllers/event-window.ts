/** How an event would be drawn at a scale, and the windows that show one event or part the members of a pill. */
import {
  createSpan,
  layoutScene,
  type EventNode,
  type PillNode,
  type TimeSpan,
} from "@sanjyra/core";
import type { Stage } from "../pipeline.ts";

/** Steps of half a level from a window to one a billion billion times shorter. */
const mostSteps = 120;

/** Length of the stretch about an event that is laid out to look at it, pixels. */
const glancePx = 200;

const about = (start: number, end: number, length: number): TimeSpan => {
  const middle = start + (end - start) / 2;
  return createSpan(middle - length / 2, middle + length / 2);
};

/** An event as it would be drawn with its anchor in the middle of a short plot, pixels from there; undefined in a pill. */
export function glance(stage: Stage, row: number, pxPerMs: number): EventNode | undefined {
  const { plan, text, words, measure, table } = stage;
  const anchor = table.anchor[row] ?? 0;
  const span = about(anchor, anchor, glancePx / pxPerMs);
  const scene = layoutScene({ plan, text, words, measure, span, along: glancePx });
  return scene.events.find((event) => event.row === row);
}

/** The window of the same length with an event in its middle. */
export function centeredOn({ table }: Stage, row: number, window: TimeSpan): TimeSpan {
  const anchor = table.anchor[row] ?? 0;
  return about(anchor, anchor, window.end - window.start);
}

/** The longest window, no longer than the one given, in whose middle an event has its label; its whole body is in it. */
export function eventWindow(stage: Stage, row: number, window: TimeSpan): TimeSpan {
  const { along, table } = stage;
  let span = centeredOn(stage, row, window);
  for (let step = 0; step < mostSteps; step++) {
    const length = span.end - span.start;
    if (glance(stage, row, along / length)?.label) break;
    const next = about(span.start, span.end, length / Math.SQRT2);
    if (next.end - next.start >= length) break;
    span = next;
  }
  return about(span.start, span.end, Math.max(span.end - span.start, 2.5 * (table.half[row] ?? 0)));
}

/** The window in which the members of a pill part: their stretch, and half the window at most. */
export function pillWindow(pill: PillNode, window: TimeSpan): TimeSpan {
  const length = window.end - window.start;
  const wanted = (pill.to - pill.from) * 1.5;
  return about(pill.from, pill.to, Math.min(length / 2, Math.max(wanted, length / 16)));
}
