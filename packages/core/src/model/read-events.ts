/** Events of an input, in its order: clean, dated, and each with an id of its own. */
import { countWithinLimit, field, readFields } from "./fields.ts";
import type { Field } from "./fields.ts";
import { isRecord, peek, safely } from "./foreign.ts";
import type { LaneList } from "./lanes.ts";
import type { NormalizedEvent } from "./normalized.ts";
import { report } from "./place.ts";
import type { Finding, Place } from "./place.ts";
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

const none: readonly never[] = [];

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
    const value = peek(input as object, index);
    const inner = placeOf(value, index, options, place);
    const fault = options.faults?.get(index);
    if (fault) report(inner, "", "error", fault);
    const event = fault ? undefined : readEvent(value, inner, "");
    if (!event) continue;
    lanes.need(event.lane);
    events.push(event);
    if (!event.id || !ids.take(event.id)) waiting.push([event, inner]);
  }
  // Only when all ids of the input are known can the missing ones be made.
  for (const [event, inner] of waiting) {
    const { id } = event;
    event.id = ids.takeNext(id || `event-${event.row + 1}`);
    if (id) reportTwin(event.id, inner);
  }
  return { events, inputCount: length };
}

/** The place of an event, with what is known of it whatever else it lacks. */
function placeOf(event: unknown, index: number, options: EventOptions, place: Place): Place {
  const { firstRow = 0, lines } = options;
  const line = lines?.[index];
  const id = isRecord(event) && peek(event, "id");
  const entry = {
    row: firstRow + index,
    ...(line && { line }),
    ...(typeof id === "string" && id && { id }),
  };
  return { ...place, code: "event-shape", path: "", entry };
}

const readEvent: Field<Draft> = field("an object with date and title", (input, place) => {
  if (!isRecord(input)) return undefined;
  const date = readDate(peek(input, "date"), place, "date");
  if (!date) return null;
  const event: Draft = {
    id: "",
    date,
    title: "",
    lane: "",
    participants: none,
    tags: none,
    importance: 0,
    planned: peek(input, "status") === "planned" || peek(input, "planned") === true,
    sources: none,
    links: none,
    row: place.entry.row ?? 0,
  };
  readFields(input, eventShape, place, event);
  if (event.title) return event;
  report(place, "title", "warning", {
    code: "title-missing",
    message: "There is no title; the date stands for it.",
    remedy: "Give a title.",
  });
  event.title = event.dateText ?? date.text;
  return event;
});

function reportTwin(id: string, place: Place): void {
  report(place, "id", "warning", {
    code: "id-duplicate",
    message: `The id is taken; this event is called “${id}” here.`,
    remedy: "Give each entry an id of its own.",
  });
}
