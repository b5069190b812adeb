/** Which event a key leads to: walking over the rows of a table, labelled or not. Pure. */
import type { TimelineTable } from "@sanjyra/core";
import type { KeyCommand } from "./keyboard.ts";

/** The columns that a walk needs; rows are in order of time. */
export type WalkTable = Pick<TimelineTable, "size" | "lane" | "anchor">;

/** The rows of each lane in order of time. */
export function rowsByLane(table: WalkTable, laneCount: number): readonly (readonly number[])[] {
  const lanes: number[][] = Array.from({ length: laneCount }, () => []);
  for (let row = 0; row < table.size; row++) lanes[table.lane[row] ?? 0]?.push(row);
  return lanes;
}

/** The place of each row in its lane, from 1. */
export function placesIn(lanes: readonly (readonly number[])[], size: number): Uint32Array {
  const places = new Uint32Array(size);
  for (const rows of lanes) rows.forEach((row, at) => (places[row] = at + 1));
  return places;
}

/** The row whose anchor is nearest to a moment; the earlier of two. Undefined for no rows. */
export function nearestRow(
  table: WalkTable,
  rows: readonly number[],
  moment: number,
): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  for (const row of rows) {
    const distance = Math.abs((table.anchor[row] ?? 0) - moment);
    if (distance < least || best === undefined) [best, least] = [row, distance];
  }
  return best;
}

/** The first row that passes, of the given lane if there is one, else of any, whose anchor is in [start, end]. */
export function firstRowIn(
  table: WalkTable,
  span: { readonly start: number; readonly end: number },
  lane: number,
  passes?: Uint8Array,
): number | undefined {
  let other: number | undefined;
  for (let row = 0; row < table.size; row++) {
    if (passes?.[row] === 0) continue;
    const anchor = table.anchor[row] ?? 0;
    if (anchor < span.start || anchor > span.end) continue;
    if (table.lane[row] === lane) return row;
    other ??= row;
  }
  return other;
}

function laneStep(
  table: WalkTable,
  lanes: readonly (readonly number[])[],
  row: number,
  step: 1 | -1,
): number | undefined {
  let lane = (table.lane[row] ?? 0) + step;
  while (lanes[lane]?.length === 0) lane += step;
  return nearestRow(table, lanes[lane] ?? [], table.anchor[row] ?? 0);
}

/**
 * The row that a command leads to from a row; undefined where there is none (the end of a lane, or a
 * command that is not a step). Nothing wraps round. `lanes` and `passes` have the rows that a filter leaves.
 */
export function stepFrom(
  table: WalkTable,
  lanes: readonly (readonly number[])[],
  row: number,
  command: KeyCommand,
  passes?: Uint8Array,
): number | undefined {
  const rows = lanes[table.lane[row] ?? 0] ?? [];
  const seek = (from: number, step: 1 | -1): number | undefined => {
    let target = from;
    while (passes?.[target] === 0) target += step;
    return target >= 0 && target < table.size ? target : undefined;
  };
  switch (command) {
    case "next":
      return rows[rows.indexOf(row) + 1];
    case "previous":
      return rows[rows.indexOf(row) - 1];
    case "lane-next":
      return laneStep(table, lanes, row, 1);
    case "lane-previous":
      return laneStep(table, lanes, row, -1);
    case "lane-first":
      return rows[0];
    case "lane-last":
      return rows.at(-1);
    case "first":
      return seek(0, 1);
    case "last":
      return seek(table.size - 1, -1);
    case "time-next":
      return seek(row + 1, 1);
    case "time-previous":
      return seek(row - 1, -1);
    default:
      return undefined;
  }
}
