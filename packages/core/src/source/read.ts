/** Reads a text of any known format. */
import type { NormalizeOptions } from "../model/normalize.ts";
import type { Reading } from "../model/normalized.ts";
import { isTable, readCsv } from "./csv.ts";
import { readJson } from "./json.ts";
import { readNdjson } from "./ndjson.ts";

/** What is known of a text beside its characters. */
export interface ReadOptions extends NormalizeOptions {
  /** MIME type, as a server sends it; types that say nothing (`text/plain`) are passed over. */
  readonly type?: string;
  /** File name or address; its ending counts. */
  readonly name?: string;
}

const readers = [
  [/ndjson|jsonl|json-seq/, readNdjson],
  [/json/, readJson],
  [/[ct]sv|tab-sep|comma-sep/, readCsv],
] as const;

/** Reads a text by its type, else by the ending of its name, else by how it begins. Never throws. */
export function readText(text: string, options: ReadOptions = {}): Reading {
  const { type = "", name = "", ...rest } = options;
  const ending = /\.\w+$/.exec(name.replace(/[?#].*/, ""))?.[0] ?? "";
  const told = [type, ending].map(
    (hint) => readers.find(([form]) => form.test(hint.toLowerCase()))?.[1],
  );
  const read = told[0] ?? told[1] ?? guess(text);
  return read(text, rest);
}

/** JSON, unless the text is a table, or more than one line of it is an object of its own. */
function guess(text: string): typeof readJson {
  if (isTable(text)) return readCsv;
  return /^\s*\{.*\}[ \t\r]*\n\s*\{/.test(text) ? readNdjson : readJson;
}
