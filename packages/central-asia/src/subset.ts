import type { Citation, Note } from "@sanjyra/core";
import type { Chronicle, ChronicleEvent } from "./chronicle.ts";

/** Parts of the chronicle that stand alone: whatever they mention is in them, and nothing else. */

interface Cited {
  readonly sources?: readonly Citation[];
}

function citedIn(entries: readonly Cited[]): Set<string> {
  return new Set(entries.flatMap(({ sources }) => (sources ?? []).map(({ source }) => source)));
}

function cites(entry: Cited, source: string): boolean {
  return citedIn([entry]).has(source);
}

/** The event without links that lead out of the part. */
function withinPart(event: ChronicleEvent, kept: ReadonlySet<string>): ChronicleEvent {
  const { links, ...rest } = event;
  const inside = (links ?? []).filter((link) => kept.has(link.to));
  return inside.length ? { ...rest, links: inside } : rest;
}

/** The notes about what is kept, each naming only that. */
function notesAbout(notes: readonly Note[], kept: ReadonlySet<string>): readonly Note[] {
  return notes
    .map((note) => ({ ...note, about: note.about.filter((id) => kept.has(id)) }))
    .filter((note) => note.about.length > 0);
}

/** Adds to the kept entries all that they mention. */
function closed(
  whole: Chronicle,
  part: Pick<Chronicle, "events" | "eras" | "series"> & { title: Chronicle["title"] },
): Chronicle {
  const points = part.series.flatMap((series) => series.points);
  const ids = new Set([
    ...[...part.events, ...part.eras, ...part.series].flatMap(({ id }) => id ?? []),
    ...part.series.flatMap(({ id, points: own }) => own.map(({ date }) => `${id}/${date}`)),
  ]);
  const notes = notesAbout(whole.notes, ids);
  const events = part.events.map((event) => withinPart(event, ids));
  const lanes = new Set([...events, ...part.series].map(({ lane }) => lane));
  const categories = new Set(events.map(({ category }) => category));
  const entities = new Set([
    ...events.flatMap(({ participants }) => participants),
    ...points.map(({ place }) => place),
  ]);
  const sources = citedIn([...events, ...part.eras, ...part.series, ...points, ...notes]);
  return {
    ...whole,
    ...part,
    events,
    notes,
    lanes: whole.lanes.filter(({ id }) => lanes.has(id)),
    categories: whole.categories.filter(({ id }) => categories.has(id)),
    entities: whole.entities.filter(({ id }) => entities.has(id)),
    sources: whole.sources.filter(({ id }) => sources.has(id)),
  };
}

/** One lane as a document of its own. Eras belong to the lane whose id begins theirs. */
export function laneSubset(whole: Chronicle, lane: string): Chronicle {
  const title = whole.lanes.find(({ id }) => id === lane)?.title;
  return closed(whole, {
    title: typeof title === "object" ? title : whole.title,
    events: whole.events.filter((event) => event.lane === lane),
    eras: whole.eras.filter(({ id }) => id?.startsWith(`${lane}-`)),
    series: whole.series.filter((series) => series.lane === lane),
  });
}

/** What one text tells, as a document of its own: every entry that cites the text. */
export function sourceSubset(whole: Chronicle, source: string): Chronicle {
  const record = whole.sources.find(({ id }) => id === source);
  const title = record?.title;
  const part = closed(whole, {
    title: typeof title === "object" ? title : whole.title,
    events: whole.events.filter((event) => cites(event, source)),
    eras: whole.eras.filter((era) => cites(era, source)),
    series: whole.series.filter((series) =>
      [series, ...series.points].some((one) => cites(one, source)),
    ),
  });
  // A text that holds no dated fact still has its record.
  return part.sources.length || !record ? part : { ...part, sources: [record] };
}
