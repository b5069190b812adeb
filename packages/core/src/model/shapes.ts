/** What each kind of entry of a document consists of, as tables of field readers. */
import { linkKinds } from "./document.ts";
import type {
  Category,
  Citation,
  Entity,
  EventImage,
  EventLink,
  Lane,
  Note,
  Series,
  SeriesPoint,
  SourceRecord,
} from "./document.ts";
import { field, list, record } from "./fields.ts";
import type { Field, Shape } from "./fields.ts";
import type { NormalizedDocument, NormalizedEra, NormalizedEvent } from "./normalized.ts";
import { report } from "./place.ts";
import type { Key, Place } from "./place.ts";
import { id, ids, language, line, prose } from "./text-fields.ts";
import { createIdSource } from "./unique-ids.ts";
import {
  address,
  color,
  date,
  dateText,
  imageAddress,
  importance,
  lineRange,
  number,
  oneOf,
} from "./value-fields.ts";

const citation = record<Citation>({ source: id, lines: lineRange, note: line }, "source");
const citations = list(citation);

const link = record<EventLink>({ to: id, kind: oneOf(linkKinds) }, "to", "kind");

const image = record<EventImage>({ src: imageAddress, alt: line }, "src");

/** The fields of an event but for its date and status. */
export type EventFields = Omit<NormalizedEvent, "date" | "planned" | "row">;

/** Readers of {@link EventFields}. */
export const eventShape: Shape<EventFields> = {
  id,
  dateText: line,
  title: line,
  description: prose,
  lane: id,
  category: id,
  participants: ids,
  tags: ids,
  importance,
  url: address,
  image,
  sources: citations,
  links: list(link),
};

/** The empty id is that of events without a lane, so that a document can name and colour theirs. */
const laneId: Field<string> = (value, place, key) => (value === "" ? "" : id(value, place, key));

const lane = record<Lane>({ id: laneId, title: line, color, parent: id }, "id");

const category = record<Category>({ id, title: line }, "id");

const entity = record<Entity>({ id, kind: id, name: line }, "id");

type EraFields = Omit<NormalizedEra, "id"> & { readonly id?: string };

const era = record<EraFields>({ id, date, title: line, sources: citations }, "date", "title");

const point = record<SeriesPoint>(
  {
    date: dateText,
    value: number,
    valueText: line,
    composition: prose,
    place: id,
    sources: citations,
  },
  "date",
  "value",
);

const series = record<Series>(
  {
    id,
    title: line,
    unit: line,
    lane: id,
    perspective: prose,
    points: list(point),
    sources: citations,
  },
  "id",
  "points",
);

const source = record<SourceRecord>(
  {
    id,
    title: line,
    author: line,
    journal: line,
    issue: id,
    pages: id,
    publisher: line,
    published: id,
    language,
    file: id,
    url: address,
    inferred: prose,
  },
  "id",
);

const note = record<Note>(
  { id, about: ids, kind: id, text: prose, sources: citations },
  "about",
  "kind",
  "text",
);

/** The fields of a document but for its events. */
export type DocumentFields = Omit<NormalizedDocument, "events"> & { readonly version: 1 };

/** A list of entries with ids of their own: twins are left out, and those without one are called after their place. */
function distinct<T extends { readonly id?: string }>(
  entry: Field<T>,
): Field<readonly (T & { readonly id: string })[]> {
  return (value, place, key) => {
    const ids = createIdSource();
    return list(entry)(value, place, key)
      ?.map((found, index) => ({ ...found, id: found.id ?? `${key}-${index + 1}` }))
      .filter(({ id }) => {
        const isFirst = ids.take(id);
        if (!isFirst) reportTwin({ ...place, entry: { id } }, key);
        return isFirst;
      });
  };
}

function reportTwin(place: Place, key: Key): void {
  report(place, key, "error", {
    code: "id-duplicate",
    message: "The id is taken; this entry is left out.",
    remedy: "Give each entry an id of its own.",
  });
}

const lanes = distinct(lane);

/** Readers of {@link DocumentFields}. */
export const documentShape: Shape<DocumentFields> = {
  version: field("1, the only version there is", (value) => (Number(value) === 1 ? 1 : undefined)),
  language,
  title: line,
  lanes: (value, place, key) => lanes(value, { ...place, code: "lane-shape" }, key),
  categories: distinct(category),
  entities: distinct(entity),
  eras: distinct(era),
  series: distinct(series),
  sources: distinct(source),
  notes: list(note),
};
