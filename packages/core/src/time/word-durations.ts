/** Lengths of time in words, and how much later one date is than another. */
import { dayMs, yearMs } from "./civil.ts";
import type { Lexicon } from "./lexicon.ts";
import type { DatePrecision, UncertainDate } from "./uncertain-date.ts";
import { inScale, sayAbout } from "./word-points.ts";

/** Year, month, day, hour, minute, second. */
const unitMs = [yearMs, yearMs / 12, dayMs, 3_600_000, 60_000, 1000] as const;

/** The finest of {@link unitMs} that a precision allows to speak of. */
const finest: Readonly<Partial<Record<DatePrecision, number>>> = {
  millisecond: 5,
  second: 5,
  minute: 4,
  hour: 3,
  day: 2,
  month: 1,
  season: 1,
};

/** The coarsest unit of which there are nearly two, or one to the hundredth, no finer than `limit`. */
function unitFor(ms: number, limit: number): number {
  const place = unitMs.findIndex((unit) => {
    const count = ms / unit;
    return count > 1.85 || Math.abs(count - 1) < 0.01;
  });
  return Math.min(place < 0 ? unitMs.length - 1 : place, limit);
}

function sayCount(lexicon: Lexicon, count: number, unit: number, form: number): string {
  const { units, shiftedUnits = units } = lexicon.pack;
  const forms = (form ? shiftedUnits : units)[unit] ?? "";
  const isDeep = unit === 0 && count >= 1e6;
  const number = isDeep ? inScale(lexicon, [count]) : lexicon.number(count, 0);
  return `${number} ${lexicon.agree(isDeep ? 1e6 : count, forms)}`;
}

/** A length in its coarsest fitting unit: "3 years", "18 months". Never negative; less than a second in decimals. */
export function sayDuration(lexicon: Lexicon, ms: number): string {
  const size = Number.isFinite(ms) ? Math.abs(ms) : 0;
  if (size < 1000) {
    const seconds = Number((size / 1000).toFixed(3));
    return `${lexicon.number(seconds)} ${lexicon.agree(seconds, lexicon.pack.units[5] ?? "")}`;
  }
  const unit = unitFor(size, unitMs.length - 1);
  return sayCount(lexicon, Math.round(size / (unitMs[unit] ?? 1)), unit, 0);
}

/**
 * How much later `b` is than `a`: "3 years later", "2 days earlier", "about 3 years later" where their precision
 * leaves room. Where bounds overlap no order is claimed; where an end is open or unknown nothing is said ("").
 */
export function sayBetween(lexicon: Lexicon, a: UncertainDate, b: UncertainDate): string {
  if (b.latest < a.earliest) return shift(lexicon, "earlier", b, a);
  if (a.latest < b.earliest) return shift(lexicon, "later", a, b);
  const isBounded = [a.earliest, a.latest, b.earliest, b.latest].every(Number.isFinite);
  return isBounded ? lexicon.pack.phrases.same : "";
}

function shift(
  lexicon: Lexicon,
  name: "later" | "earlier",
  from: UncertainDate,
  to: UncertainDate,
): string {
  const least = to.earliest - from.latest;
  const most = to.latest - from.earliest;
  const limit = Math.min(finest[from.precision] ?? 0, finest[to.precision] ?? 0);
  const isLike = from.precision === to.precision && from.kind === "date" && to.kind === "date";
  const middle = isLike ? to.earliest - from.earliest : (least + most) / 2;
  if (!Number.isFinite(middle)) return "";
  const unit = unitFor(middle, limit);
  const size = unitMs[unit] ?? 1;
  const count = Math.max(1, Math.round(middle / size));
  const isNear = isLike && Math.abs(middle / size - count) < 0.15;
  const isSure = Math.round(least / size) === count && Math.round(most / size) === count;
  const text = lexicon.phrase(name, { n: (form) => sayCount(lexicon, count, unit, form) });
  const isPlain = (isLike ? isNear : isSure) && !from.approximate && !to.approximate;
  return isPlain ? text : sayAbout(lexicon, text);
}
