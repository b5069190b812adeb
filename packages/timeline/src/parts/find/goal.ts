/** A date that a reader types to go there: EDTF, or the way people write it. */
import type { TimeSpan, UncertainDate, Words } from "@sanjyra/core";
import { parseEdtf } from "../shared.ts";
import { fold } from "./fold.ts";

/** Longest text that may be a date. */
const mostLetters = 60;

/** The part of {@link Words} that names months. */
export type MonthWords = Pick<Words, "short" | "calendar">;

/** Reads EDTF, or a day, month and year in any order, the month as a number or in the reader's or English words. */
export function readGoal(query: string, words: MonthWords): UncertainDate | undefined {
  const text = query.trim();
  if (text === "" || text.length > mostLetters) return undefined;
  const plain = fold(text).toUpperCase();
  return read(text) ?? read(plain) ?? read(numericOf(plain)) ?? read(wordyOf(fold(text), words));
}

function read(text: string | undefined): UncertainDate | undefined {
  const reading = text ? parseEdtf(text) : undefined;
  const date = reading?.ok ? reading.date : undefined;
  return date && Number.isFinite(date.earliest) && Number.isFinite(date.latest) ? date : undefined;
}

const pad = (digits: string | number): string => String(digits).padStart(2, "0");

/** `19.1.1993`, `19/01/1993`, `1993.1.19` and `1.1993`; the day before the month, as nearly everybody has it. */
function numericOf(text: string): string | undefined {
  const dayFirst = /^(\d\d?)[./-](\d\d?)[./-](\d{4})$/.exec(text);
  if (dayFirst) return `${dayFirst[3] ?? ""}-${pad(dayFirst[2] ?? "")}-${pad(dayFirst[1] ?? "")}`;
  const yearFirst = /^(\d{4})[./-](\d\d?)(?:[./-](\d\d?))?$/.exec(text);
  if (yearFirst) {
    const day = yearFirst[3] === undefined ? "" : `-${pad(yearFirst[3])}`;
    return `${yearFirst[1] ?? ""}-${pad(yearFirst[2] ?? "")}${day}`;
  }
  const monthFirst = /^(\d\d?)[./-](\d{4})$/.exec(text);
  return monthFirst ? `${monthFirst[2] ?? ""}-${pad(monthFirst[1] ?? "")}` : undefined;
}

/** English beginnings of months, for every reader. */
const english = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** `19 January 1993`, `Jan 19, 1993`, `январь 1993`. */
function wordyOf(folded: string, words: MonthWords): string | undefined {
  const tokens = folded.match(/[\p{L}\p{M}]+|\d+/gu) ?? [];
  const year = tokens.find((token) => /^\d{4}$/.test(token));
  const day = tokens.find((token) => /^\d\d?$/.test(token));
  const names = tokens.filter((token) => /^\D{3,}/.test(token));
  const month = names.map((name) => monthOf(name, words)).find((place) => place > 0);
  if (year === undefined || month === undefined) return undefined;
  return `${year}-${pad(month)}${day === undefined ? "" : `-${pad(day)}`}`;
}

/** How many letters two words have in common from their beginning. */
function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++;
  return at;
}

/** Letters at the end of a month's name that may be others: languages bend it. */
const bent = 2;

/** The month, from 1, whose name in the reader's words or in English begins most like this; 0 where that is unclear. */
function monthOf(name: string, words: MonthWords): number {
  const isGregorian = words.calendar.id === "gregory";
  const alike = english.map((start, at) => {
    const own = isGregorian ? monthNames(words, at + 1) : [];
    const common = Math.max(...own.map((known) => commonStart(name, known)), 0);
    return Math.max(name.startsWith(start) ? 3 : 0, common < name.length - bent ? 0 : common);
  });
  const best = Math.max(...alike);
  return best >= 3 && alike.indexOf(best) === alike.lastIndexOf(best) ? alike.indexOf(best) + 1 : 0;
}

/** A month alone and after a day, as the reader's language has it. */
function monthNames(words: MonthWords, month: number): readonly string[] {
  return [`2001-${pad(month)}`, `2001-${pad(month)}-15`].flatMap((text) => {
    const date = read(text);
    return date ? (fold(words.short(date)).match(/[\p{L}\p{M}]{3,}/gu) ?? []) : [];
  });
}

/** Windows show at least this many times the date's own length, and at most that many times. */
const least = 1.5;
const most = 40;

/** The window that shows a date in its middle: as long as before, if the date can be seen in it. */
export function goalWindow({ earliest, latest }: UncertainDate, window: TimeSpan): TimeSpan {
  const length = Math.max(1, latest - earliest);
  const now = window.end - window.start;
  const wanted = Math.min(Math.max(now, length * least), length * most);
  const middle = earliest + length / 2;
  return { start: middle - wanted / 2, end: middle + wanted / 2 };
}
