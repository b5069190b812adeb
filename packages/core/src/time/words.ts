/**
 * Words for dates, lengths of time and the axis, in one language, calendar, numbering system and zone.
 *
 * English is here; `loadWords` brings the pack of any other language. Packs of our own never ask `Intl` for a name,
 * so that server and browser say the same. Where a language has no pack the fallback speaks, and last English; the
 * default language of the browser has no say.
 */
import { en } from "../locale/en.ts";
import type { LocalePack } from "../locale/pack.ts";
import { gregory, plainCalendar, type Calendar } from "./calendar.ts";
import { dayMs, lastBefore, yearMs, type CivilDate } from "./civil.ts";
import { createLexicon, type Lexicon } from "./lexicon.ts";
import type { UncertainDate } from "./uncertain-date.ts";
import { sayTick, sayWithin, type TickUnit } from "./word-axis.ts";
import { sayDate, sayYear, type WordStyle } from "./word-dates.ts";
import { sayBetween, sayDuration } from "./word-durations.ts";
import { isSame, sayPoint, type Point, type PointUnit } from "./word-points.ts";
import { sayTo } from "./word-ranges.ts";
import { instantToCivil, isTimeZone } from "./zone.ts";

/** What words depend on. */
export interface WordsOptions {
  /** BCP 47 tag that is asked for. */
  readonly language: string;
  /** Spoken where the language is not to be had, such as the document's; then English. */
  readonly fallback?: string;
  /**
   * A calendar, or its name in `Intl`; `gregory` if missing or unknown, whatever the language's custom. `loadWords`
   * brings a calendar by any name, `createWords` only `gregory`, `buddhist` and `roc`.
   */
  readonly calendar?: string | Calendar;
  /** A numbering system's name in `Intl`; `latn` if missing or unknown, whatever the language's custom. */
  readonly numberingSystem?: string;
  /** IANA zone in which instants are told; UTC if missing or unknown. Civil dates are the same in all. */
  readonly timeZone?: string;
  /** Packs of languages beside English; they win over those that `loadWords` finds. */
  readonly packs?: readonly LocalePack[];
}

/** Dates, lengths of time and numbers in words. Every method gives a text, whatever the date. */
export interface Words {
  /** Tag of the language that is really spoken. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly calendar: Calendar;
  readonly timeZone: string;
  /** For a label: "September 2021". `dateText` is what the document itself says of the date, and wins. */
  short(date: UncertainDate, dateText?: string): string;
  /** For a card: "September 2021, the day is not known". */
  long(date: UncertainDate, dateText?: string): string;
  /** For a screen reader: as `long`, with words for dashes. */
  spoken(date: UncertainDate, dateText?: string): string;
  /** Heading to file a date under: its first year, or the date itself where that is not known: "1993", "1990s". */
  year(date: UncertainDate): string;
  /** A length of time in milliseconds: "3 years". */
  duration(ms: number): string;
  /** How much later `b` is than `a`: "3 years later"; "" where nothing can be said. */
  between(a: UncertainDate, b: UncertainDate): string;
  /** A window of instants, as precisely as its length asks for: "1991 to 2026". Equal ends are one day. */
  range(start: number, end: number): string;
  number(value: number): string;
  /** What a tick is, from long to short. `date` is in the calendar. */
  tick(unit: TickUnit, date: CivilDate, step: number): readonly string[];
  /** Within what a tick lies, from long to short; `last` is its last year where it has several. */
  within(unit: TickUnit, date: CivilDate, step: number, last: number): readonly string[];
}

function packFor(language: string, packs: readonly LocalePack[]): LocalePack | undefined {
  const tag = language.toLowerCase();
  const all = [...packs, en];
  return (
    all.find((pack) => pack.language.toLowerCase() === tag) ??
    all.find((pack) => pack.language === tag.split("-")[0])
  );
}

/** The document's own words, with the date beside them where they do not name its year. */
function sayOwn(lexicon: Lexicon, date: UncertainDate, own: string, style: WordStyle): string {
  const [part] = date.parts;
  if (style === "short" || !part) return own;
  const { year } = part.fields;
  const names = [String(Math.abs(year)), lexicon.year(year)];
  return names.some((name) => own.includes(name))
    ? own
    : `${own} (${sayDate(lexicon, date, "short")})`;
}

function unitForSpan(ms: number): PointUnit {
  if (ms >= 2 * yearMs) return "year";
  if (ms >= 62 * dayMs) return "month";
  return ms >= dayMs || ms === 0 ? "day" : "time";
}

function sayRange(lexicon: Lexicon, start: number, end: number): string {
  if (!Number.isFinite(start) || !Number.isFinite(end)) return "…";
  const unit = unitForSpan(Math.abs(end - start));
  const last = end > start ? lastBefore(end) : start;
  const pointAt = (instant: number): Point => {
    const date = lexicon.calendar.read(instantToCivil(instant, lexicon.timeZone));
    const isFar = Math.abs(date.year) >= 1e6 && unit === "day";
    const whole = { ...date, msOfDay: Math.floor(date.msOfDay / 60_000) * 60_000 };
    return { unit: isFar ? "year" : unit, date: whole };
  };
  const from = pointAt(start);
  const to = pointAt(last);
  return isSame(from.date, to.date, unit)
    ? sayPoint(lexicon, from)
    : sayTo(lexicon, from, to, true);
}

/** Words for the asked language, or the best there is. Never throws on an unknown tag, calendar or zone. */
export function createWords(options: WordsOptions): Words {
  const { language, fallback = "en", packs = [] } = options;
  const pack = packFor(language, packs) ?? packFor(fallback, packs) ?? en;
  const zone = options.timeZone ?? "UTC";
  const timeZone = isTimeZone(zone) ? zone : "UTC";
  const { calendar = gregory } = options;
  const known = typeof calendar === "string" ? (plainCalendar(calendar) ?? gregory) : calendar;
  const lexicon = createLexicon(pack, known, options.numberingSystem, timeZone);
  const say = (style: WordStyle) => (date: UncertainDate, dateText?: string) =>
    dateText ? sayOwn(lexicon, date, dateText, style) : sayDate(lexicon, date, style);
  return {
    language: pack.language,
    direction: pack.direction ?? "ltr",
    calendar: lexicon.calendar,
    timeZone,
    short: say("short"),
    long: say("long"),
    spoken: say("spoken"),
    year: (date) => sayYear(lexicon, date),
    duration: (ms) => sayDuration(lexicon, ms),
    between: (a, b) => sayBetween(lexicon, a, b),
    range: (start, end) => sayRange(lexicon, start, end),
    number: (value) => lexicon.number(value),
    tick: (unit, date, step) => sayTick(lexicon, unit, date, step),
    within: (unit, date, step, last) => sayWithin(lexicon, unit, date, step, last),
  };
}
