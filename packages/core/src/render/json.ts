/** A document as JSON in its published form: what was read, with the unknown fields that came with it. */
import type { NormalizedDocument, NormalizedEvent, Reading } from "../model/normalized.ts";
import { plainCopy } from "../model/plain-copy.ts";
import { lay, merge, overlay, recordOf, type Fields } from "./overlay.ts";

/** What is written: a reading, or its document alone. */
export type Writable = Pick<Reading, "document" | "original">;

/** The fields of a document and of its entries: where reading kept none of an original's, none is written. */
export const knownFields = {
  document: "version language title lanes categories entities events eras series sources notes",
  events:
    "id date dateText title description lane category participants tags importance status url image sources links",
  lanes: "id title color parent",
  categories: "id title",
  entities: "id kind name",
  eras: "id date title sources",
  series: "id title unit lane perspective points sources",
  sources: "id title author journal issue pages publisher published language file url inferred",
  notes: "id about kind text sources",
} as const;

type Lists = Exclude<keyof typeof knownFields, "document">;

const known = (what: keyof typeof knownFields): readonly string[] => knownFields[what].split(" ");

/**
 * Writes a reading as a document of version 1, indented by two blanks. Dates are EDTF text again, every event has the
 * id that it goes by, and what could not be read is left out. With the original, unknown fields are as they were, as
 * far as JSON can say them; its functions are not called. The document may hold fewer events than were read.
 */
export function writeJson({ document, original }: Writable): string {
  const copy = plainCopy(original);
  const whole: Fields = Array.isArray(copy) ? { events: copy } : recordOf(copy);
  const fields = lay({ version: 1, ...whole }, published(document, whole), known("document"));
  return `${JSON.stringify(fields, null, 2)}\n`;
}

function published(document: NormalizedDocument, whole: Fields): Fields {
  const { language, title, events } = document;
  const eras = document.eras.map((era) => ({ ...era, date: era.date.text }));
  const lists = { ...document, lanes: writtenLanes(document, whole), eras };
  const names: readonly Exclude<Lists, "events">[] = [
    "lanes",
    "categories",
    "entities",
    "eras",
    "series",
    "sources",
    "notes",
  ];
  return {
    version: 1,
    ...(language !== "und" && { language }),
    ...(title !== undefined && { title }),
    ...Object.fromEntries(
      names
        .filter((name) => lists[name].length > 0)
        .map((name) => [name, merge(whole[name], lists[name], known(name))]),
    ),
    events: writtenEvents(events, whole["events"]),
  };
}

/** A lone lane without a name is made by reading and says nothing. */
function writtenLanes({ lanes }: NormalizedDocument, whole: Fields): NormalizedDocument["lanes"] {
  return lanes.length === 1 && lanes[0]?.id === "" && !whole["lanes"] ? [] : lanes;
}

/** Events know their place in the original, whatever became of those before them. */
function writtenEvents(events: readonly NormalizedEvent[], originals: unknown): readonly Fields[] {
  const rows: readonly unknown[] = Array.isArray(originals) ? originals : [];
  const names = [...known("events"), "planned"];
  return events.map((event) => overlay(recordOf(rows[event.row]), writtenEvent(event), names));
}

/** Empty lists, the lane without a name and importance 0 are what is meant where there is nothing. */
function writtenEvent({ id, date, planned, row: _, ...rest }: NormalizedEvent): Fields {
  const fields = Object.entries(rest).filter(
    ([, value]: [string, unknown]) => value !== "" && value !== 0 && !isEmpty(value),
  );
  const status = planned && { status: "planned" };
  return { id, date: date.text, ...Object.fromEntries(fields), ...status };
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
