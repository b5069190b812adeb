/** Tables for tests, made straight from bounds: no text is read, so a failure points at the stage under test. */
import type { NormalizedDocument, NormalizedEvent } from "../model/normalized.ts";
import { createTable, type TimelineTable } from "../model/table.ts";
import type { DatePart, UncertainDate } from "../time/uncertain-date.ts";

/** An event by its bounds in milliseconds; infinite ends are open. */
export interface EventSketch {
  readonly start: number;
  readonly end: number;
  readonly lane?: number;
  readonly importance?: number;
  /** `date` is somewhere within; `interval` lasts. */
  readonly kind?: "date" | "interval";
  /** Known to the day or better. */
  readonly exact?: boolean;
  readonly title?: string;
}

/** A table of as many lanes as the sketches name. */
export function sketchTable(sketches: readonly EventSketch[]): TimelineTable {
  return createTable(sketchDocument(sketches));
}

/** The same as a document, its events in the order of the sketches. */
export function sketchDocument(sketches: readonly EventSketch[]): NormalizedDocument {
  const lanes = sketches.reduce((most, { lane = 0 }) => Math.max(most, lane + 1), 1);
  return {
    language: "en",
    lanes: Array.from({ length: lanes }, (_, place) => ({ id: `lane-${place}` })),
    categories: [],
    entities: [],
    events: sketches.map(sketchEvent),
    eras: [],
    series: [],
    sources: [],
    notes: [],
  };
}

function sketchEvent(sketch: EventSketch, row: number): NormalizedEvent {
  return {
    id: `event-${String(row).padStart(6, "0")}`,
    date: sketchDate(sketch),
    title: sketch.title ?? `Event ${row}`,
    lane: `lane-${sketch.lane ?? 0}`,
    participants: [],
    tags: [],
    importance: sketch.importance ?? 0,
    planned: false,
    sources: [],
    links: [],
    row,
  };
}

function sketchDate({ start, end, kind = "date", exact = true }: EventSketch): UncertainDate {
  const edge = Number.isFinite(start) ? start : end;
  const isOpen = !Number.isFinite(start) || !Number.isFinite(end);
  const part: DatePart = {
    earliest: isOpen ? edge : start,
    latest: isOpen ? edge : end,
    precision: exact ? "millisecond" : "year",
    approximate: false,
    uncertain: false,
    civil: true,
    fields: { year: 2000 },
  };
  return {
    text: "",
    level: 0,
    kind: isOpen ? "interval" : kind,
    earliest: start,
    latest: end,
    precision: part.precision,
    approximate: false,
    uncertain: false,
    openStart: start === -Infinity,
    openEnd: end === Infinity,
    unknownStart: false,
    unknownEnd: false,
    civil: true,
    parts: [part],
  };
}
