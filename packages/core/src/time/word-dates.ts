/** Uncertain dates in words: exactly what is known of them and no more. */
import type { PhrasePatterns } from "../locale/pack.ts";
import type { CivilDate } from "./civil.ts";
import type { Lexicon } from "./lexicon.ts";
import type { DatePart, UncertainDate } from "./uncertain-date.ts";
import {
  bareYears,
  isDeep,
  isSame,
  pointUnits,
  sayAbout,
  sayPoint,
  unitYears,
  type Point,
  type PointUnit,
} from "./word-points.ts";
import { sayDash, sayPair, sayTo } from "./word-ranges.ts";
import { zoneOffsetMs } from "./zone.ts";

/** `short` for labels, `long` for a card, `spoken` for a screen reader. */
export type WordStyle = "short" | "long" | "spoken";

/** What a part means: one point, or somewhere between two. */
interface Meaning {
  readonly part: DatePart;
  readonly from: Point;
  readonly to: Point;
  readonly isPoint: boolean;
}

function zoneName(offsetMs: number): string {
  const minutes = Math.round(Math.abs(offsetMs) / 60_000);
  const pad = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  return minutes
    ? ` UTC${offsetMs < 0 ? "−" : "+"}${pad(minutes / 60)}:${pad(minutes % 60)}`
    : " UTC";
}

/** The unit of a part: "longer" is told in years, and all that is finer than a day as a time. */
function unitOf({ precision }: DatePart): PointUnit {
  if (precision === "longer") return "year";
  return pointUnits.find((unit) => unit === precision) ?? "time";
}

/** Seasons of the north and of no place in particular have names; those of the south and quarters are months. */
function seasonOf({ season = 0 }: DatePart["fields"], lexicon: Lexicon): number | undefined {
  const hasNames = (lexicon.pack.seasons[0] ?? "") !== "" && lexicon.calendar.gregorianShift === 0;
  return hasNames && season > 20 && season < 29 ? (season - 21) % 4 : undefined;
}

/** Whether only the first digits of a year are sure: "1950S2" has bounds to both sides, and long years have no mask. */
function isRough(lexicon: Lexicon, { fields }: DatePart, from: CivilDate, to: CivilDate): boolean {
  const { year, significantDigits } = fields;
  if (significantDigits === undefined || lexicon.calendar.gregorianShift !== 0) return false;
  return (year > from.year && year < to.year) || Math.abs(year) > 9999;
}

/** Whether a unit has a name of its own: of several years only Gregory's, and decades from the year 100 on. */
function hasName(unit: PointUnit, year: number, { calendar, pack }: Lexicon): boolean {
  if (!unitYears[unit]) return true;
  const isNamed = calendar.id === "gregory" && pack.dates[unit as "decade"] !== "";
  return isNamed && (unit !== "decade" || year >= bareYears);
}

function meaningOf(lexicon: Lexicon, part: DatePart, style: WordStyle): Meaning {
  const { civil, earliest, latest } = part;
  const offset = (moment: number): number => (civil ? 0 : zoneOffsetMs(moment, lexicon.timeZone));
  const first = Number.isFinite(earliest) ? earliest : latest;
  const last = Number.isFinite(latest) ? latest : first;
  const from = lexicon.calendar.read(first + offset(first));
  const to = lexicon.calendar.read(last + offset(last));
  const unit = unitOf(part);
  const season = seasonOf(part.fields, lexicon);
  const zone = civil || style === "short" || unit !== "time" ? "" : zoneName(offset(first));
  const isWhole = isSame(from, to, unit) && hasName(unit, to.year, lexicon);
  const isPoint = first === last || (isWhole && !isRough(lexicon, part, from, to));
  if (isPoint || season !== undefined) {
    // A century has the number of its last year: that of 0 to 99 is the first, and so is that of -99 to 0.
    const date = unitYears[unit] && unit !== "decade" ? to : from;
    const point: Point = { unit, date, zone, ...(season !== undefined && { season }) };
    return { part, from: point, to: point, isPoint: true };
  }
  const finer = unit === "season" ? "month" : unitYears[unit] ? "year" : unit;
  const pointAt = (date: CivilDate): Point => ({ unit: finer, date, zone });
  return { part, from: pointAt(from), to: pointAt(to), isPoint };
}

function wrap(lexicon: Lexicon, name: keyof PhrasePatterns, text: string): string {
  return lexicon.phrase(name, { a: () => text });
}

/** A point with "about". */
function sayAboutPoint(lexicon: Lexicon, point: Point): string {
  if (isDeep(point)) return sayPoint(lexicon, { ...point, isAbout: true });
  return lexicon.phrase("about", { a: (form) => sayPoint(lexicon, point, form) });
}

/** A date that stands alone. */
function saySingle(
  lexicon: Lexicon,
  { part, from, to, isPoint }: Meaning,
  style: WordStyle,
): string {
  if (isPoint) return part.approximate ? sayAboutPoint(lexicon, from) : sayPoint(lexicon, from);
  if (isRough(lexicon, part, from.date, to.date)) {
    const point: Point = { unit: "year", date: { ...from.date, year: part.fields.year } };
    const about = sayAboutPoint(lexicon, point);
    const isPlain = style === "short" || isDeep(point);
    return isPlain ? about : `${about} (${sayDash(lexicon, from, to)})`;
  }
  const between = sayPair(lexicon, "between", from, to);
  return part.approximate ? sayAbout(lexicon, between) : between;
}

/** An end of an interval, in a form of its language. */
function sayEnd(lexicon: Lexicon, { part }: Meaning, point: Point, form: number): string {
  const text = sayPoint(lexicon, point, form);
  return part.approximate ? sayAbout(lexicon, text) : text;
}

