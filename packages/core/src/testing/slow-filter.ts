/**
 * The slow, obvious twin of the filtered plan: every level, every passing event by importance, and for each try a look
 * at every other event of its row. It is the oracle of `index/filter-plan.ts`.
 */
import { coarsestLevel } from "../index/level.ts";
import type { Reserves } from "../index/reserve.ts";
import { meets, meetsForever, type SlowPlace } from "./slow-plan.ts";

/** What is known of the whole plan. */
export interface SlowFilterInput {
  readonly reserves: Reserves;
  /** Table rows that pass, the most important first. */
  readonly order: readonly number[];
  /** Places of the whole plan, at all levels. */
  readonly places: ReadonlyMap<number, SlowPlace>;
  /** Names the lane and row of labels of each event. */
  ownRow(row: number): string;
  readonly first: number;
  readonly last: number;
}

/** Levels from which on each passing event has its label. */
export function slowFilter(input: SlowFilterInput): Map<number, number> {
  const { order, places, first, last } = input;
  const levels = new Map<number, number>();
  const barred = slowBarred(input);
  for (let level = first; level <= last; level++) {
    for (const row of order) {
      if (levels.has(row) || barred.has(row)) continue;
      const own = places.get(row)?.level ?? Infinity;
      const others = order.filter(
        (other) => other !== row && input.ownRow(other) === input.ownRow(row),
      );
      const isFree = others.every((other) => {
        const theirs = Math.min(
          levels.get(other) ?? Infinity,
          places.get(other)?.level ?? Infinity,
        );
        return theirs > last || !meets(input.reserves, row, other, Math.max(level, theirs));
      });
      if (own <= level || isFree) levels.set(row, level === first ? coarsestLevel : level);
    }
  }
  return levels;
}

/** Those whom the whole plan shuts out and the filter too: by a label that stays, or by someone more important. */
function slowBarred({ reserves, order, places, ownRow, last }: SlowFilterInput): Set<number> {
  const barred = new Set<number>();
  const claimed: number[] = [];
  for (const row of order.filter((each) => !places.has(each))) {
    const isHeld = order.some(
      (other) =>
        places.has(other) && ownRow(other) === ownRow(row) && meets(reserves, other, row, last),
    );
    const isClaimed = claimed.some(
      (other) => ownRow(other) === ownRow(row) && meetsForever(reserves, other, row),
    );
    if (isHeld || isClaimed) barred.add(row);
    else claimed.push(row);
  }
  return barred;
}
