/** Calendar dates of EDTF: year, month or season, day, each with qualifiers and unspecified digits. */
import { civilToMoment, lastBefore } from "./civil.ts";
import { completedYear, extremeDay } from "./edtf-digits.ts";
import type { DateMask } from "./edtf-digits.ts";
import { dateIssue, partOf, qualifierBits, yearPrecision } from "./edtf-part.ts";
import type { DraftFields, EdtfLevel, ReadPart } from "./edtf-part.ts";
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

/** Why a date is impossible that has the right form, and what would be possible. */
function fault(mask: DateMask, hasDay: boolean): readonly [message: string, remedy: string] {
  const month = Number(mask.month);
  if (mask.negative && mask.year === "0000")
    return ["there is no year -0000", "Write 0000 for 1 BCE"];
  if (hasDay && month > 20 && month < 42) return ["a season has no day", "Leave the day out"];
  const last = extremeDay({ ...mask, day: "XX" }, true);
  return last
    ? ["no calendar has this day", `Write a day from 01 to ${last.day}`]
    : [`there is no month ${mask.month}`, "Write 01 to 12, or 21 to 41 for a part of the year"];
}

/** What is known of a date: the fields that have no unspecified digit, and the unit of the last. */
function knownOf(mask: DateMask, season: number): readonly [DraftFields, DatePrecision] {
  const fields: DraftFields = { year: completedYear(mask, 0) };
  let precision: DatePrecision = "year";
  if (season) {
    fields.season = season;
    precision = "season";
  } else if (!mask.month.includes("X")) {
    fields.month = Number(mask.month);
    precision = "month";
    if (!mask.day.includes("X")) {
      fields.day = Number(mask.day);
      precision = "day";
    }
  }
  const known = mask.year.indexOf("X");
  if (known < 0) return [fields, precision];
  fields.significantDigits = known;
  return [fields, yearPrecision(4 - known)];
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
  const { 2: sign, 3: year = "", 6: month = "", 9: day = "" } = found;
  const mask: DateMask = { negative: sign === "-", year, month: month || "XX", day: day || "XX" };
  const code = Number(month);
  const season = code > 20 && code < 42 && !day ? code : 0;
  const days: DateMask = season ? { ...mask, month: "XX" } : mask;
  const first = extremeDay(days, false);
  const last = extremeDay(days, true);
  if (!first || !last) return dateIssue("date-impossible", text, ...fault(mask, day !== ""));

  const start = parseInt(groupingMonths.charAt(season - 21), 16);
  const months = season < 37 ? 3 : season < 40 ? 4 : 6;
  const end = season
    ? civilToMoment(last.year, start + months)
    : civilToMoment(last.year, last.month, last.day + 1);
  const { bits, level, parts } = qualification(found, day ? 3 : month ? 2 : 1);
  const [fields, precision] = knownOf(mask, season);
  const earliest = season
    ? civilToMoment(first.year, start)
    : civilToMoment(first.year, first.month, first.day);
  const part = partOf(earliest, lastBefore(end), precision, fields, bits);
  if (parts) part.qualified = parts;
  const digits = year + month + day;
  const own = levelOf(digits, mask.negative, season);
  return { part, level: own > level ? own : level, masked: digits.includes("X") };
}