function sayInterval(
  lexicon: Lexicon,
  date: UncertainDate,
  meanings: readonly Meaning[],
  style: WordStyle,
): string {
  const unknown: string[] = [];
  if (date.unknownStart) unknown.push(lexicon.pack.phrases.startUnknown);
  const [first, second] = meanings;
  if (first && second) return sayBoth(lexicon, first, second, style);
  if (first) {
    const isEnd = date.openStart || date.unknownStart;
    const a = (form: number): string => sayEnd(lexicon, first, isEnd ? first.to : first.from, form);
    unknown.push(lexicon.phrase(isEnd ? "until" : "since", { a }));
  }
  if (date.unknownEnd) unknown.push(lexicon.pack.phrases.endUnknown);
  return unknown.join(lexicon.comma) || "…";
}

function sayBoth(lexicon: Lexicon, first: Meaning, second: Meaning, style: WordStyle): string {
  const a = first.from;
  const b = second.to;
  if (a.unit === b.unit && isSame(a.date, b.date, a.unit)) return saySingle(lexicon, first, style);
  if (!first.part.approximate && !second.part.approximate) {
    return style === "short" ? sayDash(lexicon, a, b) : sayTo(lexicon, a, b, style === "long");
  }
  const start = (form: number): string => sayEnd(lexicon, first, a, form);
  const end = (form: number): string => sayEnd(lexicon, second, b, form);
  return lexicon.phrase("to", { a: start, b: end, r: () => `${start(0)} – ${end(0)}` });
}

function join(lexicon: Lexicon, name: "or" | "and", texts: readonly string[]): string {
  if (texts.length < 2) return texts.join("");
  return lexicon.phrase(name, {
    a: () => texts.slice(0, -1).join(lexicon.comma),
    b: () => texts.at(-1) ?? "",
  });
}

function sayMember(lexicon: Lexicon, meaning: Meaning): string {
  const { part, from, to, isPoint } = meaning;
  const text = isPoint ? sayPoint(lexicon, from) : sayDash(lexicon, from, to);
  if (part.earliest === -Infinity) return wrap(lexicon, "orEarlier", text);
  return part.latest === Infinity ? wrap(lexicon, "orLater", text) : text;
}

/** A set in words; in a choice of years the word for "year" is said once. */
function saySet(
  lexicon: Lexicon,
  date: UncertainDate,
  meanings: readonly Meaning[],
  style: WordStyle,
): string {
  const name = date.choice === "all" ? "and" : "or";
  const [only] = meanings;
  if (only && meanings.length === 1 && !only.isPoint && name === "or") {
    return saySingle(lexicon, only, style);
  }
  const last = meanings.at(-1);
  const areYears = meanings.every(
    ({ from, isPoint, part }) =>
      isPoint &&
      from.unit === "year" &&
      from.date.year > 99 &&
      part.latest > part.earliest &&
      Number.isFinite(part.latest - part.earliest),
  );
  if (name === "or" && areYears && last) {
    const years = meanings.map(({ from }) => lexicon.year(from.date.year));
    return lexicon.date("year", 0, { date: last.from.date, year: join(lexicon, name, years) });
  }
  return join(
    lexicon,
    name,
    meanings.map((meaning) => sayMember(lexicon, meaning)),
  );
}

/** What is said after a date that leaves a part of itself out. */
function sayUnknown(lexicon: Lexicon, date: UncertainDate, text: string): string {
  const [part] = date.parts;
  if (!part || date.kind !== "date" || date.approximate || date.uncertain) return text;
  if (lexicon.calendar.gregorianShift === undefined) return text;
  if (part.precision === "month") return wrap(lexicon, "dayUnknown", text);
  return part.precision === "year" && /^-?\d{4}-XX/.test(date.text)
    ? wrap(lexicon, "monthUnknown", text)
    : text;
}

/** A date in words, without the words that its document has for it. */
export function sayDate(lexicon: Lexicon, date: UncertainDate, style: WordStyle): string {
  const meanings = date.parts.map((part) => meaningOf(lexicon, part, style));
  const [only] = meanings;
  let text =
    date.kind === "set"
      ? saySet(lexicon, date, meanings, style)
      : date.kind === "interval" || !only
        ? sayInterval(lexicon, date, meanings, style)
        : saySingle(lexicon, only, style);
  if (style !== "short") text = sayUnknown(lexicon, date, text);
  return date.uncertain ? wrap(lexicon, "perhaps", text) : text;
}

/**
 * The year in which a date begins: "2015 or earlier" where only the latest is known, and the date itself where it
 * may begin in several years.
 */
export function sayYear(lexicon: Lexicon, date: UncertainDate): string {
  const { parts, kind, choice } = date;
  const first = parts[0];
  const last = kind === "set" && choice !== "all" ? parts.at(-1) : first;
  const pointAt = (moment: number): Point => {
    const offset = date.civil ? 0 : zoneOffsetMs(moment, lexicon.timeZone);
    return { unit: "year", date: lexicon.calendar.read(moment + offset) };
  };
  const earliest = date.earliest === -Infinity ? date.earliest : (first?.earliest ?? NaN);
  const latest = last?.latest ?? NaN;
  if (Number.isFinite(latest)) {
    const end = pointAt(latest);
    if (earliest === -Infinity) return wrap(lexicon, "orEarlier", sayPoint(lexicon, end));
    const begin = pointAt(earliest);
    if (isSame(begin.date, end.date, "year")) return sayPoint(lexicon, begin);
  }
  return sayDate(lexicon, date, "short");
}
