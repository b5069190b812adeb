/** What is looked at in any text before its format counts: is it data at all, and how much of it? */
import type { Issue } from "../model/issue.ts";
import { defaultLimits } from "../model/limits.ts";
import { normalizeDocument } from "../model/normalize.ts";
import type { NormalizeOptions } from "../model/normalize.ts";
import type { Reading } from "../model/normalized.ts";

/** A format of text, for {@link readClean}. */
export interface TextFormat {
  readonly name: string;
  /** Whether the beginning of a text can be read without its end. */
  readonly byLines: boolean;
  readonly read: (text: string, options: NormalizeOptions) => Reading;
}

/** Reads a text without its byte order mark; what is empty, a page or no text at all gives one issue. */
export function readClean(raw: string, options: NormalizeOptions, format: TextFormat): Reading {
  const text = raw.replace(/^\ufeff/, "");
  const fault = faultOf(text, format.name);
  if (fault) return unreadable(fault, options);
  const { bytes } = { ...defaultLimits, ...options.limits };
  if (text.length <= bytes) return format.read(text, options);
  const cut: Finding = {
    code: "limit-reached",
    message: `The text is longer than ${bytes} bytes${format.byLines ? "; its end was not read" : ""}.`,
    remedy: "Split the file, or raise the limit “bytes”.",
  };
  if (!format.byLines) return unreadable(cut, options);
  const reading = format.read(text.slice(0, text.lastIndexOf("\n", bytes) + 1), options);
  return { ...reading, issues: [{ ...cut, severity: "error" }, ...reading.issues] };
}

/** An issue of a whole text. */
export type Finding = Omit<Issue, "severity">;

/** A reading without events, for a text that cannot be read. */
export function unreadable(finding: Finding, options: NormalizeOptions): Reading {
  const { original: _, ...reading } = normalizeDocument([], options);
  return { ...reading, issues: [{ ...finding, severity: "error" }] };
}

function faultOf(text: string, name: string): Finding | undefined {
  if (!text.trim())
    return { code: "empty", message: "The text is empty.", remedy: "Check the file." };
  const markup = /^\s*<(\?xml|svg)?/i.exec(text);
  if (markup)
    return {
      code: "not-json",
      message: `This is ${markup[1] ? "XML" : "HTML"}, not ${name}.`,
      remedy: "Check the address: it leads to a page, not to data.",
    };
  return text.slice(0, 99).includes("\0")
    ? { code: "not-json", message: "This is not UTF-8 text.", remedy: "Save it as UTF-8." }
    : undefined;
}

/** 1-based line and column of a place in a text. */
export function lineAndColumn(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split(lineBreak);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** The line breaks of all systems. */
export const lineBreak = /\r\n?|\n/;
