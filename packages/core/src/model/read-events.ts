/** Events of an input, in its order: clean, dated, and each with an id of its own. */
import { countWithinLimit, field, isRecord, peek, readFields } from "./fields.ts";
import type { Field } from "./fields.ts";
import type { LaneList } from "./lanes.ts";
import type { NormalizedEvent } from "./normalized.ts";
import { report } from "./place.ts";
import type { Finding, Place } from "./place.ts";
import { safely } from "./safely.ts";
import { eventShape } from "./shapes.ts";
import { createIdSource } from "./unique-ids.ts";
import type { IdSet } from "./unique-ids.ts";
import { date as readDate } from "./value-fields.ts";

/** What a reader of text knows about rows, and what a batch must know of the events before it. */
export interface EventOptions {
  /** Row of the first event, where others are before it. */
  readonly firstRow?: number;
  /** Ids in use by events before these. */
  readonly takenIds?: IdSet;
  /** 1-based line in the text of each event of the list. */
  readonly lines?: readonly number[];
  /** What makes an event of the list unreadable, by its place in the list. */
  readonly faults?: ReadonlyMap<number, Finding>;
}

/** Events, and how many the input held. */
export interface EventList {
  readonly events: readonly NormalizedEvent[];
  readonly inputCount: number;
}

/** An event whose id may not be the last word; it is empty where the input has none. */
type Draft = { -readonly [K in keyof NormalizedEvent]: NormalizedEvent[K] };

/** Reads a list of events and adds the lanes that they need; undefined if the input is no list. */
export function readEvents(
  input: unknown,
  options: EventOptions,
  lanes: LaneList,
  place: Place,
): EventList | undefined {
  const length = safely(() => (Array.isArray(input) ? input.length : undefined));
  if (length === undefined) return undefined;
  const ids = createIdSource(options.takenIds);
  const events: Draft[] = [];
  const waiting: [Draft, Place][] = [];
  const count = countWithinLimit(length, place);
  for (let index = 0; index < count; index++) {
    const inner = placeOf(index, options, place);
    const fault = options.faults?.get(index);
    if (fault) report(inner, "", "error", fault);
    const event = fault ? undefined : readEvent(peek(input as object, index), inner, "");
    if (!event) continue;
    lanes.need(event.lane);
    events.push(event);
    if (!event.id || !ids.take(event.id)) waiting.push([event, inner]);
  }
  // Only when all ids of the input are known can the missing ones be made.
  for (const [event, inner] of waiting) {
    const { id } = event;
    event.id = ids.takeNext(id || `event-${event.row + 1}`);
    if (id) reportTwin(event.id, { ...inner, entry: { ...inner.entry, id } });
  }
  return { events, inputCount: length };
}

function placeOf(index: number, { firstRow = 0, lines }: EventOptions, place: Place): Place {
  const line = lines?.[index];
  const entry = { row: firstRow + index, ...(line && { line }) };
  return { ...place, code: "event-shape", path: "", entry };
}

const readEvent: Field<Draft> = field("an object with date and title", (input, unnamed) => {
  if (!isRecord(input)) return undefined;
  const id = peek(input, "id");
  const place = typeof id === "string" ? { ...unnamed, entry: { ...unnamed.entry, id } } : unnamed;
  const date = readDate(peek(input, "date"), place, "date");
  if (!date) return null;
  const { status, ...fields } = readFields(input, eventShape, place);
  if (fields.title === undefined)
    report(place, "title", "warning", {
      code: "title-missing",
      message: "There is no title; the date stands for it.",
      remedy: "Give a title.",
    });
  return {
    id: "",
    lane: "",
    participants: [],
    tags: [],
    importance: 0,
    sources: [],
    links: [],
    title: fields.dateText ?? date.text,
    ...fields,
    date,
    planned: status === "planned",
    row: place.entry.row ?? 0,
  };
});

function reportTwin(id: string, place: Place): void {
  report(place, "id", "warning", {
    code: "id-duplicate",
    message: `The id is taken; this event is called “${id}” here.`,
    remedy: "Give each entry an id of its own.",
  });
}
