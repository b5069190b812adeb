/** Reads NDJSON (JSON Lines): one event a line, so that one broken line costs no other. */
import { isRecord } from "../model/foreign.ts";
import { normalizeDocument } from "../model/normalize.ts";
import type { NormalizeOptions } from "../model/normalize.ts";
import type { Reading } from "../model/normalized.ts";
import type { Finding } from "../model/place.ts";
import { findJsonFault } from "./json-fault.ts";
import { parseJson } from "./json.ts";
import { lineBreak, readClean } from "./read-clean.ts";
import type { TextFormat } from "./read-clean.ts";

const ndjson: TextFormat = { name: "NDJSON", byLines: true, read: readLines };

/**
 * Reads events, one JSON object a line; empty lines are passed over. The first line may be the rest of the
 * document instead: an object with `version`, `language` or `lanes` and without `date`. Never throws.
 */
export function readNdjson(text: string, options: NormalizeOptions = {}): Reading {
  return readClean(text, options, ndjson);
}

function readLines(text: string, options: NormalizeOptions): Reading {
  let head: object = {};
  const events: unknown[] = [];
  const lines: number[] = [];
  const faults = new Map<number, Finding>();
  text.split(lineBreak).forEach((source, index) => {
    if (!source.trim()) return;
    const { value, fault } = parseJson(source, findJsonFault);
    if (events.length === 0 && isHead(value)) {
      head = value;
      return;
    }
    if (fault) faults.set(events.length, fault);
    lines.push(index + 1);
    events.push(value);
  });
  return normalizeDocument({ ...head, events }, { ...options, lines, faults });
}

function isHead(value: unknown): value is object {
  return (
    isRecord(value) &&
    !("date" in value) &&
    ["version", "language", "lanes"].some((key) => key in value)
  );
}
