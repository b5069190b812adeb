/** What each kind of entry of a document consists of, as tables of field readers. */
import { linkKinds } from "./document.ts";
import type {
  Category,
  Citation,
  Entity,
  EventImage,
  EventLink,
  Lane,
  LocalizedText,
  Note,
  Series,
  SeriesPoint,
  SourceRecord,
} from "./document.ts";
import { field, list, record } from "./fields.ts";
import type { Shape } from "./fields.ts";
import type { NormalizedEra, NormalizedEvent } from "./normalized.ts";
import { id, ids, language, line, prose } from "./text-fields.ts";
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

/** The fields of an event but for its date, which decides whether there is one. */
export type EventFields = Omit<NormalizedEvent, "date" | "planned" | "row"> & {
  readonly status: string;
};

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
  status: id,
  url: address,
  image,
  sources: citations,
  links: list(link),
};

const lane = record<Lane>({ id, title: line, color, parent: id }, "id");

const category = record<Category>({ id, title: line }, "id");

const entity = record<Entity>({ id, kind: id, name: line }, "id");

/** An era whose id and sources may be missing. */
export type EraFields = Pick<NormalizedEra, "date" | "title"> & Partial<NormalizedEra>;

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
export interface DocumentFields {
  readonly version: 1;
  readonly language: string;
  readonly title: LocalizedText;
  readonly lanes: readonly Lane[];
  readonly categories: readonly Category[];
  readonly entities: readonly Entity[];
  readonly eras: readonly EraFields[];
  readonly series: readonly Series[];
  readonly sources: readonly SourceRecord[];
  readonly notes: readonly Note[];
}

const lanes = list(lane);

/** Readers of {@link DocumentFields}. */
export const documentShape: Shape<DocumentFields> = {
  version: field("1, the only version there is", (value) => (Number(value) === 1 ? 1 : undefined)),
  language,
  title: line,
  lanes: (value, place, key) => lanes(value, { ...place, code: "lane-shape" }, key),
  categories: list(category),
  entities: list(entity),
  eras: list(era),
  series: list(series),
  sources: list(source),
  notes: list(note),
};
