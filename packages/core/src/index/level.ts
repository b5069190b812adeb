/**
 * Levels of scale: level n is 2^(n/2) pixels per millisecond. They are absolute, so that a level
 * means the same for any data, width and history.
 */
import type { TimeSpan } from "../time/span.ts";

/** No window is finer: half a million pixels for a millisecond. */
export const finestLevel = 38;

/** No window is coarser: a pixel for ten thousand times the age of the universe. */
export const coarsestLevel = -160;

/** A level beyond all: what is to happen there never happens. */
export const neverLevel = 32_767;

/** Plans ask for scales millions of times, and powers are dear. */
const scales = Float64Array.from(
  { length: finestLevel - coarsestLevel + 1 },
  (_, at) => 2 ** ((at + coarsestLevel) / 2),
);

/** Pixels per millisecond of a level. */
export function levelScale(level: number): number {
  return scales[level - coarsestLevel] ?? 2 ** (level / 2);
}

/** The finest level not finer than a scale, within {@link coarsestLevel} and {@link finestLevel}. */
export function levelOfScale(pxPerMs: number): number {
  // The tiny lift keeps a scale that was made from a level in that level.
  const level = Math.floor(2 * Math.log2(pxPerMs) + 1e-9);
  if (!Number.isFinite(level)) return level > 0 ? finestLevel : coarsestLevel;
  return Math.min(finestLevel, Math.max(coarsestLevel, level));
}

/**
 * The coarsest level worth making for a hull of events, undefined where there are none: at coarser ones all of them
 * meet, as they do at this one.
 */
export function firstLevel(hull: TimeSpan | undefined): number {
  const length = hull ? hull.end - hull.start : 0;
  return length > 0 ? levelOfScale(1 / length) : coarsestLevel;
}
