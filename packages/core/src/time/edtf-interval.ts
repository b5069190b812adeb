/** Intervals: `start/end`, where an end may be open (`..`) or unknown (nothing). */
import { dateOf, isIssue, orderIssue } from "./edtf-part.ts";
import type { EdtfLevel, ReadPart } from "./edtf-part.ts";
import { readSingle } from "./edtf-single.ts";
import type { DateIssue, UncertainDate } from "./uncertain-date.ts";

/** An end that has no part: it is open, or else unknown. */
type Unbounded = "open" | "unknown";

function readEnd(text: string): ReadPart | DateIssue | Unbounded {
  return text === "" ? "unknown" : text === ".." ? "open" : readSingle(text);
}

function levelOf(end: ReadPart | Unbounded): EdtfLevel {
  return typeof end === "string" ? 1 : end.masked ? 2 : end.level;
}

/** Reads a text that has a slash in it. */
export function readInterval(text: string): UncertainDate | DateIssue {
  const slash = text.indexOf("/");
  const start = readEnd(text.slice(0, slash));
  const end = readEnd(text.slice(slash + 1));
  if (typeof start === "object" && isIssue(start)) return start;
  if (typeof end === "object" && isIssue(end)) return end;
  const from = typeof start === "object" ? start.part : undefined;
  const to = typeof end === "object" ? end.part : undefined;
  if (from && to && to.latest < from.earliest) {
    return orderIssue(text);
  }
  const parts = [from, to].filter((part) => part !== undefined);
  const date = dateOf(text, Math.max(levelOf(start), levelOf(end)) as EdtfLevel, "interval", parts);
  date.earliest = from?.earliest ?? -Infinity;
  date.latest = to?.latest ?? Infinity;
  date.openStart = start === "open";
  date.openEnd = end === "open";
  date.unknownStart = start === "unknown";
  date.unknownEnd = end === "unknown";
  if (from && to && from.latest < to.earliest) date.core = [from.latest, to.earliest];
  return date;
}
