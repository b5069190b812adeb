/** Events that wait for a level at which a try to place them is worth while; the most important goes first. */
import { finestLevel } from "./level.ts";

/** Works through levels from the coarsest on, in slices as small as wanted. */
export interface LevelQueue {
  /** Lets a table row wait for a level not finished yet; beyond the finest level it is forgotten. */
  add(row: number, level: number): void;
  /** Works off the first level and all up to `last`, in at most `maxTries` tries; gives true once they are done. */
  advance(last: number, maxTries: number): boolean;
}

/**
 * A queue without anyone in it.
 *
 * @param first the level to begin with
 * @param priorityOf by table row, 0 for the most important
 * @param attempt tries to place a table row at a level; it may add the row again for a finer one
 */
export function createLevelQueue(
  first: number,
  priorityOf: Uint32Array,
  attempt: (row: number, level: number) => void,
): LevelQueue {
  const waiting = new Map<number, number[]>();
  let level = first;
  let cursor = 0;
  const workOff = (tries: number): number => {
    const rows = waiting.get(level) ?? [];
    if (cursor === 0) rows.sort((a, b) => (priorityOf[a] ?? 0) - (priorityOf[b] ?? 0));
    const end = Math.min(rows.length, cursor + tries);
    const left = tries - (end - cursor);
    while (cursor < end) attempt(rows[cursor++] ?? 0, level);
    if (end < rows.length) return 0;
    waiting.delete(level++);
    cursor = 0;
    return left;
  };
  return {
    add: (row, at) => {
      const rows = waiting.get(at);
      if (rows) rows.push(row);
      else if (at <= finestLevel) waiting.set(at, [row]);
    },
    advance: (asked, maxTries) => {
      const last = Math.max(first, asked);
      let tries = maxTries;
      while (level <= last && tries > 0) tries = workOff(tries);
      return level > last;
    },
  };
}
