/** Bounds for tables of tests, written as days and read without the code under test. */
import { twinMoment } from "./civil-twin.ts";

function split(day: string): readonly [year: number, month: number, day: number] {
  const found = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(day);
  if (!found) throw new Error(`not a day: ${day}`);
  return [Number(found[1]), Number(found[2]), Number(found[3])];
}

/** The first millisecond of a day such as `-0044-03-15`; `-∞` is minus infinity. */
export function firstOf(day: string): number {
  return day === "-∞" ? -Infinity : Number(twinMoment(...split(day)));
}

/** The last millisecond of a day; `∞` is infinity. */
export function lastOf(day: string): number {
  if (day === "∞") return Infinity;
  const [year, month, date] = split(day);
  return Number(twinMoment(year, month, date) + 86_399_999n);
}
