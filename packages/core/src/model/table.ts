/**
 * Events as columns: typed arrays by row number, in the one order that everything else follows.
 * Rows run by earliest, then latest, then id, so that a row number is also a place in time.
 */
import type { DatePart, UncertainDate } from "../time/uncertain-date.ts";
import type { TimeSpan } from "../time/span.ts";
import { civilEndToZone, civilToZone, isTimeZone } from "../time/zone.ts";
import type { Lane } from "./document.ts";
import type { NormalizedDocument, NormalizedEra, NormalizedEvent } from "./normalized.ts";
import { indexRows, type RowOf } from "./row-index.ts";

/** What is known of a row's date, as bits of {@link TimelineTable.flags}. */
export const rowFlags = {
  approximate: 1,
  uncertain: 2,
  openStart: 4,
  openEnd: 8,
  unknownStart: 16,
  unknownEnd: 32,
  planned: 64,
  /** Lasts from a start to an end, against somewhere within. */
  bar: 128,
  /** Known to the day or better. */
  exact: 256,
} as const;

/** An era with its bounds on the axis. */
export interface TableEra {
  readonly era: NormalizedEra;
  readonly start: number;
  readonly end: number;
}

/** The columnar store. All moments are instants of the axis, in milliseconds. */
export interface TimelineTable {
  readonly document: NormalizedDocument;
  /** Number of rows. */
  readonly size: number;
  /** The event of each row. */
  readonly events: readonly NormalizedEvent[];
  readonly lanes: readonly Lane[];
  readonly eras: readonly TableEra[];
  /** Bounds; infinite where open or unknown. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** The certain stretch of a bar; `coreStart > coreEnd` where there is none. */
  readonly coreStart: Float64Array;
  readonly coreEnd: Float64Array;
  /** Middle of the known body: where the event is taken to be. Always finite. */
  readonly anchor: Float64Array;
  /** Half the length of the known body, milliseconds, 0 or more. */
  readonly half: Float64Array;
  /** Place in {@link lanes}. */
  readonly lane: Uint32Array;
  readonly importance: Float64Array;
  /** Bits of {@link rowFlags}. */
  readonly flags: Uint16Array;
  /**
   * Middle of the range of importance: labels of more important events are strong. Infinite where all are equal. A
   * batch that is appended does not change it, so that no label changes its width.
   */
  readonly strongAbove: number;
  /** Hull of all bodies; undefined for an empty table. */
  readonly hull: TimeSpan | undefined;
  /** Zone of the axis: the one asked for where the document has instants, else UTC. */
  readonly timeZone: string;
  /** Row of an id, or undefined. */
  readonly rowOf: RowOf;
}

/** Options of {@link createTable}. */
export interface TableOptions {
  /** IANA zone in which instants are shown; UTC if missing or unknown. Without instants it has no effect. */
  readonly timeZone?: string;
}

/** First and last moment of a date on the axis. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
}

/** An event that has found its place on the axis. */
export interface LocatedEvent {
  readonly event: NormalizedEvent;
  readonly bounds: Bounds;
}

/** Puts a normalised document into columns. Pure; the document is not written to. */
export function createTable(
  document: NormalizedDocument,
  options: TableOptions = {},
): TimelineTable {
  const timeZone = axisZone(document, options.timeZone);
  const located = locateEvents(document.events, timeZone);
  const size = located.length;
  const columns = allocate(size);
  const laneOf = new Map(document.lanes.map((lane, place) => [lane.id, place]));
  located.forEach((each, row) => {
    fillRow(columns, row, each, timeZone);
    columns.lane[row] = laneOf.get(each.event.lane) ?? 0;
  });
  const events = located.map(({ event }) => event);
  return {
    document,
    size,
    events,
    lanes: document.lanes,
    eras: document.eras.map((era) => {
      const { start, end } = axisBounds(era.date, timeZone);
      return { era, start, end };
    }),
    ...columns,
    strongAbove: middleOf(columns.importance),
    hull: hullOf(columns, size),
    timeZone,
    rowOf: indexRows(events),
  };
}

/** Events with their bounds in a zone, in the order of rows. */
export function locateEvents(events: readonly NormalizedEvent[], zone: string): LocatedEvent[] {
  return events
    .map((event) => ({ event, bounds: axisBounds(event.date, zone) }))
    .sort(compareLocated);
}

