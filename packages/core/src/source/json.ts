/** Reads JSON: a document or a list of events. Says where and why a text is not JSON. */
import { normalizeDocument } from "../model/normalize.ts";
import type { NormalizeOptions } from "../model/normalize.ts";
import type { Reading } from "../model/normalized.ts";
import { findJsonFault } from "./json-fault.ts";
import { lineAndColumn, readClean, unreadable } from "./read-clean.ts";
import type { Finding, TextFormat } from "./read-clean.ts";

const json: TextFormat = { name: "JSON", byLines: false, read: readWhole };

/** Reads a JSON text; one that is not JSON gives a single issue with line and column. Never throws. */
export function readJson(text: string, options: NormalizeOptions = {}): Reading {
  return readClean(text, options, json);
}

function readWhole(text: string, options: NormalizeOptions): Reading {
  const { value, fault } = parseJson(text);
  return fault ? unreadable(fault, options) : normalizeDocument(value, options);
}

/** The value of a JSON text, or what is wrong with it. */
export function parseJson(text: string): { value?: unknown; fault?: Finding } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    const { at, ...words } = findJsonFault(text) ?? { at: 0, message: "Too deep.", remedy: "" };
    const code = /^\s*[[{]/.test(text) ? "json-syntax" : "not-json";
    return { fault: { code, ...words, ...lineAndColumn(text, at) } };
  }
}
