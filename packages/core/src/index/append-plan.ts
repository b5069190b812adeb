/**
 * A plan with a batch of further events, which find their places after all that is there: no label moves or goes, at
 * any scale. `docs/plan.md` gives the rule and the proof.
 */
import type { AppendedTable } from "../model/append-table.ts";
import { spreadColumn } from "../model/column.ts";
import { createAnchorSearch } from "./anchor-search.ts";
import { createLayer } from "./layer.ts";
import { finestLevel, levelOfScale, levelScale, neverLevel } from "./level.ts";
import { mergeOrder, renumber } from "./merge-order.ts";
import { createPlacedLevels } from "./placed-levels.ts";
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

/**
 * The plan of a table to which a batch was appended. All levels of `plan`, a whole plan of the table before, have to
 * be made; those that are not are made here, at once. The result follows from the batches and their order, whatever
 * levels were asked for in between. Lanes that have less than their most rows of labels get more.
 *
 * @param labelPx width of the label of each of `appended.rows`, pixels
 */
export function appendPlan(plan: Plan, appended: AppendedTable, labelPx: Float32Array): Plan {
  plan.advance(levelScale(finestLevel));
  const { table, rows } = appended;
  const before = settle(plan, appended);
  const { levelOf, rowOf, groups } = before;
  const reserves = spreadReserves(plan, appended, labelPx);
  const search = createAnchorSearch(table);
  const placed = createPlacedLevels(table, search);
  const byPriority = priorityOrder(table, rows);
  const priorityOf = spreadColumn(plan.priorityOf, rows);
  byPriority.forEach((row, place) => (priorityOf[row] = plan.table.size + place));
  const laneSizes = countByLane(table, rows).map(
    (size, lane) => size + (plan.laneSizes[lane] ?? 0),
  );
  const laneRows = laneSizes.map((size) => Math.min(plan.rowsPerLane, size));
  const columns = { table, reserves, priorityOf, laneRows };
  const clear = (lane: number, at: number, row: number, level: number) =>
    groups.reduce((from, group) => {
      const settled = group.rows[lane]?.[at];
      return settled ? clearFrom(settled, reserves, search, row, from) : from;
    }, level);
  const layer = createLayer({ ...columns, byPriority, levelOf, rowOf, placed, clearFrom: clear });
  const next: Plan = {
    ...plan,
    ...columns,
    search,
    laneSizes,
    laneOrder: layer.laneOrder.map((added, lane) => mergeOrder(table, before.order(lane), added)),
    advance: (pxPerMs, maxSteps = Infinity) => layer.queue.advance(levelOfScale(pxPerMs), maxSteps),
    levelOf: (row) => levelOf[row] ?? neverLevel,
    isLabelled: (row, level) => (levelOf[row] ?? neverLevel) <= level,
    rowOf: (row) => rowOf[row] ?? 0,
    labelled: (lane, level, from, to) =>
      [...groups, { placed }].flatMap((group) => group.placed.between(lane, level, from, to)),
  };
  settledBy.set(next, { levelOf, rowOf, groups, rest: layer.laneOrder });
  return next;
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
