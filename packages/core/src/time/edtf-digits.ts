/** Dates with unspecified digits (`1XX3-0X-31`): the first and the last day that the digits allow. */
import { daysInMonth } from "./civil.ts";

/** Year, month and day as written: digits and `X`. A part that is left out is `XX`, which allows as much. */
export interface DateMask {
  readonly negative: boolean;
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** A day of the calendar. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const zero = "0".charCodeAt(0);
const anyDigit = "X".charCodeAt(0) - zero;

/** Whether two digits, either of which may be `X`, can be a number. */
function fits(mask: string, value: number): boolean {
  const tens = mask.charCodeAt(0) - zero;
  const ones = mask.charCodeAt(1) - zero;
  return (
    (tens === anyDigit || tens === Math.floor(value / 10)) &&
    (ones === anyDigit || ones === value % 10)
  );
}

/** The first or last number from 1 to `most` that a mask allows, or the one after that from `from` on; 0 for none. */
function nextFit(mask: string, most: number, last: boolean, from?: number): number {
  const only = Number(mask);
  if (!Number.isNaN(only)) return from === undefined && only <= most ? only : 0;
  const step = last ? -1 : 1;
  for (let value = from ?? (last ? most : 1); value >= 1 && value <= most; value += step) {
    if (fits(mask, value)) return value;
  }
  return 0;
}

function dayInYear(mask: DateMask, year: number, last: boolean): CalendarDay | undefined {
  const step = last ? -1 : 1;
  let month = nextFit(mask.month, 12, last);
  for (; month; month = nextFit(mask.month, 12, last, month + step)) {
    const day = nextFit(mask.day, daysInMonth(year, month), last);
    if (day) return { year, month, day };
  }
  return undefined;
}

/** The year whose unspecified digits are those of a number, the ones in its last place. */
export function completedYear({ year, negative }: DateMask, number: number): number {
  let rest = number;
  let size = 0;
  for (let at = 3, place = 1; at >= 0; at--, place *= 10) {
    const digit = year.charCodeAt(at) - zero;
    size += place * (digit === anyDigit ? rest % 10 : digit);
    if (digit === anyDigit) rest = Math.floor(rest / 10);
  }
  return negative ? 0 - size : size;
}

/** The first or last day that a mask allows; undefined where no calendar has such a day. */
export function extremeDay(mask: DateMask, last: boolean): CalendarDay | undefined {
  const count = 10 ** (mask.year.split("X").length - 1);
  for (let step = 0; step < count; step++) {
    const year = completedYear(mask, last === mask.negative ? step : count - 1 - step);
    const found = mask.negative && year === 0 ? undefined : dayInYear(mask, year, last);
    if (found) return found;
  }
  return undefined;
}
