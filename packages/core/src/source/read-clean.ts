/** What is looked at in any text before its format counts: is it data at all, and how much of it? */
import { resolveLimits } from "../model/limits.ts";
import { normalizeDocument } from "../model/normalize.ts";
import type { NormalizeOptions } from "../model/normalize.ts";
import type { Reading } from "../model/normalized.ts";
import type { Finding } from "../model/place.ts";

/** A format of text. */
export interface TextFormat {
  readonly name: string;
  /** Whether the beginning of a text can be read without its end. */
  readonly byLines: boolean;
  readonly read: (text: string, options: NormalizeOptions) => Reading;
}

/** The line breaks of all systems. */
export const lineBreak: RegExp = /\r\n?|\n/;

/** Reads a text without its byte order mark; what is empty, a page or no text at all gives one issue. */
export function readClean(raw: string, options: NormalizeOptions, format: TextFormat): Reading {
  const text = raw.replace(/^\ufeff/, "");
  const { bytes } = resolveLimits(options.limits);
  const fault = faultOf(text, format.name, bytes);
  if (!fault) return format.read(text, options);
  const isCut = fault.code === "limit-reached" && format.byLines;
  if (!isCut) return unreadable(fault, options);
  const reading = format.read(text.slice(0, text.lastIndexOf("\n", bytes) + 1), options);
  return { ...reading, issues: [{ ...fault, severity: "error" }, ...reading.issues] };
}

/** A reading without events, for a text that cannot be read. */
export function unreadable(finding: Finding, options: NormalizeOptions): Reading {
  const { document, inputCount } = normalizeDocument([], options);
  return { document, inputCount, issues: [{ ...finding, severity: "error" }] };
}

function faultOf(text: string, name: string, bytes: number): Finding | undefined {
  const markup = /^\s*<(\?xml|svg)?/i.exec(text);
  const issue = (code: Finding["code"], message: string, remedy: string): Finding => ({
    code,
    message,
    remedy,
  });
  if (!text.trim()) return issue("empty", "The text is empty.", "Check the file.");
  if (markup)
    return issue(
      "not-json",
      `This is ${markup[1] ? "XML" : "HTML"}, not ${name}.`,
      "Check the address.",
    );
  if (text.slice(0, 99).includes("\0"))
    return issue("not-json", "This is not UTF-8 text.", "Save it as UTF-8.");
  if (text.length > bytes)
    return issue(
      "limit-reached",
      `The text is longer than ${bytes} bytes.`,
      "Split it, or raise the limit.",
    );
  return undefined;
}
