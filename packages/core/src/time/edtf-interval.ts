/** Intervals: `start/end`, where an end may be open (`..`) or unknown (nothing). */
import { dateOf, isIssue, orderIssue } from "./edtf-part.ts";
import type { EdtfLevel, ReadPart } from "./edtf-part.ts";
import { readSingle } from "./edtf-single.ts";
import type { DateIssue, UncertainDate } from "./uncertain-date.ts";

/** An open or unknown end has no part. */
function readEnd(text: string): ReadPart | DateIssue | undefined {
  return text && text !== ".." ? readSingle(text) : undefined;
}

function levelOf(end: ReadPart | undefined): EdtfLevel {
  return end ? (end.masked ? 2 : end.level) : 1;
}

/** Reads a text that has a slash in it. */
export function readInterval(text: string): UncertainDate | DateIssue {
  const slash = text.indexOf("/");
  const [before, after] = [text.slice(0, slash), text.slice(slash + 1)];
  const start = readEnd(before);
  const end = readEnd(after);
  if (isIssue(start)) return start;
  if (isIssue(end)) return end;
  const from = start?.part;
  const to = end?.part;
  if (from && to && to.latest < from.earliest) return orderIssue(text);
  const parts = [from, to].filter((part) => part !== undefined);
  const level = Math.max(levelOf(start), levelOf(end)) as EdtfLevel;
  const date = dateOf(text, level, "interval", parts);
  date.earliest = from?.earliest ?? -Infinity;
  date.latest = to?.latest ?? Infinity;
  date.openStart = before === "..";
  date.openEnd = after === "..";
  date.unknownStart = before === "";
  date.unknownEnd = after === "";
  if (from && to && from.latest < to.earliest) date.core = [from.latest, to.earliest];
  return date;
}
