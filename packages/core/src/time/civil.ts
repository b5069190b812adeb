/**
 * Civil dates and moments: the proleptic Gregorian calendar without the limits of `Date`.
 *
 * The day count is that of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013): years begin in March,
 * so that the leap day comes last and months have a rhythm of 153 days in five. It is plain integer arithmetic with
 * floors, exact in float64 for every day that a float can number (24 million million years), and so needs no case for
 * negative years.
 */

/** Milliseconds of a civil day. */
export const dayMs = 86_400_000;
/** Milliseconds of the mean Gregorian year of 365.2425 days. */
export const yearMs = 31_556_952_000;

/** A date on the calendar with the time since its midnight. */
export interface CivilDate {
  /** Astronomical: 0 is 1 BCE, -43 is 44 BCE. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
  /** Milliseconds since midnight, from 0, with a fraction where the moment has one. */
  readonly msOfDay: number;
}

const meanYearDays = 365.2425;
const exactLimit = 2 ** 53;
/** No float holds the milliseconds of a year beyond this. */
const farthestYear = 1e300;
const bits = new DataView(new ArrayBuffer(8));

/** The next float64 above; infinities and NaN stay what they are. */
export function nextUp(value: number): number {
  if (!Number.isFinite(value)) return value;
  if (value === 0) return Number.MIN_VALUE;
  bits.setFloat64(0, value);
  bits.setBigInt64(0, bits.getBigInt64(0) + (value > 0 ? 1n : -1n));
  return bits.getFloat64(0);
}

/** The next float64 below; infinities and NaN stay what they are. */
export function nextDown(value: number): number {
  return -nextUp(-value);
}

/** The last moment before `end`: one millisecond earlier, or one float where a float step is longer than that. */
export function lastBefore(end: number): number {
  return Math.abs(end) < exactLimit ? end - 1 : nextDown(end);
}

/** Whether a Gregorian year has 366 days; year 0 and every fourth before it does, centuries as usual. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month (1 to 12) in a year. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeapYear(year) ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);
}

/** Days from 1970-01-01 to a civil date. */
function daysFromCivil(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day;
  return 365 * marchYear + leapDays + dayOfYear - 719_469;
}

/**
 * The moment of a civil date as if in UTC, in milliseconds from 1970-01-01T00:00Z.
 *
 * Exact inside ±9e15 ms, the nearest float beyond, ±Infinity where no float is large enough.
 * Months outside 1 to 12 and days outside the month carry over, so month 13 is January of the next year.
 * Never NaN: a year that is not a number gives 1970, any other part that is not finite its default.
 */
export function civilToMoment(year: number, month = 1, day = 1, msOfDay = 0): number {
  if (Number.isNaN(year)) return 0;
  const months = Number.isFinite(month) ? month - 1 : 0;
  const carry = Math.floor(months / 12);
  if (Math.abs(year + carry) > farthestYear) return year + carry > 0 ? Infinity : -Infinity;
  const days = daysFromCivil(year + carry, months - carry * 12 + 1, Number.isFinite(day) ? day : 1);
  return days * dayMs + (Number.isFinite(msOfDay) ? msOfDay : 0);
}

/**
 * The day that holds a moment: the last one whose start, rounded to a float, is not after it. A moment nearer to the
 * next midnight than the milliseconds of a day can say belongs to the next day.
 */
function dayOf(moment: number): number {
  const day = Math.floor(moment / dayMs);
  if ((day + 1) * dayMs <= moment) return day + 1;
  return day * dayMs - moment > 1e-6 ? day - 1 : day;
}

/**
 * The civil date of a moment as if in UTC: the inverse of {@link civilToMoment}, for as long as floats tell days
 * apart. Further out the year is right to a float's precision, with month and day 1. Infinity gives an infinite
 * year, NaN the start of 1970.
 */
export function momentToCivil(moment: number): CivilDate {
  const at = Number.isNaN(moment) ? 0 : moment;
  const days = dayOf(at);
  if (!(Math.abs(days) < exactLimit / 2)) {
    return { year: Math.floor(at / yearMs + 1970), month: 1, day: 1, msOfDay: 0 };
  }
  // The mean year misses by one at most, and the calendar says which way.
  let year = Math.floor(days / meanYearDays) + 1970;
  if (daysFromCivil(year + 1, 1, 1) <= days) year++;
  if (daysFromCivil(year, 1, 1) > days) year--;
  let day = days - daysFromCivil(year, 1, 1);
  let month = 1;
  for (; day >= daysInMonth(year, month); month++) day -= daysInMonth(year, month);
  return { year, month, day: day + 1, msOfDay: Math.max(0, at - days * dayMs) };
}
