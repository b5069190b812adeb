/**
 * Years of the calendars of `Intl` as tables of month starts.
 *
 * `Intl` only tells the date of a moment. A year is found from a moment within it by stepping from month to month;
 * a month starts as many days before any of its days as that day's number says. Years are numbered from one
 * reference by the calendar's mean length, since some calendars count the years before their epoch backwards.
 */
import { dayMs } from "./civil.ts";

/** The years of one calendar. */
export interface YearTables {
  /** The year that a moment is in. */
  yearOf(moment: number): number;
  /** First moments of the months of a year, and last the first moment of the next year. */
  starts(year: number): readonly number[];
}

/** A day within a year as `Intl` names it: which year, and which day of its month. */
interface RawDay {
  readonly year: string;
  readonly day: number;
}

const meanDays: readonly (readonly [RegExp, number])[] = [
  [/^islamic/, 354.367],
  [/^hebrew/, 365.24682],
  [/^(?:coptic|ethio)/, 365.25],
  [/./, 365.2424],
];

/** January 2000, from which years are numbered. */
const referenceMs = 946_684_800_000;
/** Two years inside the range of `Date`; the calendars that follow the moon in the sky are only known near us. */
const readableMs = 8.64e15 - 800 * dayMs;
const skyReadableMs = 6e13;
const mostYears = 512;

function createReader(id: string): ((moment: number) => RawDay) | undefined {
  try {
    const format = new Intl.DateTimeFormat("en-u-nu-latn", {
      calendar: id,
      timeZone: "UTC",
      year: "numeric",
      month: "numeric",
      day: "numeric",
    });
    if (/^(?:gregory|iso8601|japanese)/.test(format.resolvedOptions().calendar)) return undefined;
    return (moment) => {
      let year = "";
      let day = 1;
      for (const { type, value } of format.formatToParts(moment)) {
        if (type === "day") day = Number(value);
        else if (/year|era/i.test(type)) year += value;
      }
      return { year, day };
    };
  } catch {
    return undefined;
  }
}

/** Month starts of the year that holds a moment, and the start of the year after. */
function readYear(read: (moment: number) => RawDay, within: number): number[] {
  const at = Math.floor(within / dayMs) * dayMs;
  const { year, day } = read(at);
  const starts = [at - (day - 1) * dayMs];
  for (let step = 0; step < 14; step++) {
    const before = (starts[0] ?? 0) - dayMs;
    const raw = read(before);
    if (raw.year !== year) break;
    starts.unshift(before - (raw.day - 1) * dayMs);
  }
  for (let step = 0; step < 14; step++) {
    const after = (starts.at(-1) ?? 0) + 32 * dayMs;
    const raw = read(after);
    starts.push(after - (raw.day - 1) * dayMs);
    if (raw.year !== year) break;
  }
  return starts;
}

type Starts = (year: number) => readonly number[];

function remember(make: Starts): Starts {
  const known = new Map<number, readonly number[]>();
  return (year) => {
    const table = known.get(year) ?? make(year);
    if (known.size >= mostYears) known.clear();
    known.set(year, table);
    return table;
  };
}

/** Years of one length and twelve like months, which follow without a gap on the last year that can be read. */
function evenYear(year: number, edge: number, meanMs: number, starts: Starts): number[] {
  const isAfter = year > edge;
  const from = (isAfter ? starts(edge).at(-1) : starts(edge)[0]) ?? 0;
  const first = year - edge - (isAfter ? 1 : 0);
  const dayAt = (years: number): number => Math.round((from + years * meanMs) / dayMs) * dayMs;
  return Array.from({ length: 13 }, (_, month) =>
    dayAt(month < 12 ? first + month / 12 : first + 1),
  );
}

/** The tables of a calendar, or undefined where `Intl` does not know it or it is Gregory's. */
export function createYearTables(id: string): YearTables | undefined {
  const read = createReader(id);
  if (!read) return undefined;
  const mean = (meanDays.find(([name]) => name.test(id))?.[1] ?? 0) * dayMs;
  const limit = /^(?:chinese|dangi)/.test(id) ? skyReadableMs : readableMs;
  const origin = readYear(read, referenceMs)[0] ?? 0;
  const originYear = parseInt(read(referenceMs).year.replace(/[^\d-]/g, ""), 10);
  const yearNear = (moment: number): number => originYear + Math.floor((moment - origin) / mean);
  const edges = [yearNear(-limit), yearNear(limit)] as const;
  const starts: Starts = remember((year) => {
    const middle = origin + (year - originYear + 0.5) * mean;
    if (year >= edges[0] && year <= edges[1]) return readYear(read, middle);
    return evenYear(year, edges[year < originYear ? 0 : 1], mean, starts);
  });
  return {
    starts,
    yearOf: (moment) => {
      const year = yearNear(moment);
      if (moment < (starts(year)[0] ?? 0)) return year - 1;
      return moment < (starts(year).at(-1) ?? 0) ? year : year + 1;
    },
  };
}