/** The order of rows: by earliest, then latest, then id. */
export function compareLocated(a: LocatedEvent, b: LocatedEvent): number {
  return (
    compare(a.bounds.start, b.bounds.start) ||
    compare(a.bounds.end, b.bounds.end) ||
    compare(a.event.id, b.event.id)
  );
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function axisZone(document: NormalizedDocument, asked: string | undefined): string {
  const hasInstants = document.events.some((event) => !event.date.civil);
  return hasInstants && asked !== undefined && isTimeZone(asked) ? asked : "UTC";
}

/** Civil bounds become the first and last millisecond of their days in the zone of the axis. */
function axisBounds(date: UncertainDate | DatePart, zone: string): Bounds {
  if (!date.civil) return { start: date.earliest, end: date.latest };
  return { start: civilToZone(date.earliest, zone), end: civilEndToZone(date.latest, zone) };
}

function allocate(size: number): TableColumns {
  return {
    start: new Float64Array(size),
    end: new Float64Array(size),
    coreStart: new Float64Array(size),
    coreEnd: new Float64Array(size),
    anchor: new Float64Array(size),
    half: new Float64Array(size),
    lane: new Uint32Array(size),
    importance: new Float64Array(size),
    flags: new Uint16Array(size),
  };
}

/** The columns of a table. */
export type TableColumns = Pick<
  TimelineTable,
  "start" | "end" | "coreStart" | "coreEnd" | "anchor" | "half" | "lane" | "importance" | "flags"
>;

/** Writes all of an event but its lane into a row. */
export function fillRow(
  columns: TableColumns,
  row: number,
  { event, bounds }: LocatedEvent,
  zone: string,
): void {
  const { date } = event;
  const body = bodyOf(date, bounds, zone);
  columns.start[row] = bounds.start;
  columns.end[row] = bounds.end;
  columns.anchor[row] = body.start + (body.end - body.start) / 2;
  columns.half[row] = (body.end - body.start) / 2;
  columns.importance[row] = event.importance;
  columns.flags[row] = flagsOf(event);
  columns.coreStart[row] = date.core ? axisMoment(date.core[0], date.civil, zone, false) : 1;
  columns.coreEnd[row] = date.core ? axisMoment(date.core[1], date.civil, zone, true) : 0;
}

function axisMoment(moment: number, civil: boolean, zone: string, last: boolean): number {
  if (!civil) return moment;
  return last ? civilEndToZone(moment, zone) : civilToZone(moment, zone);
}

/** The stretch with known ends: the whole date, or its one known part where the other is open or unknown. */
function bodyOf(date: UncertainDate, bounds: Bounds, zone: string): Bounds {
  if (Number.isFinite(bounds.start) && Number.isFinite(bounds.end)) return bounds;
  const known = date.parts.find(
    (part) => Number.isFinite(part.earliest) && Number.isFinite(part.latest),
  );
  if (known) return axisBounds(known, zone);
  const edge = Number.isFinite(bounds.start)
    ? bounds.start
    : Number.isFinite(bounds.end)
      ? bounds.end
      : 0;
  return { start: edge, end: edge };
}

const exactPrecisions = new Set(["millisecond", "second", "minute", "hour", "day"]);

function flagsOf(event: NormalizedEvent): number {
  const { date, planned } = event;
  const bits: readonly (readonly [boolean, number])[] = [
    [date.approximate, rowFlags.approximate],
    [date.uncertain, rowFlags.uncertain],
    [date.openStart, rowFlags.openStart],
    [date.openEnd, rowFlags.openEnd],
    [date.unknownStart, rowFlags.unknownStart],
    [date.unknownEnd, rowFlags.unknownEnd],
    [planned, rowFlags.planned],
    [date.kind === "interval", rowFlags.bar],
    [
      date.kind !== "set" && date.parts.every((part) => exactPrecisions.has(part.precision)),
      rowFlags.exact,
    ],
  ];
  return bits.reduce((flags, [on, bit]) => (on ? flags | bit : flags), 0);
}

/** Middle of a range of numbers, infinite where it has no length. */
export function middleOf(importance: Float64Array): number {
  let least = Infinity;
  let most = -Infinity;
  for (const value of importance) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return most > least ? (least + most) / 2 : Infinity;
}

function hullOf({ anchor, half }: TableColumns, size: number): TimeSpan | undefined {
  if (size === 0) return undefined;
  let start = Infinity;
  let end = -Infinity;
  for (let row = 0; row < size; row++) {
    start = Math.min(start, (anchor[row] ?? 0) - (half[row] ?? 0));
    end = Math.max(end, (anchor[row] ?? 0) + (half[row] ?? 0));
  }
  return { start, end };
}
