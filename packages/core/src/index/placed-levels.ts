/** Which events were placed at each level, found by lane and time. */
import type { Bisector } from "d3-array";
import type { TimelineTable } from "../model/table.ts";

/** Grows as a plan is made. */
export interface PlacedLevels {
  /** Notes that a table row was placed at a level. */
  add(row: number, level: number): void;
  /** Table rows of a lane placed at a level or a coarser one, with anchors in [from, to], in no particular order. */
  between(lane: number, level: number, from: number, to: number): number[];
}

interface PlacedRows {
  readonly rows: number[];
  isSorted: boolean;
}

/** An empty record for the lanes of a table; `search` finds moments among its rows. */
export function createPlacedLevels(
  table: TimelineTable,
  search: Bisector<number, number>,
): PlacedLevels {
  const lanes = new Map<number, Map<number, PlacedRows>>();
  return {
    add: (row, level) => {
      const lane = table.lane[row] ?? 0;
      const levels = lanes.get(lane) ?? new Map<number, PlacedRows>();
      const placed = levels.get(level) ?? { rows: [], isSorted: true };
      placed.rows.push(row);
      placed.isSorted = false;
      lanes.set(lane, levels.set(level, placed));
    },
    between: (lane, level, from, to) => {
      const found: number[] = [];
      for (const [made, placed] of lanes.get(lane) ?? []) {
        if (made > level) continue;
        sortByAnchor(table, placed);
        const last = search.right(placed.rows, to);
        for (let at = search.left(placed.rows, from); at < last; at++) {
          found.push(placed.rows[at] ?? 0);
        }
      }
      return found;
    },
  };
}

function sortByAnchor({ anchor }: TimelineTable, placed: PlacedRows): void {
  if (placed.isSorted) return;
  placed.rows.sort((a, b) => (anchor[a] ?? 0) - (anchor[b] ?? 0) || a - b);
  placed.isSorted = true;
}
