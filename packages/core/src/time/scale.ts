/** The one place where time becomes pixels: a scale is made from a span and a length, and is never state. */
import type { TimeSpan } from "./span.ts";

/** Furthest pixel that a scale gives, so that open ends and distant moments stay numbers a renderer can draw. */
export const farPx = 1e7;

/** Maps moments to pixels along the axis and back. */
export interface TimeScale {
  readonly span: TimeSpan;
  /** Length of the axis in pixels. */
  readonly lengthPx: number;
  readonly pxPerMs: number;
  /**
   * Pixels from the start of the axis. The span's start is subtracted before anything is multiplied, so a pixel
   * is exact wherever the span lies. Held within ±{@link farPx}; infinite moments lie there, NaN at 0.
   */
  readonly toPx: (moment: number) => number;
  /** The moment at a pixel, which is held within ±{@link farPx}; NaN is the start of the span. */
  readonly toMoment: (px: number) => number;
}

function held(px: number): number {
  return Math.min(farPx, Math.max(-farPx, px)) || 0;
}

/** A scale of `span` over `lengthPx` pixels; a length that is not a positive number counts as one pixel. */
export function createScale(span: TimeSpan, lengthPx: number): TimeScale {
  const length = lengthPx > 0 && lengthPx < Infinity ? lengthPx : 1;
  const { start } = span;
  const pxPerMs = length / (span.end - start);
  return {
    span,
    lengthPx: length,
    pxPerMs,
    toPx: (moment) => held((moment - start) * pxPerMs),
    toMoment: (px) => start + held(px) / pxPerMs,
  };
}
