import type { Entity } from "@sanjyra/core";
import { parseEdtf } from "@sanjyra/core/time";
import type { Chronicle } from "./chronicle.ts";
import type { CuratedText, SharedData } from "./curated.ts";

/** Merges the curated files into one document. Pure: the build, the tests and the source entry share it. */

const kinds = ["country", "organisation", "person", "place"];

function kindRank({ kind }: Entity): number {
  return kind === undefined ? kinds.length : kinds.indexOf(kind);
}

interface Dated {
  readonly id?: string;
  readonly date: string;
}

/** First and last moment that a date may mean; a date that cannot be read comes last. */
function bounds(date: string): readonly [earliest: number, latest: number] {
  const reading = parseEdtf(date);
  return reading.ok ? [reading.date.earliest, reading.date.latest] : [Infinity, Infinity];
}

function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/**
 * Entries in the order of the document: by first moment, then last moment, then id, as everywhere in Sanjyra.
 * The order says nothing of "before" or "after" where bounds overlap. The input stays as it is.
 */
function byDate<T extends Dated>(entries: readonly T[]): readonly T[] {
  return entries
    .map((entry) => ({ entry, id: entry.id ?? "", bounds: bounds(entry.date) }))
    .sort(
      (a, b) =>
        compareNumbers(a.bounds[0], b.bounds[0]) ||
        compareNumbers(a.bounds[1], b.bounds[1]) ||
        (a.id < b.id ? -1 : Number(a.id > b.id)),
    )
    .map(({ entry }) => entry);
}

/**
 * The chronicle of the given texts: events and eras by date, entities by kind, all else in the order of the files.
 * Nothing is left out or mended; `scripts/check.mjs` says what is wrong.
 */
export function mergeChronicle(shared: SharedData, texts: readonly CuratedText[]): Chronicle {
  const entities = [...shared.entities, ...texts.flatMap((text) => text.entities)];
  const series = texts.flatMap((text) => text.series);
  return {
    $schema: "https://unpkg.com/@sanjyra/core/schema/timeline.schema.json",
    version: 1,
    license: shared.license,
    language: "en",
    edition: shared.edition,
    title: shared.title,
    lanes: shared.lanes,
    categories: shared.categories,
    entities: entities.sort((a, b) => kindRank(a) - kindRank(b)),
    events: byDate(texts.flatMap((text) => text.events)),
    eras: byDate(texts.flatMap((text) => text.eras)),
    series: series.map((one) => ({ ...one, points: byDate(one.points) })),
    sources: texts.map((text) => text.source),
    notes: texts.flatMap((text) => text.notes),
  };
}
