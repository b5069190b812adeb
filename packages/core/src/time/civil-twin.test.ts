import { addDays, differenceInCalendarDays, getDaysInMonth, isLeapYear as isLeap } from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilToMoment, dayMs, daysInMonth, isLeapYear, momentToCivil } from "./civil.ts";

/** A civil day as date-fns takes it: the fields of a local `Date`, at noon so that no zone slips a day. */
function localDay(year: number, month: number, day: number): Date {
  const date = new Date(2000, 0, 1, 12);
  date.setFullYear(year, month - 1, day);
  return date;
}

const years = fc.integer({ min: -200_000, max: 200_000 });
const months = fc.integer({ min: 1, max: 12 });

describe("civil arithmetic beside date-fns, within the range of Date", () => {
  it("knows the same leap years and lengths of months", () => {
    fc.assert(
      fc.property(years, months, (year, month) => {
        expect(isLeapYear(year)).toBe(isLeap(localDay(year, 1, 1)));
        expect(daysInMonth(year, month)).toBe(getDaysInMonth(localDay(year, month, 1)));
      }),
    );
  });

  it("counts the same days between two dates", () => {
    fc.assert(
      fc.property(years, months, years, months, (year, month, other, otherMonth) => {
        const days = (civilToMoment(year, month, 5) - civilToMoment(other, otherMonth, 17)) / dayMs;
        const twin = differenceInCalendarDays(
          localDay(year, month, 5),
          localDay(other, otherMonth, 17),
        );
        expect(days).toBe(twin);
      }),
    );
  });

  it("reaches the same date after any number of days", () => {
    fc.assert(
      fc.property(years, months, fc.integer({ min: -1e6, max: 1e6 }), (year, month, days) => {
        const {
          year: y,
          month: m,
          day: d,
        } = momentToCivil(civilToMoment(year, month, 9) + days * dayMs);
        const twin = addDays(localDay(year, month, 9), days);
        expect([y, m, d]).toEqual([twin.getFullYear(), twin.getMonth() + 1, twin.getDate()]);
      }),
    );
  });
});
