/** Which reader a text is for: by what is known of it, else by how it begins. */
import type { NormalizeOptions } from "../model/normalize.ts";

/** What is known of a text beside its characters. */
export interface ReadOptions extends NormalizeOptions {
  /** MIME type, as a server sends it; types that say nothing (`text/plain`) are passed over. */
  readonly type?: string;
  /** File name or address; its ending counts. */
  readonly name?: string;
}

/** A format that has a reader. */
export type FormatName = "json" | "ndjson" | "csv";

const forms: readonly (readonly [RegExp, FormatName])[] = [
  [/ndjson|jsonl|json-seq/, "ndjson"],
  [/json/, "json"],
  [/[ct]sv|tab-sep|comma-sep/, "csv"],
];

const formOf = (hint: string): FormatName | undefined =>
  forms.find(([form]) => form.test(hint.toLowerCase()))?.[1];

/** The format of a text by its type, else by the ending of its name, else by how it begins. */
export function formatOf(text: string, { type = "", name = "" }: ReadOptions): FormatName {
  const ending = /\.\w+$/.exec(name.replace(/[?#].*/, ""))?.[0] ?? "";
  return formOf(type) ?? formOf(ending) ?? guess(text);
}

/** JSON, unless the first line names a column for dates, or more than one line is an object of its own. */
function guess(text: string): FormatName {
  const [first = ""] = text.trimStart().split(/[\r\n]/, 1);
  if (/^(?![[{])(?:.*[,;\t])? *"?(?:date|start)"? *(?:[,;\t]|$)/i.test(first)) return "csv";
  return /^\s*\{.*\}[ \t\r]*\n\s*\{/.test(text) ? "ndjson" : "json";
}
