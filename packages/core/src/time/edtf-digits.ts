/** Dates with unspecified digits (`1XX3-0X-31`): the first and the last day that the digits allow. */
import { daysInMonth, isLeapYear } from "./civil.ts";

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

const anyDigit = "X".charCodeAt(0);
const zero = "0".charCodeAt(0);

/** The number that two digits make with `fill` in place of `X`. */
function filled(mask: string, fill: number): number {
  const tens = mask.charCodeAt(0);
  const ones = mask.charCodeAt(1);
  return (tens === anyDigit ? fill : tens - zero) * 10 + (ones === anyDigit ? fill : ones - zero);
}

/** The first or last number from 1 to `most` that two digits allow, from `from` on; 0 where there is none. */
function nextFit(mask: string, most: number, last: boolean, from?: number): number {
  const ones = mask.charCodeAt(1);
  const low = Math.max(1, filled(mask, 0));
  const high = Math.min(most, filled(mask, 9));
  const step = last ? -1 : 1;
  for (let value = from ?? (last ? high : low); value >= low && value <= high; value += step) {
    if (ones === anyDigit || ones - zero === value % 10) return value;
  }
  return 0;
}

function dayInYear(mask: DateMask, year: number, last: boolean): CalendarDay | undefined {
  const step = last ? -1 : 1;
  for (
    let month = nextFit(mask.month, 12, last);
    month;
    month = nextFit(mask.month, 12, last, month + step)
  ) {
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
    let digit = year.charCodeAt(at) - zero;
    if (digit > 9) {
      digit = rest % 10;
      rest = (rest - digit) / 10;
    }
    size += place * digit;
  }
  return negative ? 0 - size : size;
}

/**
 * The first or last day that a mask allows; undefined where no calendar has such a day.
 * Once a year has no such day and the year 2000 has, it is 29 February, and only leap years are tried.
 */
export function extremeDay(mask: DateMask, last: boolean): CalendarDay | undefined {
  const count = 10 ** (mask.year.split("X").length - 1);
  let isLeapDay = false;
  for (let step = 0; step < count; step++) {
    const year = completedYear(mask, last === mask.negative ? step : count - 1 - step);
    if ((mask.negative && year === 0) || (isLeapDay && !isLeapYear(year))) continue;
    const found = dayInYear(mask, year, last);
    if (found || (!isLeapDay && !dayInYear(mask, 2000, last))) return found;
    isLeapDay = true;
  }
  return undefined;
}
