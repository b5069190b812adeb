/** Calendar dates of EDTF: year, month or season, day, each with qualifiers and unspecified digits. */
import { civilToMoment, lastBefore } from "./civil.ts";
import { completedYear, extremeDay } from "./edtf-digits.ts";
import type { CalendarDay, DateMask } from "./edtf-digits.ts";
import { dateIssue, qualifierBits, yearPrecision } from "./edtf-part.ts";
import type { Draft, DraftFields, EdtfLevel, ReadPart } from "./edtf-part.ts";
import type { DateIssue, DatePart, DatePrecision, Qualifier } from "./uncertain-date.ts";

const shape =
  /^([?~%]?)(-?)([\dX]{4})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?$/;

/** The unspecified digits that level 1 has: one or two from the right of a year, or whole months and days. */
const levelOneDigits = /^\d\d[\dX]X$|^\d{4}(?:(?:\d\d)?XX|XXXX)$/;

/**
 * First months of the groupings 21 to 41, in hexadecimal: seasons as meteorology has them (spring from March; codes
 * 29 to 32 are those of the south), then quarters, quadrimesters and semestrals.
 */
const groupingMonths = "369C369C9C36147A15917";

interface Bounds {
  readonly earliest: number;
  readonly latest: number;
}

function groupingBounds(first: number, last: number, code: number): Bounds {
  const month = parseInt(groupingMonths.charAt(code - 21), 16);
  const months = code < 37 ? 3 : code < 40 ? 4 : 6;
  return {
    earliest: civilToMoment(first, month),
    latest: lastBefore(civilToMoment(last, month + months)),
  };
}

function dayBounds(first: CalendarDay, last: CalendarDay): Bounds {
  return {
    earliest: civilToMoment(first.year, first.month, first.day),
    latest: lastBefore(civilToMoment(last.year, last.month, last.day + 1)),
  };
}

/** Says why a date is impossible that has the right form. */
function impossible(text: string, mask: DateMask): DateIssue {
  const refuse = (message: string, remedy: string): DateIssue =>
    dateIssue("date-impossible", text, message, remedy);
  const month = Number(mask.month);
  if (mask.negative && mask.year === "0000")
    return refuse("there is no year -0000", "Write 0000 for 1 BCE");
  if (month > 20 && month < 42) return refuse("a season has no day", "Leave the day out");
  if (month < 1 || month > 12) {
    return refuse(
      `there is no month ${mask.month}`,
      "Write 01 to 12, or 21 to 41 for a season or part of the year",
    );
  }
  const last = extremeDay({ ...mask, day: "XX" }, true);
  return refuse(
    "no calendar has this day",
    last ? `Write a day from 01 to ${last.day}` : "Write a month from 01 to 12",
  );
}

function maskedPrecision(mask: DateMask, season: boolean): DatePrecision {
  const known = mask.year.indexOf("X");
  if (known >= 0) return yearPrecision(4 - known);
  if (season) return "season";
  if (mask.month.includes("X")) return "year";
  return mask.day.includes("X") ? "month" : "day";
}

function fieldsOf(mask: DateMask, season: number): DraftFields {
  const fields: DraftFields = { year: completedYear(mask, 0) };
  const known = mask.year.indexOf("X");
  if (known >= 0) fields.significantDigits = known;
  if (season) fields.season = season;
  else if (!mask.month.includes("X")) {
    fields.month = Number(mask.month);
    if (!mask.day.includes("X")) fields.day = Number(mask.day);
  }
  return fields;
}

/** Names of the components, and the groups of {@link shape} that hold the qualifiers left and right of each. */
const components = [
  ["year", 1, 4],
  ["month", 5, 7],
  ["day", 8, 10],
] as const;

interface Qualification {
  /** Bits of all components together. */
  readonly bits: number;
  readonly level: EdtfLevel;
  /** Those of each component, where they are not all the same. */
  readonly parts: DatePart["qualified"] | undefined;
}

const unqualified: Qualification = { bits: 0, level: 0, parts: undefined };

/** A qualifier left of a component is about it alone; one right of it is about it and all to its left. */
function qualification(found: RegExpExecArray, count: number): Qualification {
  if (!/[?~%]/.test(found[0])) return unqualified;
  const parts: Partial<Record<(typeof components)[number][0], Qualifier>> = {};
  let [group, all, common, level] = [0, 0, 3, 0];
  for (let at = count - 1; at >= 0; at--) {
    const [name, before, after] = components[at] ?? components[0];
    const left = qualifierBits(found[before]);
    const right = qualifierBits(found[after]);
    if (left || right) level = left || at < count - 1 ? 2 : 1;
    group |= right;
    const bits = left | group;
    all |= bits;
    common &= bits;
    if (bits) parts[name] = "?~%".charAt(bits - 1) as Qualifier;
  }
  return { bits: all, level: level as EdtfLevel, parts: all === common ? undefined : parts };
}

function levelOf(digits: string, negative: boolean, season: number): EdtfLevel {
  const isMasked = digits.includes("X");
  if (season > 24 || (isMasked && !levelOneDigits.test(digits))) return 2;
  return negative || season || isMasked ? 1 : 0;
}

/** Reads a calendar date; undefined where the text does not have the form of one. */
export function readCalendarDate(text: string): ReadPart | DateIssue | undefined {
  const found = shape.exec(text);
  if (!found) return undefined;
  const year = found[3] ?? "";
  const month = found[6];
  const day = found[9];
  const mask: DateMask = {
    negative: found[2] !== "",
    year,
    month: month ?? "XX",
    day: day ?? "XX",
  };
  const code = Number(mask.month);
  const season = code > 20 && code < 42 && !day ? code : 0;
  const days: DateMask = season ? { ...mask, month: "XX" } : mask;
  const first = extremeDay(days, false);
  const last = extremeDay(days, true);
  if (!first || !last) return impossible(text, mask);

  const { bits, level, parts } = qualification(found, day ? 3 : month ? 2 : 1);
  const digits = year + (month ?? "") + (day ?? "");
  const { earliest, latest } = season
    ? groupingBounds(first.year, last.year, season)
    : dayBounds(first, last);
  const part: Draft<DatePart> = {
    earliest,
    latest,
    precision: maskedPrecision(mask, season > 0),
    approximate: bits > 1,
    uncertain: bits % 2 > 0,
    civil: true,
    fields: fieldsOf(mask, season),
  };
  if (parts) part.qualified = parts;
  const own = levelOf(digits, mask.negative, season);
  return { part, level: own > level ? own : level, masked: digits.includes("X") };
}
