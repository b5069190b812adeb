/** Years beyond four digits (`Y170000002`, `Y-17E7`) and years with significant digits (`1950S2`). */
import { civilToMoment, lastBefore } from "./civil.ts";
import { dateIssue, partOf, qualifierBits, yearPrecision } from "./edtf-part.ts";
import type { DraftFields, ReadPart } from "./edtf-part.ts";
import type { DateIssue } from "./uncertain-date.ts";

const shape = /^([?~%])?(Y?)(-?)(\d+)(?:E([1-9]\d*))?(?:S([1-9]\d*))?([?~%])?$/;

/** Reads a long year or one with significant digits; undefined where the text does not have the form of one. */
export function readYear(text: string): ReadPart | DateIssue | undefined {
  const found = shape.exec(text);
  if (!found) return undefined;
  const [, left, long = "", sign, written = "", exponent, significant, right] = found;
  // Only after Y may there be other than four digits, and then without leading zeros.
  if (long ? written.startsWith("0") : written.length !== 4 || exponent || !significant)
    return undefined;
  if (long && !exponent && written.length < 5) {
    const remedy = `Write ${sign}${written.padStart(4, "0")}`;
    return dateIssue("date-syntax", text, "Y is for years of more than four digits", remedy);
  }
  const size = Number(`${written}E${exponent ?? 0}`);
  const digits = long ? written.length + Number(exponent ?? 0) : String(size).length;
  const unknown = digits - Number(significant ?? digits);
  if (unknown < 0) {
    const remedy = `Write a number from 1 to ${digits} after S`;
    return dateIssue("date-impossible", text, "the year has fewer digits", remedy);
  }
  const { earliest, latest } = yearBounds(size, unknown, sign === "-");
  if (!Number.isFinite(size) || !Number.isFinite(latest - earliest)) {
    return dateIssue(
      "date-range",
      text,
      "the year is too large",
      "Write a year of less than 298 digits",
    );
  }
  const bits = qualifierBits(left) | qualifierBits(right);
  const fields: DraftFields = { year: sign ? 0 - size : size };
  if (unknown) fields.significantDigits = Math.max(4, digits) - unknown;
  const part = partOf(earliest, latest, yearPrecision(unknown), fields, bits);
  return { part, level: (significant ?? exponent ?? left) ? 2 : 1, masked: false };
}

/** The bounds of a year whose last `unknown` digits may be any; where floats hold no single year, of the next float. */
function yearBounds(
  size: number,
  unknown: number,
  negative: boolean,
): { earliest: number; latest: number } {
  const unit = 10 ** unknown;
  const least = unknown ? Math.floor(size / unit) * unit : size;
  const most = least + unit - 1;
  const earliest = civilToMoment(negative ? -most : least);
  const end = civilToMoment((negative ? -least : most) + 1);
  return { earliest, latest: Math.max(earliest, lastBefore(end)) };
}
