/**
 * Every calendar that `Intl` knows. Those that are not plain arithmetic are read from it, a year at a time, as a table
 * of month starts. Outside the range of `Date` a year of theirs has the calendar's mean length, in equal months.
 */
import { dayMs } from "./civil.ts";
import { createYearTables, type YearTables } from "./calendar-years.ts";
import { gregory, plainCalendar, type Calendar } from "./calendar.ts";

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
  const tables = createYearTables(id);
  return tables ? tabled(id, tables) : gregory;
}

/**
 * The calendar of a name that `Intl` knows; `gregory` for any other name, and for `japanese` and `iso8601`,
 * which are Gregory's under another name.
 */
export function createCalendar(id = "gregory"): Calendar {
  const calendar = plainCalendar(id) ?? known.get(id) ?? makeCalendar(id);
  if (known.size < 32) known.set(id, calendar);
  return calendar;
}
