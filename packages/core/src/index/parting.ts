/** At which level two events of a row part: by the condition of `reserve.ts`, once and for all. */
import { finestLevel, levelScale, neverLevel } from "./level.ts";
import type { RankSet } from "./rank-set.ts";
import { meet, meetForever, needAfter, needBefore, type Reserves } from "./reserve.ts";

/**
 * The first level, from `level` on, at which two table rows no longer meet, or {@link neverLevel}; `first` has the
 * earlier anchor. Found by a guess that is right for points, else by halving.
 */
export function partingLevel(
  reserves: Reserves,
  first: number,
  second: number,
  level: number,
): number {
  const isMet = (at: number) => meet(reserves, first, second, levelScale(at));
  if (!isMet(level)) return level;
  if (isMet(finestLevel)) return neverLevel;
  const guess = guessLevel(reserves, first, second, level);
  let meeting = level;
  let parted = finestLevel;
  let probe = guess;
  while (parted - meeting > 1) {
    const at = Math.min(parted - 1, Math.max(meeting + 1, probe));
    if (isMet(at)) meeting = at;
    else parted = at;
    probe = probe === guess ? guess - 1 : (parted + meeting) >> 1;
  }
  return parted;
}

/** Where they would part if their needs stayed as they are at `level`. */
function guessLevel(reserves: Reserves, first: number, second: number, level: number): number {
  const scale = levelScale(level);
  const need = needAfter(reserves, first, scale) + needBefore(reserves, second, scale);
  const apart = (reserves.anchor[second] ?? 0) - (reserves.anchor[first] ?? 0);
  return Math.ceil(2 * Math.log2(need / apart));
}

/**
 * The first level, from `level` on, at which no member of a set meets the event of a rank. Members do not meet each
 * other at that level, so that only the nearest two can meet it. `order` gives the table row of each rank.
 */
export function firstFreeLevel(
  reserves: Reserves,
  order: Uint32Array,
  members: RankSet,
  rank: number,
  level: number,
): number {
  const row = order[rank] ?? 0;
  const before = members.before(rank);
  const after = members.after(rank);
  const free = before < 0 ? level : partingLevel(reserves, order[before] ?? 0, row, level);
  return after < 0 ? free : Math.max(free, partingLevel(reserves, row, order[after] ?? 0, level));
}

/**
 * A member of a set that meets the event of a rank for ever, or -1. Members do not meet each other for ever, so that
 * they lie one after the other and only the nearest two can.
 */
export function blockerOf(
  reserves: Reserves,
  order: Uint32Array,
  members: RankSet,
  rank: number,
): number {
  const row = order[rank] ?? 0;
  const before = members.before(rank);
  if (before >= 0 && meetForever(reserves, order[before] ?? 0, row)) return before;
  const after = members.after(rank);
  return after >= 0 && meetForever(reserves, row, order[after] ?? 0) ? after : -1;
}
