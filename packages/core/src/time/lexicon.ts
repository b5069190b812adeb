/** The words of one language, calendar and zone, looked up: what the sentences and the axis are made from. */
import type { DatePatterns, LocalePack, PhrasePatterns } from "../locale/pack.ts";
import type { Calendar } from "./calendar.ts";
import type { CivilDate } from "./civil.ts";
import { createNumbers, toRoman, type Numbers } from "./word-numbers.ts";

/** Everything that a date is put into words with. */
export interface Lexicon extends Numbers {
  readonly pack: LocalePack;
  readonly calendar: Calendar;
  readonly timeZone: string;
  /** Between the parts of a list, with its space. */
  readonly comma: string;
  /** A pattern of the pack with its slots filled. */
  date(pattern: keyof DatePatterns, form: number, slots: DateSlots): string;
  /** A sentence pattern; each slot is asked for its text in the form that the pattern wants. */
  phrase(name: keyof PhrasePatterns, slots: PhraseSlots): string;
  /** A month's name; list -1 is the short names. */
  month(date: CivilDate, list?: number): string;
  /** A year as its reader counts: 44 for -43, without the era. */
  year(year: number): string;
  /** Time of day: hours and minutes, seconds where `decimals` is given. */
  clock(msOfDay: number, decimals?: number): string;
}

/** Texts of a sentence pattern by slot, in a form (0 to 3). */
export type PhraseSlots = Readonly<Record<string, (form: number) => string>>;

/** What a pattern of a date may name. */
export interface DateSlots {
  readonly date: CivilDate;
  /** Second year. */
  readonly toYear?: number;
  /** Ready texts that come before what the date would give, such as "15–16" for the day. */
  readonly day?: string;
  readonly year?: string;
  /** Text before the month, such as "January–". */
  readonly monthPrefix?: string;
  /** 0 spring to 3 winter. */
  readonly season?: number;
  /** Number of a century or millennium. */
  readonly ordinal?: number;
  readonly short?: boolean;
}

/** The form of a pattern, or the first one. */
function formOf(pattern: string, form: number): string {
  const forms = pattern.split("|");
  return forms[form] ?? forms[0] ?? "";
}

/** The year as people count it. */
function countedYear(year: number, calendar: Calendar): number {
  return calendar.id === "gregory" && year < 1 ? 1 - year : year;
}

/** Names of a calendar's months that no pack has. */
function intlMonth(language: string, calendar: Calendar, date: CivilDate): string {
  const moment = calendar.start(date.year, date.month);
  if (Math.abs(moment) > 8.6e15) return String(date.month);
  const tag = `${language}-u-nu-latn-ca-${calendar.id}`;
  return new Intl.DateTimeFormat(tag, { month: "long", timeZone: "UTC" }).format(moment);
}

function createMonths(pack: LocalePack, calendar: Calendar): Lexicon["month"] {
  if (calendar.gregorianShift !== undefined) {
    const lists = [pack.shortMonths, ...pack.months].map((list) => list.split("|"));
    return ({ month }, list = 0) => (lists[list + 1] ?? lists[1])?.[month - 1] ?? "";
  }
  const names = pack.calendars?.[calendar.id.replace(/-.*/, "")]?.split("|");
  const language = pack.isFromIntl ? pack.language : "en";
  const asked = new Map<number, string>();
  return (date) => {
    const months = calendar.monthsIn(date.year);
    // A list of fourteen ends with the two months that stand for the sixth in a leap year.
    const leap = months > 12 && names?.length === 14 && date.month > 5;
    const place = leap ? (date.month < 8 ? date.month + 6 : date.month - 2) : date.month - 1;
    if (names?.[place]) return names[place];
    const key = months * 16 + date.month;
    const name = asked.get(key) ?? intlMonth(language, calendar, date);
    if (calendar.id !== "chinese" && calendar.id !== "dangi") asked.set(key, name);
    return name;
  };
}

function createDate(
  pack: LocalePack,
  calendar: Calendar,
  numbers: Numbers,
  month: Lexicon["month"],
  year: Lexicon["year"],
): Lexicon["date"] {
  const seasons = pack.seasons.map((list) => list.split("|"));
  return (pattern, form, given) => {
    const { date, ordinal = 0 } = given;
    let last = ordinal;
    const counted = (value: number): string => {
      last = Math.abs(countedYear(value, calendar));
      return year(value);
    };
    const fill = (slot: string, name: string, list: string): string => {
      if (name === "y") {
        const own = counted(date.year);
        return given.year ?? own;
      }
      if (name === "z") return counted(given.toYear ?? date.year);
      if (name === "d") return given.day ?? numbers.number(date.day);
      if (name === "m") {
        return (given.monthPrefix ?? "") + month(date, given.short ? -1 : Number(list));
      }
      if (name === "s") return (seasons[Number(list)] ?? seasons[0])?.[given.season ?? 0] ?? "";
      if (name === "c") return toRoman(ordinal);
      if (name === "n") return numbers.number(ordinal);
      return name === "x" ? numbers.suffix(last) : slot;
    };
    return formOf(pack.dates[pattern], form).replace(/\{(\w)(\d?)\}/g, fill);
  };
}

/** Looks words up in a pack. An unknown numbering system is `latn`. */
export function createLexicon(
  pack: LocalePack,
  calendar: Calendar,
  numberingSystem?: string,
  timeZone = "UTC",
): Lexicon {
  const numbers = createNumbers(pack, numberingSystem);
  const month = createMonths(pack, calendar);
  const year = (value: number): string => numbers.number(countedYear(value, calendar), 0, 10_000);
  const pad = (value: number, places = 2): string => String(value).padStart(places, "0");
  return {
    ...numbers,
    pack,
    calendar,
    timeZone,
    comma: `${pack.marks.charAt(2)} `,
    month,
    year,
    date: createDate(pack, calendar, numbers, month, year),
    phrase: (name, slots) =>
      (pack.phrases[name] ?? "{a}").replace(
        /\{(\w)(\d?)\}/g,
        (_, slot: string, form: string) => slots[slot]?.(Number(form)) ?? "",
      ),
    clock: (msOfDay, decimals) => {
      const minutes = Math.floor(msOfDay / 60_000);
      let text = `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
      if (decimals !== undefined) {
        const parts = Math.round((msOfDay - minutes * 60_000) * 10);
        text += `:${pad(Math.floor(parts / 1e4))}`;
        if (decimals) text += pack.marks.charAt(0) + pad(parts % 1e4, 4).slice(0, decimals);
      }
      return numbers.digits(text);
    },
  };
}
