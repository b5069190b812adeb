/** Two points in words: with a dash, or within a sentence that leaves out what both share. */
import type { PhrasePatterns } from "../locale/pack.ts";
import type { Lexicon } from "./lexicon.ts";
import { isDeep, isSame, sayBare, sayClock, sayPoint, withEra, type Point } from "./word-points.ts";

/** A point that says its era where its company lies in the other one. */
function besides(point: Point, other: Point): Point {
  const isTurn = point.date.year > 0 && other.date.year < 1 && !isDeep(other);
  return isTurn ? { ...point, saysEra: true } : point;
}

/** Whether two points have the same unit, are near enough for calendar years, and lie in one era. */
function isPair(a: Point, b: Point): boolean {
  return a.unit === b.unit && !isDeep(a) && !isDeep(b) && a.date.year < 1 === b.date.year < 1;
}

function dashDays(lexicon: Lexicon, a: Point, b: Point): string {
  const { date } = a;
  // "15–16. August" would lose the full stop that makes the 15 an ordinal.
  if (isSame(date, b.date, "month") && !lexicon.pack.dates.day.includes("{d}.")) {
    const day = `${lexicon.number(date.day)}–${lexicon.number(b.date.day)}`;
    return withEra(lexicon, lexicon.date("day", 0, { date: b.date, day }), date.year, false);
  }
  if (date.year !== b.date.year) return `${sayPoint(lexicon, a)} – ${sayPoint(lexicon, b)}`;
  const isYearFirst = lexicon.pack.dates.day.startsWith("{y}");
  const short = lexicon.date("monthDay", 0, { date: isYearFirst ? b.date : date });
  const text = isYearFirst
    ? `${sayBare(lexicon, a)} – ${short}`
    : `${short} – ${sayBare(lexicon, b)}`;
  return withEra(lexicon, text, date.year, false);
}

/** Two points with a dash: "15–16 August 2013", "1991–2026". */
export function sayDash(lexicon: Lexicon, a: Point, b: Point): string {
  if (isPair(a, b)) {
    const { year } = a.date;
    if (a.unit === "time" && isSame(a.date, b.date, "day") && a.zone === b.zone) {
      return `${sayPoint(lexicon, { ...a, zone: "" })}–${sayClock(lexicon, b)}`;
    }
    if (a.unit === "day") return dashDays(lexicon, a, b);
    if (a.unit === "month" && year === b.date.year) {
      const monthPrefix = `${lexicon.month(a.date)}–`;
      return withEra(lexicon, lexicon.date("month", 0, { date: b.date, monthPrefix }), year, false);
    }
    if (a.unit === "year") {
      const text = lexicon.date("years", 0, { date: a.date, toYear: b.date.year });
      return withEra(lexicon, text, year, b.date.year < 100);
    }
  }
  return `${sayPoint(lexicon, a)} – ${sayPoint(lexicon, besides(b, a))}`;
}

/** The first of two points without what the second one says again. */
function sayShared(lexicon: Lexicon, a: Point, b: Point, form: number): string {
  if (!lexicon.pack.shares || !isPair(a, b)) return sayPoint(lexicon, a, form);
  const { date } = a;
  const isSameYear = date.year === b.date.year;
  if (a.unit === "day" && isSame(date, b.date, "month")) return lexicon.number(date.day);
  if (a.unit === "day" && isSameYear) return lexicon.date("monthDay", form, { date });
  if (a.unit === "month" && isSameYear) {
    const list = /\{m(\d)/.exec(lexicon.pack.dates.month.split("|")[form] ?? "")?.[1];
    return lexicon.month(date, form && Number(list ?? 0));
  }
  return a.unit === "year" ? sayBare(lexicon, a, form) : sayPoint(lexicon, a, form);
}

/** Two points in a sentence pattern: "between 15 and 16 August 2013". */
export function sayPair(lexicon: Lexicon, name: keyof PhrasePatterns, a: Point, b: Point): string {
  if (isDeep(a) || isDeep(b) || (a.unit === "time" && isSame(a.date, b.date, "day"))) {
    const dash = sayDash(lexicon, a, b);
    return name === "between" && lexicon.pack.phrases.between.includes("{r}")
      ? lexicon.phrase(name, { r: () => dash })
      : dash;
  }
  return lexicon.phrase(name, {
    a: (form) => sayShared(lexicon, a, b, form),
    b: (form) => sayPoint(lexicon, besides(b, a), form),
    r: () => sayDash(lexicon, a, b),
  });
}

/**
 * From one point to another: as a sentence, or with a dash where `isPlain` allows it and the language's sentence
 * would say the year twice.
 */
export function sayTo(lexicon: Lexicon, a: Point, b: Point, isPlain: boolean): string {
  const isTwice = !lexicon.pack.shares && a.date.year === b.date.year && a.unit === b.unit;
  return isPlain && isTwice ? sayDash(lexicon, a, b) : sayPair(lexicon, "to", a, b);
}
