/** Plain days, months and years, which nearly all dates are, without the general reader. */
import { civilToMoment, dayMs, daysInMonth, isLeapYear } from "./civil.ts";
import type { DraftFields, ReadPart } from "./edtf-part.ts";

/** The number that the digits from `from` to `to` make; NaN where one is no digit. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Reads `1993-01-19`, `1993-01` and `1993`; undefined for anything else, and for days that are not on a calendar. */
export function readPlain(text: string): ReadPart | undefined {
  const { length } = text;
  if (length !== 10 && length !== 7 && length !== 4) return undefined;
  const year = digits(text, 0, 4);
  const month = length > 4 ? digits(text, 5, 7) : 1;
  const day = length > 7 ? digits(text, 8, 10) : 1;
  if (!(year >= 0 && month > 0 && month < 13 && day > 0 && day <= daysInMonth(year, month)))
    return undefined;
  if ((length > 4 && text[4] !== "-") || (length > 7 && text[7] !== "-")) return undefined;
  const fields: DraftFields = { year };
  let precision: "year" | "month" | "day" = "year";
  let days = isLeapYear(year) ? 366 : 365;
  if (length > 4) {
    fields.month = month;
    precision = "month";
    days = daysInMonth(year, month);
  }
  if (length > 7) {
    fields.day = day;
    precision = "day";
    days = 1;
  }
  const earliest = civilToMoment(year, month, day);
  const latest = earliest + days * dayMs - 1;
  const part = {
    earliest,
    latest,
    precision,
    approximate: false,
    uncertain: false,
    civil: true,
    fields,
  };
  return { part, level: 0, masked: false };
}
