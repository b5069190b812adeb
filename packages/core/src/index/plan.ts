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
import { createLaneShelf, retryLevel, type LaneShelf } from "./lane-shelf.ts";
import { coarsestLevel, finestLevel, levelOfScale } from "./level.ts";
import type { Metrics } from "./metrics.ts";
import { priorityOrder } from "./priority.ts";
import { createReserves, type Reserves } from "./reserve.ts";

/** Level of a row that has no label so far. */
const unplaced = 0x7fff;

/** Rows and levels of all labels, made as far as asked. */
export interface Plan {
  readonly table: TimelineTable;
  readonly reserves: Reserves;
  readonly metrics: Metrics;
  /** Finds moments in lists of rows by anchor. */
  readonly search: Bisector<number, number>;
  /** Table rows of each lane by anchor. */
  readonly laneOrder: readonly Uint32Array[];
  /** Rows of labels of each lane. */
  readonly laneRows: readonly number[];
  /**
   * Makes the levels that a scale needs, in at most `maxSteps` tries of placing (all, if left out).
   * Gives true once the scale is settled. Calling it again continues.
   */
  advance(pxPerMs: number, maxSteps?: number): boolean;
  /** Whether the event has a label at a level. */
  isLabelled(row: number, level: number): boolean;
  /** The row of labels of a labelled event, from 0. */
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

interface PlanState {
  readonly table: TimelineTable;
  readonly search: Bisector<number, number>;
  readonly shelves: readonly LaneShelf[];
  readonly priorityOf: Uint32Array;
  readonly levelOf: Int16Array;
  readonly rowOf: Uint8Array;
  /** Rows to try at each level. */
  readonly waiting: Map<number, number[]>;
  /** Rows placed at each level, by lane. */
  readonly placed: Map<number, PlacedLane[]>;
  /** The level at which all events still meet; what stands there stands at every coarser one. */
  readonly first: number;
  /** The level being made, and how far. */
  current: number;
  cursor: number;
}

interface PlacedLane {
  readonly rows: number[];
  sorted: boolean;
}

/** Starts a plan; nothing is placed before {@link Plan.advance}. */
export function createPlan(options: PlanOptions): Plan {
  const { table, metrics } = options;
  const reserves = createReserves(table, options.labelPx, metrics);
  const state = createState(table, reserves, options.rowsPerLane);
  return {
    table,
    reserves,
    metrics,
    search: state.search,
    laneOrder: state.shelves.map((shelf) => shelf.order),
    laneRows: state.shelves.map((shelf) => shelf.rowCount),
    advance: (pxPerMs, maxSteps = Infinity) => advance(state, levelOfScale(pxPerMs), maxSteps),
    isLabelled: (row, level) => (state.levelOf[row] ?? unplaced) <= level,
    rowOf: (row) => state.rowOf[row] ?? 0,
    labelled: (lane, level, from, to) => labelled(state, lane, level, from, to),
  };
}

function createState(table: TimelineTable, reserves: Reserves, rowsPerLane: number): PlanState {
  const byPriority = priorityOrder(table);
  const priorityOf = new Uint32Array(table.size);
  byPriority.forEach((row, place) => (priorityOf[row] = place));
  const rankOf = new Uint32Array(table.size);
  const lanes = splitByLane(table, byPriority);
  const most = Math.min(12, Math.max(1, Math.floor(rowsPerLane) || 1));
  const shelves = lanes.map((laneRows) => {
    const order = laneRows.slice().sort((a, b) => byAnchor(table, a, b));
    order.forEach((row, rank) => (rankOf[row] = rank));
    const context = { reserves, rankOf };
    return createLaneShelf(context, order, laneRows, Math.min(most, order.length));
  });
  const first = firstLevel(table);
  return {
    table,
    search: createAnchorSearch(table),
    shelves,
    priorityOf,
    levelOf: new Int16Array(table.size).fill(unplaced),
    rowOf: new Uint8Array(table.size),
    waiting: new Map([[first, [...byPriority]]]),
    placed: new Map(),
    first,
    current: first,
    cursor: 0,
  };
}

function byAnchor(table: TimelineTable, a: number, b: number): number {
  return (table.anchor[a] ?? 0) - (table.anchor[b] ?? 0) || a - b;
}

function splitByLane(table: TimelineTable, byPriority: Uint32Array): Uint32Array[] {
  const counts = new Uint32Array(table.lanes.length);
  for (const lane of table.lane) counts[lane] = (counts[lane] ?? 0) + 1;
  const lanes = Array.from(counts, (count) => new Uint32Array(count));
  const filled = new Uint32Array(table.lanes.length);
  for (const row of byPriority) {
    const lane = table.lane[row] ?? 0;
    const at = filled[lane] ?? 0;
    const rows = lanes[lane];
    if (rows) rows[at] = row;
    filled[lane] = at + 1;
  }
  return lanes;
}

/** The coarsest level worth making: at coarser ones all events meet, as they do at this one. */
function firstLevel({ hull, size }: TimelineTable): number {
  const length = hull ? hull.end - hull.start : 0;
  if (size === 0 || length <= 0) return coarsestLevel;
  return levelOfScale(1 / length);
}

function advance(state: PlanState, level: number, maxSteps: number): boolean {
  const last = Math.max(level, state.first);
  let steps = 0;
  while (state.current <= last) {
    const waiting = state.waiting.get(state.current) ?? [];
    if (state.cursor === 0) waiting.sort((a, b) => priority(state, a) - priority(state, b));
    while (state.cursor < waiting.length) {
      if (steps++ >= maxSteps) return false;
      tryRow(state, waiting[state.cursor++] ?? 0);
    }
    state.waiting.delete(state.current);
    state.current++;
    state.cursor = 0;
  }
  return true;
}

function priority(state: PlanState, row: number): number {
  return state.priorityOf[row] ?? 0;
}

function tryRow(state: PlanState, row: number): void {
  const lane = state.table.lane[row] ?? 0;
  const outcome = state.shelves[lane]?.place(row, state.current) ?? 0;
  if (outcome >= 0) {
    state.rowOf[row] = outcome;
    state.levelOf[row] = state.current === state.first ? coarsestLevel : state.current;
    remember(state, lane, row);
  } else if (retryLevel(outcome) <= finestLevel) {
    wait(state, row, retryLevel(outcome));
  }
}

function wait(state: PlanState, row: number, level: number): void {
  const rows = state.waiting.get(level);
  if (rows) rows.push(row);
  else state.waiting.set(level, [row]);
}

function remember(state: PlanState, lane: number, row: number): void {
  let lanes = state.placed.get(state.current);
  if (!lanes) {
    lanes = state.shelves.map(() => ({ rows: [], sorted: true }));
    state.placed.set(state.current, lanes);
  }
  const placed = lanes[lane];
  placed?.rows.push(row);
  if (placed) placed.sorted = false;
}

function labelled(
  state: PlanState,
  lane: number,
  level: number,
  from: number,
  to: number,
): readonly number[] {
  const found: number[] = [];
  const { search } = state;
  for (const [made, lanes] of state.placed) {
    const placed = lanes[lane];
    if (made > Math.max(level, state.first) || !placed) continue;
    if (!placed.sorted) {
      placed.rows.sort((a, b) => byAnchor(state.table, a, b));
      placed.sorted = true;
    }
    const last = search.right(placed.rows, to);
    for (let at = search.left(placed.rows, from); at < last; at++) found.push(placed.rows[at] ?? 0);
  }
  return found;
}
