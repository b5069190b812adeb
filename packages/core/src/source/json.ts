/** Reads JSON: a document or a list of events. Says where and why a text is not JSON. */
import { normalizeDocument } from "../model/normalize.ts";
import type { NormalizeOptions } from "../model/normalize.ts";
import type { Reading } from "../model/normalized.ts";
import type { Finding } from "../model/place.ts";
import type { JsonFault } from "./json-fault.ts";
import { lineBreak, readClean, unreadable } from "./read-clean.ts";

/** Says where a text stops being JSON, as `findJsonFault` does. */
export type FaultFinder = (text: string) => JsonFault | undefined;

/** A token with what may stand after it. */
const token =
  /\s+|[[{:]|,(?!\s*[}\]])|(?:[}\]]|"(?:[^"\\\p{Cc}]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)(?=\s*(?:[,:}\]]|$))/uy;

/** The place alone, roughly: the first token that cannot stand there, else the end. Linear in the text. */
function roughFault(text: string): JsonFault {
  let at = 0;
  token.lastIndex = 0;
  while (at < text.length && token.test(text)) at = token.lastIndex;
  return { at, message: "This is not JSON.", remedy: "Correct it here." };
}

/** What is said where the finder sees no fault and the browser does: it gave up on depth. */
const tooDeep: JsonFault = { at: 0, message: "This is too deep.", remedy: "Make it flatter." };

/**
 * Reads a JSON text; one that is not JSON gives a single issue with line and column, in the words of the finder. Never
 * throws.
 */
export function readJson(
  text: string,
  options: NormalizeOptions = {},
  findFault?: FaultFinder,
): Reading {
  return readClean(text, options, {
    name: "JSON",
    byLines: false,
    read: (clean) => {
      const { value, fault } = parseJson(clean, findFault);
      return fault ? unreadable(fault, options) : normalizeDocument(value, options);
    },
  });
}

/** The value of a JSON text, or what is wrong with it and where. */
export function parseJson(
  text: string,
  findFault: FaultFinder = roughFault,
): { readonly value?: unknown; readonly fault?: Finding } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    const code = /^\s*[[{]/.test(text) ? "json-syntax" : "not-json";
    const { at, ...words } = findFault(text) ?? tooDeep;
    const lines = text.slice(0, at).split(lineBreak);
    const column = (lines.at(-1)?.length ?? 0) + 1;
    return { fault: { code, ...words, line: lines.length, column } };
  }
}
