/**
 * Spans of time: the window of a timeline as an immutable value, in milliseconds from 1970-01-01T00:00Z.
 *
 * Every function gives a new span that is finite, ordered, no shorter than floats can tell apart on a screen and
 * no longer than 40 billion years; what it is handed wrong, it repairs by the rule it names.
 */
import { nextUp, yearMs } from "./civil.ts";

/** From `start` to `end`, both finite moments, `start < end`. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
  /**
   * What rounding took from the start and from the end: less than a float step each. Zooming out takes it up again, so
   * that a thousand steps in and out end where they began.
   */
  readonly rest?: readonly [start: number, end: number];
}

/** The longest span, 40 billion years; no end of a span lies further than this from 1970. */
export const largestSpanMs: number = 40e9 * yearMs;

const stepsOfSmallest = 4096;

/**
 * The shortest span that may lie between two moments: 4,096 float steps at the end further from 1970.
 * That is 1 ms today, about 1 s 63,000 years ago and 3 days at the Big Bang; never less than 1 ms.
 */
export function smallestSpanMs(start: number, end: number): number {
  const far = Math.max(Math.abs(start), Math.abs(end));
  return Math.max(1, stepsOfSmallest * (nextUp(far) - far));
}

function finite(moment: number): number {
  return Math.min(largestSpanMs, Math.max(-largestSpanMs, moment));
}

/** A span that begins `before` earlier than a moment, moved so that it lies within the farthest moments. */
function placed(about: number, before: number, length: number): TimeSpan {
  const start = Math.min(largestSpanMs - length, finite(about - before));
  const end = start + length;
  const startRest = start === about - before ? about - start - before : 0;
  const endRest = length - (end - start) + startRest;
  return startRest || endRest ? { start, end, rest: [startRest, endRest] } : { start, end };
}

/** A span of about `length` that keeps `about` at `part` (0 start, 1 end) of it; the length is held within limits. */
function spanAbout(about: number, length: number, part: number): TimeSpan {
  let held = Math.min(length, largestSpanMs);
  for (;;) {
    const span = placed(about, part * held, held);
    const least = smallestSpanMs(span.start, span.end);
    if (held >= least) return span;
    held = least;
  }
}

/**
 * A span between two moments in either order. An infinite moment becomes the farthest finite one, NaN becomes the
 * other moment (both NaN: 1970), and a span that is too short or too long is set to the nearest length about its
 * middle.
 */
export function createSpan(a: number, b: number): TimeSpan {
  const from = finite(Number.isNaN(a) ? (Number.isNaN(b) ? 0 : b) : a);
  const to = finite(Number.isNaN(b) ? from : b);
  const start = Math.min(from, to);
  const end = Math.max(from, to);
  const length = end - start;
  if (length >= smallestSpanMs(start, end) && length <= largestSpanMs) return { start, end };
  return spanAbout(start + length / 2, length, 0.5);
}

/** Moves a span by `ms` without changing its length, as far as the farthest moments; a step that is NaN is none. */
export function panSpan(span: TimeSpan, ms: number): TimeSpan {
  const least = -largestSpanMs - span.start;
  const most = largestSpanMs - span.end;
  const step = Math.min(most, Math.max(least, Number.isNaN(ms) ? 0 : ms));
  return createSpan(span.start + step, span.end + step);
}

/**
 * Scales a span about a moment, which keeps its place in the window: `factor` 2 shows half the time, 0.5 twice.
 * The length stops at the smallest and the largest span. A factor that is not a positive number changes nothing;
 * a moment that is not finite is the middle.
 */
export function zoomSpan(span: TimeSpan, factor: number, about: number): TimeSpan {
  if (!(factor > 0)) return span;
  const [startRest, endRest] = span.rest ?? [0, 0];
  const length = span.end - span.start + (endRest - startRest);
  const fixed = Number.isFinite(about) ? about : span.start + length / 2;
  return spanAbout(fixed, length / factor, (fixed - span.start - startRest) / length);
}

/** Brings a span inside limits: moved if it fits, cut to the limits if it is longer than they are. */
export function clampSpan(span: TimeSpan, limits: TimeSpan): TimeSpan {
  const length = span.end - span.start;
  if (length >= limits.end - limits.start) return createSpan(limits.start, limits.end);
  if (span.start < limits.start) return createSpan(limits.start, limits.start + length);
  if (span.end > limits.end) return createSpan(limits.end - length, limits.end);
  return span;
}
