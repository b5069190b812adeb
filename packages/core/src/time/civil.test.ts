import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { twinMoment } from "../testing/civil-twin.ts";
import {
  civilToMoment,
  dayMs,
  daysInMonth,
  isLeapYear,
  lastBefore,
  momentToCivil,
  nextDown,
  nextUp,
  yearMs,
} from "./civil.ts";

const farYear = 14e9;

/** Any day within 14 billion years of year 0. */
const days = fc
  .record({
    year: fc.integer({ min: -farYear, max: farYear }),
    month: fc.integer({ min: 1, max: 12 }),
  })
  .chain(({ year, month }) =>
    fc.record({
      year: fc.constant(year),
      month: fc.constant(month),
      day: fc.integer({ min: 1, max: daysInMonth(year, month) }),
    }),
  );

describe("leap years", () => {
  it.each([
    [2000, true],
    [1900, false],
    [2004, true],
    [0, true],
    [-1, false],
    [-4, true],
    [-100, false],
    [-400, true],
    [13_800_000_000, true],
  ])("knows of year %d whether it is one", (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
  });

  it("knows the length of every month", () => {
    const lengths = Array.from({ length: 12 }, (_, month) => daysInMonth(2001, month + 1));
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });
});

describe("civil date to moment", () => {
  it.each([
    [1970, 1, 1, 0],
    [1993, 1, 19, Date.UTC(1993, 0, 19)],
    [0, 1, 1, -62_167_219_200_000],
    [-500, 1, 1, -77_945_673_600_000],
    [275_760, 9, 13, 8.64e15],
    [-271_821, 4, 20, -8.64e15],
  ])("puts %d-%d-%d where it belongs", (year, month, day, moment) => {
    expect(civilToMoment(year, month, day)).toBe(moment);
  });

  it("agrees with Date in all of its range", () => {
    fc.assert(
      fc.property(fc.integer({ min: -8.64e15, max: 8.64e15 }), (moment) => {
        const date = new Date(moment);
        const { year, month, day, msOfDay } = momentToCivil(moment);
        expect([year, month, day]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
        expect(civilToMoment(year, month, day, msOfDay)).toBe(moment);
      }),
    );
  });

  it("is the float nearest to the exact day at any year", () => {
    fc.assert(
      fc.property(days, ({ year, month, day }) => {
        expect(civilToMoment(year, month, day)).toBe(Number(twinMoment(year, month, day)));
      }),
    );
  });

  it("carries months and days over", () => {
    expect(civilToMoment(2003, 13, 1)).toBe(civilToMoment(2004, 1, 1));
    expect(civilToMoment(2003, 0, 1)).toBe(civilToMoment(2002, 12, 1));
    expect(civilToMoment(2004, 2, 30)).toBe(civilToMoment(2004, 3, 1));
  });

  it("never gives NaN", () => {
    const any = fc.oneof(
      fc.double(),
      fc.constantFrom(NaN, Infinity, -Infinity, 1e300, -1e300, 2 ** 53, -0),
    );
    fc.assert(
      fc.property(any, any, any, any, (year, month, day, ms) => {
        expect(civilToMoment(year, month, day, ms)).not.toBeNaN();
      }),
    );
  });

  it("keeps years in order however far out", () => {
    const years = fc.double({ min: -1e290, max: 1e290, noNaN: true }).map(Math.floor);
    fc.assert(
      fc.property(years, years, (a, b) => {
        fc.pre(a < b && b - a > Math.abs(a) * 1e-13);
        expect(civilToMoment(a)).toBeLessThan(civilToMoment(b));
      }),
    );
  });
});

describe("moment to civil date", () => {
  it("gives back every day within 14 billion years", () => {
    fc.assert(
      fc.property(days, ({ year, month, day }) => {
        expect(momentToCivil(civilToMoment(year, month, day))).toEqual({
          year,
          month,
          day,
          msOfDay: 0,
        });
      }),
      { numRuns: 1000 },
    );
  });

  it("gives back every day as far as floats tell days apart", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (year) => {
        expect(momentToCivil(civilToMoment(year, 12, 31))).toEqual({
          year,
          month: 12,
          day: 31,
          msOfDay: 0,
        });
      }),
    );
  });

  it("gives back every moment within 14 billion years", () => {
    const far = farYear * yearMs;
    // Milliseconds of a day hold steps of some nanoseconds; nearer to 0 than that there are more floats.
    const moments = fc
      .double({ min: -far, max: far, noNaN: true })
      .map((moment) => (Math.abs(moment) < 2 ** 40 ? Math.round(moment * 4096) / 4096 : moment));
    fc.assert(
      fc.property(moments, (moment) => {
        const { year, month, day, msOfDay } = momentToCivil(moment);
        expect(civilToMoment(year, month, day, msOfDay)).toBe(moment + 0);
        expect(msOfDay).toBeGreaterThanOrEqual(0);
        expect(day).toBeLessThanOrEqual(daysInMonth(year, month));
        if (Math.abs(moment) < 2 ** 53) expect(msOfDay).toBeLessThan(dayMs);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([NaN, Infinity, -Infinity, 1e300, -1e25, Number.MAX_VALUE])(
    "has no NaN for %d",
    (moment) => {
      for (const part of Object.values(momentToCivil(moment)) as number[])
        expect(part).not.toBeNaN();
    },
  );

  it("reads no year zero into 1 BCE", () => {
    expect(momentToCivil(civilToMoment(1) - 1)).toEqual({
      year: 0,
      month: 12,
      day: 31,
      msOfDay: dayMs - 1,
    });
  });
});

describe("float steps", () => {
  it.each([0, 1, -1, 1.7e12, -4.35e20, 2 ** 53, -(2 ** 53), Number.MIN_VALUE, -Number.MIN_VALUE])(
    "has nothing between %d and its neighbours",
    (value) => {
      const [below, above] = [nextDown(value), nextUp(value)];
      expect(below).toBeLessThan(value);
      expect(above).toBeGreaterThan(value);
      expect([below, value]).toContain((below + value) / 2);
      expect([value, above]).toContain((value + above) / 2);
    },
  );

  it("goes there and back", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e308, max: 1e308, noNaN: true }), (value) => {
        expect(nextDown(nextUp(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it("leaves infinities and NaN alone", () => {
    expect([nextUp(Infinity), nextUp(-Infinity), nextDown(Infinity), nextUp(NaN)]).toEqual([
      Infinity,
      -Infinity,
      Infinity,
      NaN,
    ]);
  });

  it("ends a unit one millisecond or one float before the next", () => {
    expect(lastBefore(1000)).toBe(999);
    expect(lastBefore(-4e20)).toBe(nextDown(-4e20));
    expect(lastBefore(2 ** 53)).toBe(2 ** 53 - 1);
    expect(lastBefore(2 ** 54)).toBe(2 ** 54 - 2);
  });
});
