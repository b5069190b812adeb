/** Plain days, months and years, which nearly all dates are, without the general reader. */
import { civilToMoment, dayMs, daysInMonth, isLeapYear } from "./civil.ts";
import { partOf } from "./edtf-part.ts";
import type { DraftFields, ReadPart } from "./edtf-part.ts";

const shape = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** Reads `1993-01-19`, `1993-01` and `1993`; undefined for anything else, and for days that are not on a calendar. */
export function readPlain(text: string): ReadPart | undefined {
  const found = shape.exec(text);
  if (!found) return undefined;
  const fields: DraftFields = { year: Number(found[1]) };
  const { year } = fields;
  if (found[2]) fields.month = Number(found[2]);
  if (found[3]) fields.day = Number(found[3]);
  const { month = 1, day = 1 } = fields;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  const days = found[3] ? 1 : found[2] ? daysInMonth(year, month) : isLeapYear(year) ? 366 : 365;
  const earliest = civilToMoment(year, month, day);
  const precision = found[3] ? "day" : found[2] ? "month" : "year";
  return {
    part: partOf(earliest, earliest + days * dayMs - 1, precision, fields),
    level: 0,
    masked: false,
  };
}
