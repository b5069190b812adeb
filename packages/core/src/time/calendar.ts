/**
 * Calendars: years, months and days of a civil moment, and back, by one interface. Gregory's is here, with those that
 * only count its years otherwise (Buddhist, Minguo); `calendars.ts` has all others.
 */
import { civilToMoment, momentToCivil, type CivilDate } from "./civil.ts";

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

/** The calendar that people use unless they say otherwise. */
export const gregory: Calendar = gregorian("gregory", 0);

const plain = new Map([
  ["gregory", gregory],
  ["buddhist", gregorian("buddhist", 543)],
  ["roc", gregorian("roc", -1911)],
]);

/** A calendar that is plain arithmetic, by its name in `Intl`: `gregory`, `buddhist` or `roc`; else undefined. */
export function plainCalendar(id: string): Calendar | undefined {
  return plain.get(id);
}
