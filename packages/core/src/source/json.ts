/** Reads JSON: a document or a list of events. Says where and why a text is not JSON. */
import { normalizeDocument } from "../model/normalize.ts";
import type { NormalizeOptions } from "../model/normalize.ts";
import type { Reading } from "../model/normalized.ts";
import type { Finding } from "../model/place.ts";
import { findJsonFault } from "./json-fault.ts";
import { lineBreak, readClean, unreadable } from "./read-clean.ts";
import type { TextFormat } from "./read-clean.ts";

const json: TextFormat = {
  name: "JSON",
  byLines: false,
  read: (text, options) => {
    const { value, fault } = parseJson(text);
    return fault ? unreadable(fault, options) : normalizeDocument(value, options);
  },
};

/** Reads a JSON text; one that is not JSON gives a single issue with line and column. Never throws. */
export function readJson(text: string, options: NormalizeOptions = {}): Reading {
  return readClean(text, options, json);
}

/** The value of a JSON text, or what is wrong with it and where. */
export function parseJson(text: string): { readonly value?: unknown; readonly fault?: Finding } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    const { at = 0, ...words } = findJsonFault(text) ?? {
      message: "This is too deep.",
      remedy: "Make it flatter.",
    };
    const lines = text.slice(0, at).split(lineBreak);
    const code = /^\s*[[{]/.test(text) ? "json-syntax" : "not-json";
    const column = (lines.at(-1)?.length ?? 0) + 1;
    return { fault: { code, ...words, line: lines.length, column } };
  }
}
