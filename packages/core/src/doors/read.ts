/** Doors to the readers: a program that has its data in columns never loads them. */
import type { NormalizeOptions } from "../model/normalize.ts";
import type { Reading } from "../model/normalized.ts";
import type { ReadOptions } from "../source/format.ts";

/**
 * Reads a document, an array of events, or whatever can be taken for one. What cannot be read gives an issue with
 * code, place and remedy, and everything else stays. The data are not written to, and no function in them is called.
 */
export async function readDocument(data: unknown, options?: NormalizeOptions): Promise<Reading> {
  const { normalizeDocument } = await import("../model/normalize.ts");
  return normalizeDocument(data, options);
}

/** Reads a text by its type, else by the ending of its name, else by how it begins. Never rejects on content. */
export async function readText(text: string, options: ReadOptions = {}): Promise<Reading> {
  const { formatOf } = await import("../source/format.ts");
  const { type, name, ...rest } = options;
  return readers[formatOf(text, options)](text, rest);
}

/** Reads a JSON text; one that is not JSON gives a single issue with line and column. Never rejects on content. */
export async function readJson(text: string, options?: NormalizeOptions): Promise<Reading> {
  const { readJson: read } = await import("../source/json.ts");
  const reading = read(text, options);
  if (!reading.issues.some(({ code }) => code === "json-syntax" || code === "not-json")) {
    return reading;
  }
  // What explains faults loads with the first of them; where it cannot be had, there is the place alone.
  try {
    const { findJsonFault } = await import("../source/json-fault.ts");
    return read(text, options, findJsonFault);
  } catch {
    return reading;
  }
}

/** Reads comma-, semicolon- or tab-separated text with a line of headings. Never rejects on content. */
export async function readCsv(text: string, options?: NormalizeOptions): Promise<Reading> {
  const { readCsv: read } = await import("../source/csv.ts");
  return read(text, options);
}

/** Reads one JSON event a line; a bad line gives an issue and costs no other. Never rejects on content. */
export async function readNdjson(text: string, options?: NormalizeOptions): Promise<Reading> {
  const { readNdjson: read } = await import("../source/ndjson.ts");
  return read(text, options);
}

const readers = { json: readJson, ndjson: readNdjson, csv: readCsv } as const;
