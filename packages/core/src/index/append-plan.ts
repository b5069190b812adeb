/**
 * A plan with batches of further events, which find their places after all that is there: no label moves or goes, at
 * any scale. `docs/plan.md` gives the rule and the proof.
 */
import type { Bisector } from "d3-array";
import type { AppendedBatch, AppendedTable } from "../model/append-table.ts";
import { spreadColumn } from "../model/column.ts";
import type { TimelineTable } from "../model/table.ts";
import { createAnchorSearch } from "./anchor-search.ts";
import { createLayer, type Layer } from "./layer.ts";
import { finestLevel, firstLevel, levelOfScale, levelScale, neverLevel } from "./level.ts";
import { mergeOrder, renumber } from "./merge-order.ts";
import { createPlacedLevels, type PlacedLevels } from "./placed-levels.ts";
import { countByLane, type Plan } from "./plan.ts";
import { priorityOrder } from "./priority.ts";
import { fillReserve, type Reserves } from "./reserve.ts";
import { addGroup, createGroup, type SettledGroup } from "./settled-group.ts";
import { clearFrom } from "./settled-row.ts";

/** What an appended plan hands on to the next one. */
interface Settled {
  readonly levelOf: Int16Array;
  readonly rowOf: Uint8Array;
  readonly groups: readonly SettledGroup[];
  /** Table rows of each lane that are in no group yet, by anchor. */
  readonly rest: readonly Uint32Array[];
}

const settledBy = new WeakMap<Plan, Settled>();

/** What all layers of an appended plan share. */
interface Shared {
  readonly table: TimelineTable;
  readonly reserves: Reserves;
  readonly priorityOf: Uint32Array;
  readonly levelOf: Int16Array;
  readonly rowOf: Uint8Array;
  readonly search: Bisector<number, number>;
  readonly ranks: Uint32Array;
  readonly rowsPerLane: number;
}

/** How far the batches have joined: the last one is still a layer, those before it are in groups. */
interface Joined {
  readonly groups: readonly SettledGroup[];
  readonly laneSizes: readonly number[];
  readonly laneRows: readonly number[];
  /** Number of events. */
  readonly size: number;
  readonly last?: Layer & { readonly placed: PlacedLevels };
}

/**
 * The plan of a table to which batches were appended. All levels of `plan`, a whole plan of the table before, have to
 * be made; those that are not are made here, at once, and so are those of all batches but the last. The result follows
 * from the batches and their order, whatever levels were asked for in between, and however many came at once. Lanes
 * that have less than their most rows of labels get more.
 *
 * @param labelPx width of the label of each of `appended.rows`, pixels
 */
export function appendPlan(plan: Plan, appended: AppendedTable, labelPx: Float32Array): Plan {
  plan.advance(levelScale(finestLevel));
  const { table, rows, batches } = appended;
  const before = settle(plan, appended);
  const { levelOf, rowOf } = before;
  const search = createAnchorSearch(table);
  const columns = {
    table,
    reserves: spreadReserves(plan, appended, labelPx),
    priorityOf: spreadColumn(plan.priorityOf, rows),
  };
  const { laneSizes, laneRows, rowsPerLane } = plan;
  const ranks = new Uint32Array(table.size);
  const shared: Shared = { ...columns, levelOf, rowOf, search, ranks, rowsPerLane };
  const start: Joined = { groups: before.groups, laneSizes, laneRows, size: plan.table.size };
  const joined = batches.reduce((joined, batch) => joinBatch(shared, joined, batch), start);
  const { groups, last } = joined;
  const added = splitByLane(table, rows);
  const next: Plan = {
    ...plan,
    ...columns,
    search,
    laneSizes: joined.laneSizes,
    laneRows: joined.laneRows,
    laneOrder: added.map((order, lane) => mergeOrder(table, before.order(lane), order)),
    advance: (pxPerMs, maxSteps = Infinity) =>
      last?.queue.advance(levelOfScale(pxPerMs), maxSteps) ?? true,
    levelOf: (row) => levelOf[row] ?? neverLevel,
    isLabelled: (row, level) => (levelOf[row] ?? neverLevel) <= level,
    rowOf: (row) => rowOf[row] ?? 0,
    labelled: (lane, level, from, to) =>
      [...groups, ...(last ? [last] : [])].flatMap(({ placed }) =>
        placed.between(lane, level, from, to),
      ),
  };
  settledBy.set(next, { levelOf, rowOf, groups, rest: last?.laneOrder ?? [] });
  return next;
}

