/** The slow, obvious twin of `time/civil.ts`: whole numbers without limit, a table of months, no cleverness. */

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b < 0n ? quotient - 1n : quotient;
}

function hasLeapDay(year: bigint): boolean {
  const divides = (by: bigint): boolean => year % by === 0n;
  return divides(4n) && (!divides(100n) || divides(400n));
}

/** Leap years from year 0 up to, not including, a year; negative before year 0. */
function leapYearsBefore(year: bigint): bigint {
  const last = year - 1n;
  return floorDivide(last, 4n) - floorDivide(last, 100n) + floorDivide(last, 400n) + 1n;
}

/** Milliseconds from 1970 of the start of a civil day, exactly. */
export function twinMoment(year: number, month = 1, day = 1): bigint {
  const years = BigInt(year);
  let days = years * 365n + leapYearsBefore(years) - (1970n * 365n + leapYearsBefore(1970n));
  for (let before = 1; before < month; before++) {
    days += BigInt(monthDays[before - 1] ?? 0);
    if (before === 2 && hasLeapDay(years)) days += 1n;
  }
  return (days + BigInt(day) - 1n) * 86_400_000n;
}
