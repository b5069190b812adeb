/** One pass over the levels for a set of events, all of a plan or a batch that joins it. */
import type { TimelineTable } from "../model/table.ts";
import { createLaneShelf, retryLevel, type LaneShelf } from "./lane-shelf.ts";
import { createLevelQueue, type LevelQueue } from "./level-queue.ts";
import { coarsestLevel, firstLevel } from "./level.ts";
import type { PlacedLevels } from "./placed-levels.ts";
import type { Reserves } from "./reserve.ts";

/** What a layer works on, and the columns by table row that it writes. */
export interface LayerInput {
  readonly table: TimelineTable;
  readonly reserves: Reserves;
  /** The events to place, the most important first. */
  readonly byPriority: Uint32Array;
  readonly priorityOf: Uint32Array;
  /** Rows of labels of each lane. */
  readonly laneRows: readonly number[];
  readonly levelOf: Int16Array;
  readonly rowOf: Uint8Array;
  readonly placed: PlacedLevels;
  /** The coarsest level worth making; that of the table's hull if left out. */
  readonly first?: number;
  /** Room for a number by table row, where several layers are made in turn. */
  readonly ranks?: Uint32Array;
  /** As {@link ShelfContext.clearFrom}, for a lane; left out where nobody stands there before. */
  readonly clearFrom?: (lane: number, at: number, row: number, level: number) => number;
}

/** The events of a layer, waiting for their levels. */
export interface Layer {
  /** The layer's table rows of each lane by anchor. */
  readonly laneOrder: readonly Uint32Array[];
  readonly queue: LevelQueue;
}

/** Makes a layer; nothing is placed before its queue advances. */
export function createLayer(input: LayerInput): Layer {
  const { table, byPriority, levelOf, rowOf } = input;
  const shelves = createShelves(input);
  const first = input.first ?? firstLevel(table.hull);
  const queue = createLevelQueue(first, input.priorityOf, (row, level) => {
    const outcome = shelves[table.lane[row] ?? 0]?.place(row, level) ?? 0;
    if (outcome < 0) {
      queue.add(row, retryLevel(outcome));
      return;
    }
    const own = level === first ? coarsestLevel : level;
    rowOf[row] = outcome;
    levelOf[row] = own;
    input.placed.add(row, own);
  });
  for (const row of byPriority) queue.add(row, first);
  return { laneOrder: shelves.map((shelf) => shelf.order), queue };
}

function createShelves(input: LayerInput): LaneShelf[] {
  const { table, reserves, byPriority, laneRows, rowOf, clearFrom } = input;
  const rankOf = input.ranks ?? new Uint32Array(table.size);
  return splitByLane(table, byPriority).map((rows, lane) => {
    const order = rows.slice().sort((a, b) => byAnchor(table, a, b));
    const count = laneRows[lane] ?? 0;
    order.forEach((row, rank) => {
      rankOf[row] = rank;
      // Who is never placed keeps this one, should a filter make room: neighbours in time have different ones.
      rowOf[row] = rank % count;
    });
    const clear = clearFrom && {
      clearFrom: (at: number, row: number, level: number) => clearFrom(lane, at, row, level),
    };
    return createLaneShelf({ reserves, rankOf, ...clear }, order, rows, count);
  });
}

function byAnchor({ anchor }: TimelineTable, a: number, b: number): number {
  return (anchor[a] ?? 0) - (anchor[b] ?? 0) || a - b;
}

function splitByLane({ lane, lanes }: TimelineTable, byPriority: Uint32Array): Uint32Array[] {
  const split: number[][] = lanes.map(() => []);
  for (const row of byPriority) split[lane[row] ?? 0]?.push(row);
  return split.map((rows) => Uint32Array.from(rows));
}
