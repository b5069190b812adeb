/** Makes a document of anything: what can be read becomes clean entries, what cannot becomes issues. */
import { defaultProtocols } from "./address.ts";
import { isRecord, peek, readFields } from "./fields.ts";
import { createLanes } from "./lanes.ts";
import { defaultLimits } from "./limits.ts";
import type { Limits } from "./limits.ts";
import type { Reading } from "./normalized.ts";
import { inside, refuse, report } from "./place.ts";
import type { Place } from "./place.ts";
import { readEvents } from "./read-events.ts";
import type { EventOptions } from "./read-events.ts";
import { documentShape } from "./shapes.ts";
import { createIdSource } from "./unique-ids.ts";

/** Options of {@link normalizeDocument}; all may be left away. */
export interface NormalizeOptions extends EventOptions {
  readonly limits?: Partial<Limits>;
  /** Language of plain strings where the document does not say it. */
  readonly language?: string;
  /** Address that relative addresses start from, as a rule the one the data came from. */
  readonly base?: string;
  /** Protocols that links may have, `["https:", "http:"]` if missing; `mailto:` and `tel:` may be added. */
  readonly protocols?: readonly string[];
}

/**
 * Reads a document, a bare list of events, or nonsense.
 *
 * Never throws, never writes to the input, and calls nothing found in it; a field whose getter throws counts
 * as missing. Each event of the input is either in the document or has an issue of severity `error` with its
 * row; those beyond the limit of records share one issue, which has their `count`.
 */
export function normalizeDocument(input: unknown, options: NormalizeOptions = {}): Reading {
  const place: Place = {
    issues: [],
    limits: { ...defaultLimits, ...options.limits },
    addresses: { base: options.base, protocols: options.protocols ?? defaultProtocols },
    code: "document-shape",
    path: "",
    entry: {},
  };
  const isDocument = isRecord(input);
  const { version: _, ...fields } = isDocument ? readFields(input, documentShape, place) : {};
  const distinct = <T extends Named>(
    name: string,
    entries: readonly T[] = [],
  ): (T & Identified)[] => withoutTwins(entries, inside(place, name));
  const lanes = createLanes(distinct("lanes", fields.lanes), inside(place, "lanes"));
  const list = isDocument ? peek(input, "events") : input;
  const found = readEvents(list, options, lanes, inside(place, "events"));
  if (!found) refuse(place, "", "an object with a list “events”, or a list of events");
  return {
    document: {
      ...fields,
      language: fields.language ?? options.language ?? "und",
      lanes: lanes.all,
      categories: distinct("categories", fields.categories),
      entities: distinct("entities", fields.entities),
      events: found?.events ?? [],
      eras: distinct("eras", fields.eras).map((era) => ({ sources: [], ...era })),
      series: distinct("series", fields.series),
      sources: distinct("sources", fields.sources),
      notes: fields.notes ?? [],
    },
    issues: place.issues,
    inputCount: found?.inputCount ?? 0,
    original: input,
  };
}

interface Named {
  readonly id?: string;
}
interface Identified {
  readonly id: string;
}

/** Entries whose id another entry has are left out; those without one are called after their place. */
function withoutTwins<T extends Named>(entries: readonly T[], place: Place): (T & Identified)[] {
  const ids = createIdSource();
  const named = entries.map((entry, index) => ({
    ...entry,
    id: entry.id ?? `${place.path}-${index + 1}`,
  }));
  return named.filter(({ id }) => {
    const isFirst = ids.take(id);
    if (!isFirst)
      report({ ...place, entry: { id } }, "", "error", {
        code: "id-duplicate",
        message: "The id is taken; this entry is left out.",
        remedy: "Give each entry an id of its own.",
      });
    return isFirst;
  });
}
