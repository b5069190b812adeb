/**
 * The plan's slow twin: every level from the coarsest, every unplaced event by importance, every row, against
 * everything placed. It knows no buckets, no bit sets and no neighbours, and is the oracle of `index/plan.ts`.
 */
import { coarsestLevel, levelScale } from "../index/level.ts";
import type { Metrics } from "../index/metrics.ts";
import { priorityOrder } from "../index/priority.ts";
import { createReserves, meet, meetForever, type Reserves } from "../index/reserve.ts";
import type { TimelineTable } from "../model/table.ts";

/** Where an event stands, and from which level on. */
export interface SlowPlace {
  readonly row: number;
  readonly level: number;
}

/** Some events that join others, whose places are final. */
export interface SlowBatch {
  /** Their table rows, ascending. */
  readonly rows: readonly number[];
  readonly before: ReadonlyMap<number, SlowPlace>;
}

/** Places by table row, for the levels from `first` to `last`; the first stands for all coarser ones. */
export function slowPlan(
  table: TimelineTable,
  labelPx: Float32Array,
  rowsPerLane: number,
  metrics: Metrics,
  first: number,
  last: number,
  batch: SlowBatch = { rows: [...table.anchor.keys()], before: new Map() },
): Map<number, SlowPlace> {
  const reserves = createReserves(table, labelPx, metrics);
  const order = [...priorityOrder(table, Uint32Array.from(batch.rows))];
  const isTaken = (row: number, at: number, level: number) =>
    [...batch.before].some(
      ([other, place]) =>
        isInRow(batch.before, table, other, row, at) &&
        meets(reserves, other, row, Math.max(level, place.level)),
    );
  const isBarred = (row: number, at: number) => isTaken(row, at, last);
  const { claims, pinned } = slowClaims(table, reserves, order, rowsPerLane, isBarred);
  const places = new Map<number, SlowPlace>();
  for (let level = first; level <= last; level++) {
    for (const row of order) {
      const claimed = claims.get(row);
      if (places.has(row) || claimed === undefined) continue;
      const others = pinned.has(row) ? [] : laneRows(table, row, rowsPerLane);
      const free = [claimed, ...others.filter((at) => at !== claimed)].find(
        (at) =>
          !isTaken(row, at, level) &&
          !order.some(
            (other) => isInRow(places, table, other, row, at) && meets(reserves, other, row, level),
          ) &&
          (at === claimed || !isShutOut(table, reserves, claims, places, row, at)),
      );
      if (free !== undefined) {
        places.set(row, { row: free, level: level === first ? coarsestLevel : level });
      }
    }
  }
  return places;
}

function laneRows(table: TimelineTable, row: number, rowsPerLane: number): number[] {
  const count = table.lane.filter((lane) => lane === table.lane[row]).length;
  return Array.from({ length: Math.min(rowsPerLane, count) }, (_, at) => at);
}

function isInRow(
  places: ReadonlyMap<number, SlowPlace>,
  table: TimelineTable,
  other: number,
  row: number,
  at: number,
): boolean {
  return table.lane[other] === table.lane[row] && places.get(other)?.row === at;
}

function inOrder({ anchor }: Reserves, a: number, b: number): [number, number] {
  const apart = (anchor[a] ?? 0) - (anchor[b] ?? 0) || a - b;
  return apart < 0 ? [a, b] : [b, a];
}

export function meets(reserves: Reserves, a: number, b: number, level: number): boolean {
  return meet(reserves, ...inOrder(reserves, a, b), levelScale(level));
}

export function meetsForever(reserves: Reserves, a: number, b: number): boolean {
  return meetForever(reserves, ...inOrder(reserves, a, b));
}

interface SlowClaims {
  readonly claims: Map<number, number>;
  readonly pinned: Set<number>;
}

function slowClaims(
  table: TimelineTable,
  reserves: Reserves,
  order: readonly number[],
  rowsPerLane: number,
  isBarred: (row: number, at: number) => boolean,
): SlowClaims {
  const claims = new Map<number, number>();
  const pinned = new Set<number>();
  for (const row of order) {
    const rows = laneRows(table, row, rowsPerLane).map((at) => {
      const held = [...claims.keys()].filter(
        (other) => claims.get(other) === at && table.lane[other] === table.lane[row],
      );
      return { at, held, blockers: held.filter((other) => meetsForever(reserves, other, row)) };
    });
    const free = rows.filter(({ at, blockers }) => blockers.length === 0 && !isBarred(row, at));
    const best = Math.max(...free.map(({ held }) => distance(reserves, row, held)));
    const claimed = free.find(({ held }) => distance(reserves, row, held) === best);
    if (claimed) claims.set(row, claimed.at);
    else for (const { blockers } of rows) pinned.add(nearest(reserves, row, blockers));
  }
  return { claims, pinned };
}

function distance({ anchor }: Reserves, row: number, others: readonly number[]): number {
  return Math.min(...others.map((other) => Math.abs((anchor[other] ?? 0) - (anchor[row] ?? 0))));
}

/** The nearest before, else the nearest after, in the lane's order. */
function nearest(reserves: Reserves, row: number, blockers: readonly number[]): number {
  const sorted = [...blockers].sort((a, b) => (inOrder(reserves, a, b)[0] === a ? -1 : 1));
  const before = sorted.filter((other) => inOrder(reserves, other, row)[0] === other);
  return before.at(-1) ?? sorted[0] ?? -1;
}

function isShutOut(
  table: TimelineTable,
  reserves: Reserves,
  claims: ReadonlyMap<number, number>,
  places: ReadonlyMap<number, SlowPlace>,
  row: number,
  at: number,
): boolean {
  return [...claims].some(
    ([other, claimed]) =>
      claimed === at &&
      other !== row &&
      !places.has(other) &&
      table.lane[other] === table.lane[row] &&
      meetsForever(reserves, other, row),
  );
}
