/**
 * Events of a plan whose places are final, in groups: each new batch makes a small one, and small ones are joined to
 * larger ones, so that few have to be asked and each event is moved few times (after Bentley and Saxe 1980,
 * "Decomposable searching problems").
 */
import type { TimelineTable } from "../model/table.ts";
import { neverLevel } from "./level.ts";
import { createPlacedLevels, type PlacedLevels } from "./placed-levels.ts";
import { createAnchorSearch } from "./anchor-search.ts";
import { createSettledRow, type SettledRow } from "./settled-row.ts";

/** Some events whose places are final. */
export interface SettledGroup {
  /** Table rows of each lane by anchor, labelled or not. */
  readonly laneOrder: readonly Uint32Array[];
  readonly size: number;
  /** By lane and row of labels. */
  readonly rows: readonly (readonly SettledRow[])[];
  readonly placed: PlacedLevels;
}

/** Where the events of a table stand. */
export interface Places {
  readonly table: TimelineTable;
  readonly laneRows: readonly number[];
  readonly levelOf: Int16Array;
  readonly rowOf: Uint8Array;
}

/** Groups the events of some lanes. */
export function createGroup(places: Places, laneOrder: readonly Uint32Array[]): SettledGroup {
  const { table, laneRows, levelOf, rowOf } = places;
  const placed = createPlacedLevels(table, createAnchorSearch(table));
  const levelAt = (row: number) => levelOf[row] ?? neverLevel;
  const rows = laneOrder.map((order, lane) => {
    const members: number[][] = Array.from({ length: laneRows[lane] ?? 0 }, () => []);
    for (const row of order) {
      if (levelAt(row) === neverLevel) continue;
      members[rowOf[row] ?? 0]?.push(row);
      placed.add(row, levelAt(row));
    }
    return members.map((each) => createSettledRow(each, levelAt));
  });
  const size = laneOrder.reduce((sum, order) => sum + order.length, 0);
  return { laneOrder, size, rows, placed };
}

/** Adds a group to others, the oldest first, and joins the youngest while they are not well below the one before. */
export function addGroup(
  places: Places,
  groups: readonly SettledGroup[],
  group: SettledGroup,
): readonly SettledGroup[] {
  const last = groups.at(-1);
  if (!last || last.size > 2 * group.size) return [...groups, group];
  const laneOrder = places.table.lanes.map((_, lane) =>
    mergeOrders(places.table, last.laneOrder[lane], group.laneOrder[lane]),
  );
  return addGroup(places, groups.slice(0, -1), createGroup(places, laneOrder));
}

const none = new Uint32Array(0);

function mergeOrders(
  { anchor }: TimelineTable,
  one: Uint32Array = none,
  other: Uint32Array = none,
): Uint32Array {
  const merged = new Uint32Array(one.length + other.length);
  merged.set(one);
  merged.set(other, one.length);
  return merged.sort((a, b) => (anchor[a] ?? 0) - (anchor[b] ?? 0) || a - b);
}
