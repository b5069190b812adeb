/** Reads one date of any kind: the common ground of whole texts, ends of intervals and members of sets. */
import { readCalendarDate } from "./edtf-date.ts";
import { dateIssue } from "./edtf-part.ts";
import type { ReadPart } from "./edtf-part.ts";
import { readPlain } from "./edtf-plain.ts";
import { readDateTime } from "./edtf-time.ts";
import { readYear } from "./edtf-year.ts";
import type { DateIssue } from "./uncertain-date.ts";

/** Reads a single date or date-time. */
export function readSingle(text: string): ReadPart | DateIssue {
  return (
    readPlain(text) ??
    readCalendarDate(text) ??
    readYear(text) ??
    readDateTime(text) ??
    dateIssue(
      "date-syntax",
      text,
      "not a date",
      "Write the year first: 1993-01-19, 1993-01, 1993, 199X or 1991/1995",
    )
  );
}