/** Adds a batch behind those that have joined. */
function joinBatch(shared: Shared, before: Joined, { rows, hull }: AppendedBatch): Joined {
  const { table, reserves, search, priorityOf } = shared;
  const groups = groupLast(shared, before);
  const laneSizes = countByLane(table, rows).map(
    (size, lane) => size + (before.laneSizes[lane] ?? 0),
  );
  const laneRows = laneSizes.map((size) => Math.min(shared.rowsPerLane, size));
  const byPriority = priorityOrder(table, rows);
  byPriority.forEach((row, place) => (priorityOf[row] = before.size + place));
  const placed = createPlacedLevels(table, search);
  const clear = (lane: number, at: number, row: number, level: number) =>
    groups.reduce((from, group) => {
      const settled = group.rows[lane]?.[at];
      return settled ? clearFrom(settled, reserves, search, row, from) : from;
    }, level);
  const input = { ...shared, byPriority, laneRows, placed, first: firstLevel(hull) };
  const layer = createLayer({ ...input, clearFrom: clear });
  return {
    groups,
    laneSizes,
    laneRows,
    size: before.size + rows.length,
    last: { ...layer, placed },
  };
}

/** The groups with the last layer among them, all of whose levels are made. */
function groupLast(shared: Shared, { groups, last, laneRows }: Joined): readonly SettledGroup[] {
  if (!last) return groups;
  last.queue.advance(finestLevel, Infinity);
  const { table, levelOf, rowOf } = shared;
  const places = { table, laneRows, levelOf, rowOf };
  return addGroup(places, groups, createGroup(places, last.laneOrder));
}

/** The rows of each lane by anchor. */
function splitByLane({ lane, lanes, anchor }: TimelineTable, rows: Uint32Array): Uint32Array[] {
  const split: number[][] = lanes.map(() => []);
  for (const row of rows) split[lane[row] ?? 0]?.push(row);
  return split.map((each) =>
    Uint32Array.from(each).sort((a, b) => (anchor[a] ?? 0) - (anchor[b] ?? 0) || a - b),
  );
}

/** Columns with room for the batch, and all that stands before it in groups. */
function settle(plan: Plan, { table, rows }: AppendedTable) {
  const known = settledBy.get(plan) ?? readPlan(plan);
  const levelOf = spreadColumn(known.levelOf, rows);
  const rowOf = spreadColumn(known.rowOf, rows);
  for (const row of rows) levelOf[row] = neverLevel;
  const isLast = (rows[0] ?? plan.table.size) >= plan.table.size;
  const laneOrder = isLast ? plan.laneOrder : plan.laneOrder.map((order) => renumber(order, rows));
  const places = { table, laneRows: plan.laneRows, levelOf, rowOf };
  const groups = isLast
    ? addGroup(places, known.groups, createGroup(places, known.rest))
    : [createGroup(places, laneOrder)];
  return { levelOf, rowOf, groups, order: (lane: number) => laneOrder[lane] ?? new Uint32Array(0) };
}

function readPlan(plan: Plan): Settled {
  const rows = { length: plan.table.size };
  return {
    levelOf: Int16Array.from(rows, (_, row) => plan.levelOf(row)),
    rowOf: Uint8Array.from(rows, (_, row) => plan.rowOf(row)),
    groups: [],
    rest: plan.laneOrder,
  };
}

function spreadReserves(
  { reserves: old }: Plan,
  { table, rows }: AppendedTable,
  labelPx: Float32Array,
): Reserves {
  const reserves: Reserves = {
    anchor: table.anchor,
    half: table.half,
    possible: spreadColumn(old.possible, rows),
    fadeBefore: spreadColumn(old.fadeBefore, rows),
    fadeAfter: spreadColumn(old.fadeAfter, rows),
    label: spreadColumn(old.label, rows),
    metrics: old.metrics,
  };
  rows.forEach((row, place) => {
    fillReserve(reserves, table, row, labelPx[place] ?? 0);
  });
  return reserves;
}
