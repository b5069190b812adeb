/**
 * Levels of scale: level n is 2^(n/2) pixels per millisecond. They are absolute, so that a level
 * means the same for any data, width and history.
 */

/** No window is finer: half a million pixels for a millisecond. */
export const finestLevel = 38;

/** No window is coarser: a pixel for ten thousand times the age of the universe. */
export const coarsestLevel = -160;

/** Pixels per millisecond of a level. */
export function levelScale(level: number): number {
  return 2 ** (level / 2);
}

/** The finest level not finer than a scale, within {@link coarsestLevel} and {@link finestLevel}. */
export function levelOfScale(pxPerMs: number): number {
  // The tiny lift keeps a scale that was made from a level in that level.
  const level = Math.floor(2 * Math.log2(pxPerMs) + 1e-9);
  if (!Number.isFinite(level)) return level > 0 ? finestLevel : coarsestLevel;
  return Math.min(finestLevel, Math.max(coarsestLevel, level));
}
