/**
 * Reads EDTF, the Extended Date/Time Format of the Library of Congress (2019, a profile of ISO 8601-2), levels 0, 1
 * and 2. Where the specification is silent, `docs/dates.md` has the rule.
 */
import { readInterval } from "./edtf-interval.ts";
import { mendDate } from "./edtf-mend.ts";
import { dateIssue, dateOf, isIssue } from "./edtf-part.ts";
import { readSet } from "./edtf-set.ts";
import { readSingle } from "./edtf-single.ts";
import type { DateIssue, DateReading, UncertainDate } from "./uncertain-date.ts";

function read(text: string): UncertainDate | DateIssue {
  if (text.startsWith("[") || text.startsWith("{")) return readSet(text);
  if (text.includes("/")) return readInterval(text);
  const one = readSingle(text);
  return isIssue(one) ? one : dateOf(text, one.level, "date", [one.part]);
}

/** Says of a text that is no date what would be right, where that can be told. */
function explained(text: string, issue: DateIssue): DateIssue {
  const mended = issue.code === "date-syntax" && mendDate(text, (guess) => !isIssue(read(guess)));
  return mended ? dateIssue("date-syntax", text, ...mended) : issue;
}

/**
 * Reads a date, date-time, interval or set in EDTF.
 *
 * White space around the text is ignored. Moments are milliseconds from 1970-01-01T00:00Z; a text without clock
 * offset is read as if in UTC and marked `civil`. Takes time in proportion to the length of the text and never
 * throws: what is not a date, a value that is not a text included, gives an issue with its remedy.
 */
export function parseEdtf(text: string): DateReading {
  const given: unknown = text;
  const isText = typeof given === "string";
  const trimmed = isText ? given.trim() : "";
  if (trimmed) {
    const date = read(trimmed);
    return isIssue(date) ? { ok: false, issue: explained(trimmed, date) } : { ok: true, date };
  }
  const isMissing = isText || given === undefined || given === null;
  const issue: DateIssue = {
    code: isMissing ? "date-missing" : "date-syntax",
    message: isMissing ? "There is no date." : "A date is a text.",
    remedy: "Write a date such as 1993-01-19, 1993-01 or 1993.",
  };
  return { ok: false, issue };
}
