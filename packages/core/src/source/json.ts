/** Reads JSON: a document or a list of events. Says where and why a text is not JSON. */
import { normalizeDocument } from "../model/normalize.ts";
import type { NormalizeOptions } from "../model/normalize.ts";
import type { Reading } from "../model/normalized.ts";
import type { Finding } from "../model/place.ts";
import type { JsonFault } from "./json-fault.ts";
import { lineBreak, readClean, unreadable } from "./read-clean.ts";

/** Says where a text stops being JSON: `findJsonFault`, or nobody. */
export type FaultFinder = (text: string) => JsonFault | undefined;

/** What is said of a fault that nobody looked for. */
const somewhere = { message: "This is not JSON.", remedy: "Check it with a JSON validator." };

/** What is said where the finder sees no fault and the browser does: it gave up on depth. */
const tooDeep: JsonFault = { at: 0, message: "This is too deep.", remedy: "Make it flatter." };

/**
 * Reads a JSON text; one that is not JSON gives a single issue, with line and column where a finder is given. Never
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

/** The value of a JSON text, or what is wrong with it and, given a finder, where. */
export function parseJson(
  text: string,
  findFault?: FaultFinder,
): { readonly value?: unknown; readonly fault?: Finding } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    const code = /^\s*[[{]/.test(text) ? "json-syntax" : "not-json";
    if (!findFault) return { fault: { code, ...somewhere } };
    const { at, ...words } = findFault(text) ?? tooDeep;
    const lines = text.slice(0, at).split(lineBreak);
    const column = (lines.at(-1)?.length ?? 0) + 1;
    return { fault: { code, ...words, line: lines.length, column } };
  }
}
