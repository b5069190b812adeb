/** A table with batches of further events, at a cost that follows the batches where they come last in time. */
import type { TimeSpan } from "../time/span.ts";
import { spreadColumn } from "./column.ts";
import type { Lane } from "./document.ts";
import type { NormalizedDocument, NormalizedEvent } from "./normalized.ts";
import { extendRows } from "./row-index.ts";
import {
  compareLocated,
  fillRow,
  locateEvents,
  middleOf,
  type LocatedEvent,
  type TableColumns,
  type TimelineTable,
} from "./table.ts";

/** A table and where the batches stand in it. */
export interface AppendedTable {
  readonly table: TimelineTable;
  /** Rows of all batches together, ascending. All other rows hold the old events in their old order. */
  readonly rows: Uint32Array;
  readonly batches: readonly AppendedBatch[];
}

/** One of the batches in the table with all of them. */
export interface AppendedBatch {
  /** Its rows, ascending. */
  readonly rows: Uint32Array;
  /** Hull of all that was there before, and of this batch. */
  readonly hull: TimeSpan | undefined;
}

/** What is taken of a batch: its events, whose ids are new to the table, and lanes that the table lacks. */
export type Batch = Pick<NormalizedDocument, "events" | "lanes">;

/**
 * Adds the events of batches, in the order of the batches. Rows still run by earliest, then latest, then id, so that
 * events in the midst of the old ones renumber what follows; the old table stays as it is. The axis keeps its zone,
 * whether or not a batch brings the first instants. Several batches at once give what they give one after the other,
 * for the price of one.
 */
export function appendTable(table: TimelineTable, ...batches: readonly Batch[]): AppendedTable {
  const parts = batches.map(({ events }) => locateEvents(events, table.timeZone));
  const located = parts.flat().sort(compareLocated);
  const rows = Uint32Array.from(located, (each, place) => placeOf(table, each) + place);
  const rowOf = new Map(located.map((each, place) => [each, rows[place] ?? 0]));
  const lanes = uniteLanes(table, batches);
  const laneOf = new Map(lanes.map((lane, place) => [lane.id, place]));
  const columns = spreadColumns(table, rows);
  for (const [each, row] of rowOf) {
    fillRow(columns, row, each, table.timeZone);
    columns.lane[row] = laneOf.get(each.event.lane) ?? 0;
  }
  let { hull } = table;
  const appended = parts.map((part) => {
    const own = Uint32Array.from(part, (each) => rowOf.get(each) ?? 0);
    return { rows: own, hull: (hull = widen(hull, columns, own)) };
  });
  const events = mergeEvents(table.events, located, rows);
  return {
    rows,
    batches: appended,
    table: {
      ...table,
      ...columns,
      document: { ...table.document, lanes, events },
      size: events.length,
      events,
      lanes,
      strongAbove: table.size > 0 ? table.strongAbove : strongAboveOf(parts),
      hull,
      rowOf: extendRows(table.rowOf, events, rows[0] ?? table.size),
    },
  };
}

/** The first batch that has events decides, as the first document would. */
function strongAboveOf(parts: readonly (readonly LocatedEvent[])[]): number {
  const first = parts.find(({ length }) => length > 0) ?? [];
  return middleOf(Float64Array.from(first, ({ event }) => event.importance));
}

function uniteLanes({ lanes }: TimelineTable, batches: readonly Batch[]): readonly Lane[] {
  const byId = new Map(lanes.map((lane) => [lane.id, lane]));
  for (const lane of batches.flatMap((batch) => batch.lanes)) {
    if (!byId.has(lane.id)) byId.set(lane.id, lane);
  }
  return [...byId.values()];
}

/** How many rows of a table are before an event. */
function placeOf(table: TimelineTable, located: LocatedEvent): number {
  const { size, start, end } = table;
  const at = (row: number): LocatedEvent => ({
    event: table.events[row] ?? located.event,
    bounds: { start: start[row] ?? 0, end: end[row] ?? 0 },
  });
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareLocated(at(middle), located) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function spreadColumns(table: TimelineTable, rows: Uint32Array): TableColumns {
  return {
    start: spreadColumn(table.start, rows),
    end: spreadColumn(table.end, rows),
    coreStart: spreadColumn(table.coreStart, rows),
    coreEnd: spreadColumn(table.coreEnd, rows),
    anchor: spreadColumn(table.anchor, rows),
    half: spreadColumn(table.half, rows),
    lane: spreadColumn(table.lane, rows),
    importance: spreadColumn(table.importance, rows),
    flags: spreadColumn(table.flags, rows),
  };
}

function mergeEvents(
  old: readonly NormalizedEvent[],
  located: readonly LocatedEvent[],
  rows: Uint32Array,
): NormalizedEvent[] {
  const added = located.map(({ event }) => event);
  const merged = old.slice(0, rows[0]);
  added.forEach((event, place) => {
    merged.push(event);
    const from = (rows[place] ?? 0) - place;
    const to = (rows[place + 1] ?? Infinity) - place - 1;
    for (let row = from; row < to && row < old.length; row++) merged.push(old[row] ?? event);
  });
  return merged;
}

function widen(
  hull: TimeSpan | undefined,
  { anchor, half }: TableColumns,
  rows: Uint32Array,
): TimeSpan | undefined {
  let { start, end } = hull ?? { start: Infinity, end: -Infinity };
  for (const row of rows) {
    start = Math.min(start, (anchor[row] ?? 0) - (half[row] ?? 0));
    end = Math.max(end, (anchor[row] ?? 0) + (half[row] ?? 0));
  }
  return start <= end ? { start, end } : undefined;
}
