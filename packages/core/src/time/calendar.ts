/**
 * Calendars: years, months and days of a civil moment, and back, by one interface.
 *
 * Gregory and the calendars that only count its years otherwise (Buddhist, Minguo) are arithmetic. All others are
 * read from `Intl`, a year at a time, as a table of month starts. Outside the range of `Date` a year of theirs has
 * the calendar's mean length, in equal months.
 */
import { civilToMoment, dayMs, momentToCivil, type CivilDate } from "./civil.ts";
import { createYearTables, type YearTables } from "./calendar-years.ts";

/** A calendar. Moments are civil: as if in UTC. */
export interface Calendar {
  /** Its name in `Intl`, such as `gregory` or `persian`. */
  readonly id: string;
  /** Years to add to the Gregorian year, where months and days are Gregorian; else undefined. */
  readonly gregorianShift: number | undefined;
  /** The date of a moment; months count from 1 by their place in the year. */
  read(moment: number): CivilDate;
  /** The first moment of a year, month or day. Month 13 of a year of 12 is the next year. */
  start(year: number, month?: number, day?: number): number;
  /** Months of a year: 12, or 13. */
  monthsIn(year: number): number;
}

const shifts: Readonly<Record<string, number>> = { gregory: 0, buddhist: 543, roc: -1911 };

function gregorian(id: string, shift: number): Calendar {
  return {
    id,
    gregorianShift: shift,
    read: (moment) => {
      const date = momentToCivil(moment);
      return shift ? { ...date, year: date.year + shift } : date;
    },
    start: (year, month, day) => civilToMoment(year - shift, month, day),
    monthsIn: () => 12,
  };
}

function tabled(id: string, tables: YearTables): Calendar {
  const starts = (year: number): readonly number[] => tables.starts(year);
  return {
    id,
    gregorianShift: undefined,
    read: (moment) => {
      const year = tables.yearOf(moment);
      const months = starts(year);
      let month = months.length - 1;
      while (month > 1 && (months[month - 1] ?? 0) > moment) month--;
      const sinceMonth = moment - (months[month - 1] ?? 0);
      const day = Math.floor(sinceMonth / dayMs);
      return { year, month, day: day + 1, msOfDay: sinceMonth - day * dayMs };
    },
    start: (year, month = 1, day = 1) => {
      const months = starts(year);
      const last = months.length - 1;
      const from = month > last ? starts(year + 1)[month - last - 1] : months[month - 1];
      return (from ?? 0) + (day - 1) * dayMs;
    },
    monthsIn: (year) => starts(year).length - 1,
  };
}

const known = new Map<string, Calendar>();

function makeCalendar(id: string): Calendar {
  const shift = shifts[id];
  if (shift !== undefined) return gregorian(id, shift);
  const tables = createYearTables(id);
  return tables ? tabled(id, tables) : createCalendar();
}

/**
 * The calendar of a name that `Intl` knows; `gregory` for any other name, and for `japanese` and `iso8601`,
 * which are Gregory's under another name.
 */
export function createCalendar(id = "gregory"): Calendar {
  const calendar = known.get(id) ?? makeCalendar(id);
  if (known.size < 32) known.set(id, calendar);
  return calendar;
}
