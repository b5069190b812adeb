import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCalendar } from "./calendars.ts";
import { civilToMoment, dayMs } from "./civil.ts";

const tabled = [
  "persian",
  "islamic-umalqura",
  "islamic-civil",
  "hebrew",
  "coptic",
  "ethiopic",
  "indian",
];

/** The date of a moment as Intl tells it, with numbers for months. */
function slowRead(calendar: string, moment: number): readonly number[] {
  const format = new Intl.DateTimeFormat("kk-u-nu-latn", {
    calendar,
    timeZone: "UTC",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  const parts = Object.fromEntries(
    format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  );
  return [parts["year"] ?? 0, parts["month"] ?? 0, parts["day"] ?? 0];
}

const days = fc.integer({ min: -100_000, max: 60_000 });

describe("the calendars of Intl", () => {
  it("give the date that Intl gives, and the day back", () => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...tabled),
        fc.integer({ min: 0, max: dayMs - 1 }),
        (day, id, ms) => {
          const calendar = createCalendar(id);
          const date = calendar.read(day * dayMs + ms);
          expect([date.year, date.month, date.day]).toEqual(slowRead(id, day * dayMs));
          expect(date.msOfDay).toBe(ms);
          expect(calendar.start(date.year, date.month, date.day)).toBe(day * dayMs);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("have years that follow on each other, far beyond the range of Date too", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -400_000, max: 400_000 }),
        fc.constantFrom(...tabled),
        (year, id) => {
          const calendar = createCalendar(id);
          const months = calendar.monthsIn(year);
          expect([12, 13]).toContain(months);
          expect(calendar.start(year, months + 1)).toBe(calendar.start(year + 1));
          const starts = Array.from({ length: months + 1 }, (_, month) =>
            calendar.start(year, month + 1),
          );
          expect(
            starts.every((start, month) => month === 0 || start > (starts[month - 1] ?? 0)),
          ).toBe(true);
          expect(calendar.read(calendar.start(year)).year).toBe(year);
          expect(calendar.read(calendar.start(year) - dayMs).year).toBe(year - 1);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("know 1 Hamal 1400, Rosh Hashanah 5784 and 1 Muharram 1445", () => {
    expect(createCalendar("persian").start(1400)).toBe(civilToMoment(2021, 3, 21));
    expect(createCalendar("hebrew").start(5784)).toBe(civilToMoment(2023, 9, 16));
    expect(createCalendar("islamic-umalqura").start(1445)).toBe(civilToMoment(2023, 7, 19));
    expect(createCalendar("hebrew").monthsIn(5784)).toBe(13);
    expect(createCalendar("hebrew").monthsIn(5785)).toBe(12);
  });

  it("never throw where the sky is too far away to be known", () => {
    const chinese = createCalendar("chinese");
    expect(chinese.read(-1e20).year).toBeLessThan(-1e9);
    expect(chinese.read(civilToMoment(2024, 2, 10))).toMatchObject({ month: 1, day: 1 });
  });
});

describe("calendars with Gregorian months", () => {
  it("only count the years otherwise", () => {
    expect(createCalendar("buddhist").read(civilToMoment(2021, 9, 5))).toMatchObject({
      year: 2564,
      month: 9,
      day: 5,
    });
    expect(createCalendar("roc").start(113)).toBe(civilToMoment(2024));
    expect(createCalendar().read(civilToMoment(-43, 3, 15))).toMatchObject({
      year: -43,
      month: 3,
      day: 15,
    });
  });

  it("stand in for names that are none", () => {
    for (const id of ["klingon", "", "not a name", "japanese"])
      expect(createCalendar(id).id).toBe("gregory");
  });
});
