/** A table with a batch of further events, at a cost that follows the batch where the batch comes last in time. */
import type { TimeSpan } from "../time/span.ts";
import { spreadColumn } from "./column.ts";
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

/** A table and where the batch stands in it. */
export interface AppendedTable {
  readonly table: TimelineTable;
  /** Rows of the batch, ascending. All other rows hold the old events in their old order. */
  readonly rows: Uint32Array;
}

/** What is taken of a batch: its events, whose ids are new to the table, and lanes that the table lacks. */
export type Batch = Pick<NormalizedDocument, "events" | "lanes">;

/**
 * Adds the events of a batch. Rows still run by earliest, then latest, then id, so that events in the midst of the
 * old ones renumber what follows; the old table stays as it is. The axis keeps its zone, whether or not the batch
 * brings the first instants.
 */
export function appendTable(table: TimelineTable, batch: Batch): AppendedTable {
  const located = locateEvents(batch.events, table.timeZone);
  const rows = Uint32Array.from(located, (each, place) => placeOf(table, each) + place);
  const lanes = [...table.lanes, ...batch.lanes.filter(isNewTo(table))];
  const laneOf = new Map(lanes.map((lane, place) => [lane.id, place]));
  const columns = spreadColumns(table, rows);
  located.forEach((each, place) => {
    const row = rows[place] ?? 0;
    fillRow(columns, row, each, table.timeZone);
    columns.lane[row] = laneOf.get(each.event.lane) ?? 0;
  });
  const events = mergeEvents(table.events, located, rows);
  return {
    rows,
    table: {
      ...table,
      ...columns,
      document: { ...table.document, lanes, events },
      size: events.length,
      events,
      lanes,
      strongAbove: table.size > 0 ? table.strongAbove : middleOf(columns.importance),
      hull: widen(table.hull, columns, rows),
      rowOf: extendRows(table.rowOf, events, rows[0] ?? table.size),
    },
  };
}

function isNewTo({ lanes }: TimelineTable): (lane: { readonly id: string }) => boolean {
  const known = new Set(lanes.map((lane) => lane.id));
  return ({ id }) => !known.has(id);
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
