/** One point of time in words, as precisely as it is given: a time, a day, a month, down to millions of years. */
import type { CivilDate } from "./civil.ts";
import type { Lexicon } from "./lexicon.ts";

/** How precisely a point is named, from fine to coarse. */
export const pointUnits = [
  "time",
  "day",
  "month",
  "season",
  "year",
  "decade",
  "century",
  "millennium",
] as const;
/** One of {@link pointUnits}. */
export type PointUnit = (typeof pointUnits)[number];

/** A date on the lexicon's calendar, and how much of it is meant. */
export interface Point {
  readonly unit: PointUnit;
  readonly date: CivilDate;
  /** 0 spring to 3 winter. */
  readonly season?: number;
  /** What follows a clock time, such as " UTC+06:00". */
  readonly zone?: string;
  /** Whether a year of the common era says so, since its company lies before it. */
  readonly saysEra?: boolean;
  /** Whether the number of years of a far point is approximate. */
  readonly isAbout?: boolean;
}

/** Years from which people count in millions before now. */
const deepYears = 1e6;
/** Years of the common era below this one say so. */
export const bareYears = 100;
/** Years of the units that have more than one. */
export const unitYears: Readonly<Partial<Record<PointUnit, number>>> = {
  decade: 10,
  century: 100,
  millennium: 1000,
};

/** Whether a point is so far away that it is said as millions of years from now. */
export function isDeep({ date }: Point): boolean {
  return Math.abs(date.year) >= deepYears;
}

/** Whether two dates are in the same stretch of a unit. */
export function isSame(a: CivilDate, b: CivilDate, unit: PointUnit): boolean {
  const length = unitYears[unit] ?? 1;
  if (Math.trunc(a.year / length) !== Math.trunc(b.year / length)) return false;
  if (unit === "time" || unit === "day" || unit === "month") {
    if (a.month !== b.month) return false;
    if (unit !== "month" && a.day !== b.day) return false;
    return unit !== "time" || Math.floor(a.msOfDay / 60_000) === Math.floor(b.msOfDay / 60_000);
  }
  return unit !== "season";
}

/**
 * Years in millions or billions with the name of that unit, several in the same one: "66 million", "100–90 Ma".
 * @param names for millions and for billions
 */
export function inScale(
  lexicon: Lexicon,
  years: readonly number[],
  names: readonly string[] = lexicon.pack.scales,
): string {
  const sizes = years.map(Math.abs);
  const place = Math.max(...sizes) < 1e9 ? 0 : 1;
  const counts = sizes.map((size) => Number((size / (place ? 1e9 : 1e6)).toFixed(3)));
  const text = counts.map((count) => lexicon.number(count)).join("–");
  return `${text} ${lexicon.agree(counts.at(-1) ?? 0, names[place] ?? "")}`;
}

/** A text with the era of a year, where it needs one. */
export function withEra(lexicon: Lexicon, text: string, year: number, saysEra: boolean): string {
  if (lexicon.calendar.id !== "gregory") return text;
  if (year < 1) return lexicon.phrase("bce", { a: () => text });
  return saysEra ? lexicon.phrase("ce", { a: () => text }) : text;
}

/** "About" before a text that already has its form. */
export function sayAbout(lexicon: Lexicon, text: string): string {
  const name = lexicon.pack.phrases.aboutInside === undefined ? "about" : "aboutInside";
  return lexicon.phrase(name, { a: () => text });
}

/** The time of day of a point, with seconds only where it has some. */
export function sayClock(lexicon: Lexicon, { date, zone = "" }: Point): string {
  const parts = date.msOfDay % 60_000;
  const decimals = parts === 0 ? undefined : parts % 1000 ? 3 : 0;
  return lexicon.clock(date.msOfDay, decimals) + zone;
}

/** A point without its era, in a form of its language. */
export function sayBare(lexicon: Lexicon, point: Point, form = 0): string {
  const { unit, date, season } = point;
  if (unit === "time") {
    return `${sayBare(lexicon, { ...point, unit: "day" }, form)}${lexicon.comma}${sayClock(lexicon, point)}`;
  }
  const length = unitYears[unit];
  if (!length) return lexicon.date(unit, form, { date, ...(season !== undefined && { season }) });
  const start = Math.floor(date.year / length) * length;
  return lexicon.date(unit, form, {
    date: unit === "decade" ? { ...date, year: start } : date,
    ordinal: Math.floor(Math.abs(date.year) / length) + 1,
  });
}

/** A point in words. */
export function sayPoint(lexicon: Lexicon, point: Point, form = 0): string {
  const { unit, date, saysEra = false } = point;
  if (isDeep(point) && unit !== "time" && unit !== "day" && unit !== "month") {
    const years = inScale(lexicon, [date.year]);
    const n = (): string => (point.isAbout ? sayAbout(lexicon, years) : years);
    return lexicon.phrase(date.year < 0 ? "ago" : "ahead", { n });
  }
  const alone = unit === "year" && date.year < bareYears;
  return withEra(lexicon, sayBare(lexicon, point, form), date.year, saysEra || alone);
}
