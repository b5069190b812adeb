/**
 * The settled plan: each labelled event owns one row and every scale from its own level inward.
 *
 * Levels are made from the coarsest on, each when first needed, and only ever add (after Been, Daiches and
 * Yap 2006, "Dynamic map labeling"). The result at a level does not depend on when, or in how many slices,
 * it was made. `docs/plan.md` gives the proof.
 */
import type { Bisector } from "d3-array";
import type { TimelineTable } from "../model/table.ts";
import { createAnchorSearch } from "./anchor-search.ts";
import { createLayer } from "./layer.ts";
import { levelOfScale, neverLevel } from "./level.ts";
import type { Metrics } from "./metrics.ts";
import { createPlacedLevels } from "./placed-levels.ts";
import { priorityOrder } from "./priority.ts";
import { createReserves, type Reserves } from "./reserve.ts";

/** Rows and levels of all labels, made as far as asked. */
export interface Plan {
  readonly table: TimelineTable;
  readonly reserves: Reserves;
  readonly metrics: Metrics;
  /** Finds moments in lists of rows by anchor. */
  readonly search: Bisector<number, number>;
  /** By table row: 0 for the most important event, and so on. */
  readonly priorityOf: Uint32Array;
  /** Table rows of each lane by anchor, of the events that pass the filter. */
  readonly laneOrder: readonly Uint32Array[];
  /** Most rows of labels of a lane. */
  readonly rowsPerLane: number;
  /** Rows of labels of each lane, whatever the filter. */
  readonly laneRows: readonly number[];
  /** Number of events of each lane, whatever the filter. */
  readonly laneSizes: readonly number[];
  /**
   * Makes the levels that a scale needs, in at most `maxSteps` tries of placing (all, if left out).
   * Gives true once the scale is settled. Calling it again continues.
   */
  advance(pxPerMs: number, maxSteps?: number): boolean;
  /** The level from which on the event has a label: {@link neverLevel} where none is made so far. */
  levelOf(row: number): number;
  /** Whether the event has a label at a level. */
  isLabelled(row: number, level: number): boolean;
  /**
   * The event's own row of labels, from 0: where its label stands at every scale that shows it, whatever the filter.
   * Known once the event is labelled; that of an event shut out of every row, once all levels are made.
   */
  rowOf(row: number): number;
  /** Table rows of a lane labelled at a level with anchors in [from, to], in no particular order. */
  labelled(lane: number, level: number, from: number, to: number): readonly number[];
}

/** What {@link createPlan} takes. */
export interface PlanOptions {
  readonly table: TimelineTable;
  /** Width of each row's label, pixels. */
  readonly labelPx: Float32Array;
  /** Most rows of labels a lane may have, 1 to 12; a lane with fewer events has fewer. */
  readonly rowsPerLane: number;
  readonly metrics: Metrics;
}

/** Starts a plan; nothing is placed before {@link Plan.advance}. */
export function createPlan(options: PlanOptions): Plan {
  const { table, metrics } = options;
  const search = createAnchorSearch(table);
  const placed = createPlacedLevels(table, search);
  const byPriority = priorityOrder(table);
  const rowsPerLane = Math.min(12, Math.max(1, Math.floor(options.rowsPerLane) || 1));
  const laneSizes = countByLane(table, byPriority);
  const columns = {
    table,
    reserves: createReserves(table, options.labelPx, metrics),
    priorityOf: invert(byPriority),
    laneRows: laneSizes.map((size) => Math.min(rowsPerLane, size)),
  };
  const levelOf = new Int16Array(table.size).fill(neverLevel);
  const rowOf = new Uint8Array(table.size);
  const layer = createLayer({ ...columns, byPriority, levelOf, rowOf, placed });
  return {
    ...columns,
    metrics,
    search,
    rowsPerLane,
    laneSizes,
    laneOrder: layer.laneOrder,
    advance: (pxPerMs, maxSteps = Infinity) => layer.queue.advance(levelOfScale(pxPerMs), maxSteps),
    levelOf: (row) => levelOf[row] ?? neverLevel,
    isLabelled: (row, level) => (levelOf[row] ?? neverLevel) <= level,
    rowOf: (row) => rowOf[row] ?? 0,
    labelled: (lane, level, from, to) => placed.between(lane, level, from, to),
  };
}

/** How many of some table rows are in each lane. */
export function countByLane({ lane, lanes }: TimelineTable, rows: Uint32Array): number[] {
  const counts = lanes.map(() => 0);
  for (const row of rows) {
    const place = lane[row] ?? 0;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** By value, its place. */
function invert(order: Uint32Array): Uint32Array {
  const places = new Uint32Array(order.length);
  order.forEach((value, place) => (places[value] = place));
  return places;
}
