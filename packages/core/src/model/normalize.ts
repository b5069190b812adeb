/** Makes a document of anything: what can be read becomes clean entries, what cannot becomes issues. */
import { defaultProtocols } from "./address.ts";
import { readFields } from "./fields.ts";
import { isRecord, peek } from "./foreign.ts";
import { createLanes } from "./lanes.ts";
import { resolveLimits } from "./limits.ts";
import type { Limits } from "./limits.ts";
import type { Reading } from "./normalized.ts";
import { inside, refuse } from "./place.ts";
import type { Place } from "./place.ts";
import { readEvents } from "./read-events.ts";
import type { EventOptions } from "./read-events.ts";
import { documentShape } from "./shapes.ts";
import type { DocumentFields } from "./shapes.ts";

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
 * Reads a document, a bare list of events, a document that it gave itself, or nonsense.
 *
 * Never throws, never writes to the input, and calls nothing found in it; a field whose getter throws counts
 * as missing. Each event of the input is either in the document or has an issue of severity `error` with its
 * row; those beyond the limit of records share one issue, which has their `count`.
 */
export function normalizeDocument(input: unknown, options: NormalizeOptions = {}): Reading {
  const place: Place = {
    issues: [],
    limits: resolveLimits(options.limits),
    addresses: { base: options.base, protocols: options.protocols ?? defaultProtocols },
    code: "document-shape",
    path: "",
    entry: {},
  };
  const fields: { -readonly [K in keyof DocumentFields]?: DocumentFields[K] } = {};
  const isDocument = isRecord(input);
  if (isDocument) readFields(input, documentShape, place, fields);
  const lanes = createLanes(fields.lanes ?? [], inside(place, "lanes"));
  const list = isDocument ? peek(input, "events") : input;
  const found = readEvents(list, options, lanes, inside(place, "events"));
  if (!found) refuse(place, "", "an object with a list “events”, or a list of events");
  const { version: _, ...rest } = fields;
  return {
    document: {
      language: options.language ?? "und",
      categories: [],
      entities: [],
      eras: [],
      series: [],
      sources: [],
      notes: [],
      ...rest,
      lanes: lanes.all,
      events: found?.events ?? [],
    },
    issues: place.issues,
    inputCount: found?.inputCount ?? 0,
    original: input,
  };
}
