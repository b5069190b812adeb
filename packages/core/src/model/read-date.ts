/** The date of an entry, in any of the forms that JSON and scripts have for it. */
import { momentToCivil } from "../time/civil.ts";
import { parseEdtf } from "../time/edtf.ts";
import type { DateReading } from "../time/uncertain-date.ts";
import { isRecord, safely } from "./foreign.ts";

/** The one fault that a document adds to those of `parseEdtf`. */
export interface UnboundedDate {
  readonly ok: false;
  readonly issue: {
    readonly code: "date-unbounded";
    readonly message: string;
    readonly remedy: string;
  };
}

const unbounded: UnboundedDate = {
  ok: false,
  issue: {
    code: "date-unbounded",
    message: "Neither start nor end is known.",
    remedy: "Give one of them, such as 1991/.. or ../2006.",
  },
};

/**
 * Reads EDTF text; a number (milliseconds from 1970 in UTC, but a year if it is whole and from 1000 to 9999,
 * since nobody means the first ten seconds of 1970); a `Date`; a Temporal value; or what this gives. Nothing goes through
 * `Date`'s own reading of text. A date with both ends open or unknown has no place in time and is refused.
 */
export function readDate(value: unknown): DateReading | UnboundedDate {
  const reading = parseEdtf(safely(() => dateText(value)) ?? "");
  const hasEnd =
    !reading.ok || Number.isFinite(reading.date.earliest) || Number.isFinite(reading.date.latest);
  return hasEnd ? reading : unbounded;
}

/** The value as EDTF text; undefined where it could be no date. */
function dateText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number")
    return value >= 1000 && value <= 9999 && value % 1 === 0 ? String(value) : momentText(value);
  if (isRecord(value) && "earliest" in value && "text" in value) return dateText(value.text);
  const kind = Object.prototype.toString.call(value);
  if (kind === "[object Date]") return momentText(Date.prototype.getTime.call(value));
  if (!kind.startsWith("[object Temporal.")) return undefined;
  const { toString } = value as { readonly toString: () => string };
  // ISO 8601 with two things that EDTF lacks: nanoseconds and the name of the zone.
  const text = toString.call(value);
  return text.replace(/\[.*/, "").replace(/(\.\d{3})\d+/, "$1");
}

/** A moment as a date-time in UTC; outside the years 0 to 9999, which EDTF clocks do not reach, as its year. */
function momentText(moment: number): string {
  const { year } = momentToCivil(moment);
  if (!Number.isFinite(moment) || Math.abs(year) > 9999) return `Y${year}`;
  return year < 0
    ? `-${String(-year).padStart(4, "0")}`
    : new Date(moment).toISOString().replace(".000", "");
}
