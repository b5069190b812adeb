/**
 * A plan with a batch of further events, which find their places after all that is there: no label moves or goes, at
 * any scale. `docs/plan.md` gives the rule and the proof.
 */
import { bisector } from "d3-array";
import type { AppendedTable } from "../model/append-table.ts";
import { spreadColumn } from "../model/column.ts";
import type { TimelineTable } from "../model/table.ts";
import { createAnchorSearch } from "./anchor-search.ts";
import { createLayer } from "./layer.ts";
import { finestLevel, levelScale, neverLevel } from "./level.ts";
import { createPlacedLevels } from "./placed-levels.ts";
import { assemblePlan, countByLane, type Plan } from "./plan.ts";
import { priorityOrder } from "./priority.ts";
import { fillReserve, type Reserves } from "./reserve.ts";
import { clearOfGroups, createGroup, joinGroups, type SettledGroup } from "./settled-group.ts";

/** What an appended plan hands on to the next one. */
interface Settled {
  readonly levelOf: Int16Array;
  readonly rowOf: Uint8Array;
  readonly groups: readonly SettledGroup[];
  /** Table rows of the last batch, of each lane by anchor; not in a group yet. */
  readonly last: readonly Uint32Array[];
}

const settledOf = new WeakMap<Plan, Settled>();

/**
 * The plan of a table to which a batch was appended. All levels of `plan`, a whole plan of the table before, have to
 * be made before; those that are not are made here, at once. Batch by batch the result is the same, whatever levels
 * were asked for in between. Rows of labels are added to lanes that have less than their most.
 *
 * @param labelPx width of the label of each of `appended.rows`, pixels
 */
export function appendPlan(plan: Plan, appended: AppendedTable, labelPx: Float32Array): Plan {
  plan.advance(levelScale(finestLevel));
  const { table, rows } = appended;
  const search = createAnchorSearch(table);
  const reserves = spreadReserves(plan, appended, labelPx);
  const before = settle(plan, appended);
  const { levelOf, rowOf, groups } = before;
  const byPriority = priorityOrder(table, rows);
  const priorityOf = spreadColumn(plan.priorityOf, rows);
  byPriority.forEach((row, place) => (priorityOf[row] = plan.table.size + place));
  const laneSizes = countByLane(table, rows).map((size, lane) => size + (plan.laneSizes[lane] ?? 0));
  const laneRows = laneSizes.map((size) => Math.min(plan.rowsPerLane, size));
  const placed = createPlacedLevels(table, search);
  const columns = { table, reserves, priorityOf, laneRows, levelOf, rowOf };
  const layer = createLayer({
    ...columns,
    byPriority,
    placed,
    clearFrom: (lane, at, row, level) =>
      clearOfGroups(groups, lane, at, (settled) => [settled, reserves, search, row, level]),
  });
  const laneOrder = layer.laneOrder.map((added, lane) =>
    mergeOrder(table, before.laneOrder[lane] ?? new Uint32Array(0), added),
  );
  const next = assemblePlan({ ...columns, ...plan });
  settledOf.set(next, { levelOf, rowOf, groups, last: layer.laneOrder });
  return next;
}
