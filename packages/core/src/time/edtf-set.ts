/** Sets: one of several dates (`[1667,1670..1672]`) or all of them (`{1960,1961-12}`). */
import { dateIssue, dateOf, isIssue, orderIssue } from "./edtf-part.ts";
import type { Draft } from "./edtf-part.ts";
import { readSingle } from "./edtf-single.ts";
import type { DateIssue, DatePart, UncertainDate } from "./uncertain-date.ts";

const item = /^(\.\.)?([^.]*)(?:\.\.([^.]+))?(\.\.)?$/;

function setIssue(text: string, message: string): DateIssue {
  return dateIssue(
    "date-syntax",
    text,
    message,
    "Write it like [1667,1670..1672], {1960,1961-12} or [..1984]",
  );
}

function readMember(text: string): DatePart | DateIssue {
  const read = readSingle(text);
  if (isIssue(read)) return read;
  return read.part.fields.hour === undefined
    ? read.part
    : setIssue(text, "a set has no clock times");
}

/** Makes a member the first of a range: its bounds become those of all members. */
function extend(part: Draft<DatePart>, lastText: string, text: string): DateIssue | undefined {
  const last = readMember(lastText);
  if (isIssue(last)) return last;
  if (last.precision !== part.precision) return setIssue(text, "a range has one precision");
  if (last.latest < part.earliest) return orderIssue(text);
  part.latest = Math.max(part.latest, last.latest);
  part.approximate ||= last.approximate;
  part.uncertain ||= last.uncertain;
  part.to = last.fields;
  return undefined;
}

function readItem(text: string, isFirst: boolean, isLast: boolean): DatePart | DateIssue {
  if (!text.includes("..")) return readMember(text);
  const [found, before, firstText = "", lastText, after] = item.exec(text) ?? [];
  if (found === undefined || (before && !isFirst) || (after && !isLast)) {
    return setIssue(text, ".. stands between two dates, or at an end of the set");
  }
  const part: Draft<DatePart> | DateIssue = readMember(firstText);
  if (isIssue(part)) return part;
  const issue = lastText && extend(part, lastText, text);
  if (issue) return issue;
  if (before) part.earliest = -Infinity;
  if (after) part.latest = Infinity;
  return part;
}

/** Reads a text that begins with a bracket or a brace. */
export function readSet(text: string): UncertainDate | DateIssue {
  const isOne = text.startsWith("[");
  if (!text.endsWith(isOne ? "]" : "}")) return setIssue(text, "the set is not closed");
  const parts: DatePart[] = [];
  const items = text.slice(1, -1).split(",");
  const last = items.length - 1;
  for (let at = 0; at <= last; at++) {
    const part = readItem(items[at] ?? "", at === 0, at === last);
    if (isIssue(part)) return part;
    parts.push(part);
  }
  const date = dateOf(text, 2, "set", parts);
  date.openStart = date.earliest === -Infinity;
  date.openEnd = date.latest === Infinity;
  date.choice = isOne ? "one" : "all";
  return date;
}
