/**
 * The labels that one row of a settled plan will hold, each from its own level on: who joins them must stay clear of
 * every one, now and at each finer level. `docs/plan.md` has the proof.
 */
import type { Bisector } from "d3-array";
import { partingLevel } from "./parting.ts";
import type { Reserves } from "./reserve.ts";

/** A row of labels with all of its members known; columns by their order in time. */
export interface SettledRow {
  /** Table rows by anchor, and their levels. */
  readonly rows: readonly number[];
  readonly levels: Int16Array;
  /** Place of the nearest member of a coarser level on either side, or one outside the list. */
  readonly coarserBefore: Int32Array;
  readonly coarserAfter: Int32Array;
}

/** Prepares a row of labels. `rows`: its table rows by anchor, all of which have a level. */
export function createSettledRow(
  rows: readonly number[],
  levelOf: (row: number) => number,
): SettledRow {
  const levels = Int16Array.from(rows, levelOf);
  return {
    rows,
    levels,
    coarserBefore: linkCoarser(levels, -1),
    coarserAfter: linkCoarser(levels, 1),
  };
}

/** For each place the nearest one in a direction with a coarser level. */
function linkCoarser(levels: Int16Array, step: 1 | -1): Int32Array {
  const { length } = levels;
  const links = new Int32Array(length);
  for (let count = 0; count < length; count++) {
    const at = step < 0 ? count : length - 1 - count;
    let link = at + step;
    while (link >= 0 && link < length && (levels[link] ?? 0) >= (levels[at] ?? 0)) {
      link = links[link] ?? 0;
    }
    links[at] = link;
  }
  return links;
}

/**
 * The first level, from `level` on, from which an event meets no member at any level that shows the member; one
 * beyond all where there is none. The event may be a member itself.
 */
export function clearFrom(
  settled: SettledRow,
  reserves: Reserves,
  search: Bisector<number, number>,
  row: number,
  level: number,
): number {
  const place = search.left(settled.rows, reserves.anchor[row] ?? 0);
  const clear = clearOfSide(settled, reserves, row, place, -1, level);
  return clearOfSide(settled, reserves, row, place, 1, clear);
}

/**
 * Walks outward from a place. At each level only the nearest member shown there can meet the event; members farther
 * out count at the levels at which the nearer ones are not shown yet.
 */
function clearOfSide(
  { rows, levels, coarserBefore, coarserAfter }: SettledRow,
  reserves: Reserves,
  row: number,
  place: number,
  step: 1 | -1,
  level: number,
): number {
  const links = step < 0 ? coarserBefore : coarserAfter;
  let clear = level;
  let at = step < 0 ? place - 1 : rows[place] === row ? place + 1 : place;
  while (at >= 0 && at < rows.length) {
    const other = rows[at] ?? 0;
    const shown = levels[at] ?? 0;
    const since = Math.max(shown, clear);
    const parted =
      step < 0
        ? partingLevel(reserves, other, row, since)
        : partingLevel(reserves, row, other, since);
    if (parted > since) clear = parted;
    if (shown <= clear) break;
    at = links[at] ?? -1;
  }
  return clear;
}
