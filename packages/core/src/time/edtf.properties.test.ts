import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { twinMoment } from "../testing/civil-twin.ts";
import { daysInMonth } from "./civil.ts";
import { parseEdtf } from "./edtf.ts";
import type { DateFields, UncertainDate } from "./uncertain-date.ts";

function read(text: string): UncertainDate {
  const reading = parseEdtf(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.issue.message}`);
  return reading.date;
}

const two = (value: number): string => String(value).padStart(2, "0");
const yearText = (year: number): string =>
  Math.abs(year) > 9999
    ? `Y${year}`
    : `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;

/** The text of the fields of a plain date: what a formatter would write. */
function textOf({
  year,
  month,
  day,
  season,
  hour,
  minute,
  second,
  offsetMinutes,
}: DateFields): string {
  let text = yearText(year);
  const middle = month ?? season;
  if (middle !== undefined) text += `-${two(middle)}`;
  if (day !== undefined) text += `-${two(day)}`;
  if (hour !== undefined) text += `T${two(hour)}:${two(minute ?? 0)}`;
  if (second !== undefined) text += `:${two(second)}`;
  if (offsetMinutes === undefined) return text;
  const size = Math.abs(offsetMinutes);
  const sign = offsetMinutes < 0 ? "-" : "+";
  return `${text}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

const shortYear = fc.integer({ min: -9999, max: 9999 });
const months = fc.record({ year: shortYear, month: fc.integer({ min: 1, max: 12 }) });
const days = months.chain(({ year, month }) =>
  fc.record({
    year: fc.constant(year),
    month: fc.constant(month),
    day: fc.integer({ min: 1, max: daysInMonth(year, month) }),
  }),
);
const times = fc
  .tuple(
    days,
    fc.record({
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 }),
      second: fc.integer({ min: 0, max: 59 }),
    }),
    fc.option(fc.integer({ min: -840, max: 840 }), { nil: undefined }),
  )
  .map(([day, clock, offsetMinutes]) =>
    offsetMinutes === undefined ? { ...day, ...clock } : { ...day, ...clock, offsetMinutes },
  );
const fields: fc.Arbitrary<DateFields> = fc.oneof(
  days,
  months,
  times,
  fc.record({ year: shortYear }),
  fc.record({ year: shortYear, season: fc.integer({ min: 21, max: 41 }) }),
  fc.record({ year: fc.integer({ min: -14e9, max: 14e9 }) }),
);

/** Texts that have the form of EDTF, right or wrong. */
const digit = fc.constantFrom("0", "1", "2", "3", "9", "X");
const mark = fc.constantFrom("", "", "", "?", "~", "%");
const component = (length: number): fc.Arbitrary<string> =>
  fc
    .tuple(mark, fc.array(digit, { minLength: length, maxLength: length }), mark)
    .map(([a, body, b]) => a + body.join("") + b);
const loose = fc.oneof(
  fields.map(textOf),
  component(4),
  fc.tuple(component(4), component(2)).map((parts) => parts.join("-")),
  fc.tuple(component(4), component(2), component(2)).map((parts) => parts.join("-")),
  component(4).map((year) => `-${year}`),
  fc
    .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 400 }))
    .map(([a, b]) => `Y${a}E${b}S2`),
);
const end = fc.oneof(loose, fc.constantFrom("", ".."));
const texts = fc.oneof(
  loose,
  fc.tuple(end, end).map((ends) => ends.join("/")),
  fc.tuple(loose, loose).map((ends) => `[${ends.join("..")}]`),
  fc.array(loose, { maxLength: 4 }).map((members) => `{${members.join(",")}}`),
  fc.array(loose, { minLength: 1, maxLength: 4 }).map((members) => `[..${members.join(",")}..]`),
);

describe("any text", () => {
  const alphabet = fc.constantFrom(..."0123456789XYEST-+:./,[]{}?~%uy() \u00e9\u2013");
  const noise = fc.array(alphabet, { maxLength: 20 }).map((letters) => letters.join(""));

  it("never throws, and gives ordered bounds without NaN or an issue with a remedy", () => {
    fc.assert(
      fc.property(fc.oneof(noise, texts, fc.string(), fc.string({ unit: "binary" })), (text) => {
        const reading = parseEdtf(text);
        if (!reading.ok) {
          expect(reading.issue.message).toMatch(/\.$/);
          expect(reading.issue.remedy).toMatch(/\.$/);
          return;
        }
        const { date } = reading;
        for (const { earliest, latest } of [date, ...date.parts])
          expect(earliest).toBeLessThanOrEqual(latest);
        expect(date.text).toBe(text.trim());
      }),
      { numRuns: 1500 },
    );
  });

  it("reads what it offers as a remedy", () => {
    fc.assert(
      fc.property(fc.oneof(noise, texts), (text) => {
        const reading = parseEdtf(text);
        if (reading.ok || reading.issue.code !== "date-syntax") return;
        const [, offer] = /^Write (\S+)\.$/.exec(reading.issue.remedy) ?? [];
        if (offer !== undefined) expect(parseEdtf(offer).ok).toBe(true);
      }),
      { numRuns: 800 },
    );
  });
});

describe("plain dates", () => {
  it("come back as the fields that they were written from", () => {
    fc.assert(
      fc.property(fields, (written) => {
        const date = read(textOf(written));
        expect(date.parts.map((part) => part.fields)).toEqual([written]);
        expect(textOf(date.parts[0]?.fields ?? { year: NaN })).toBe(date.text);
      }),
      { numRuns: 600 },
    );
  });

  it("are in the order of the calendar", () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const order = (day: DateFields): bigint => twinMoment(day.year, day.month, day.day);
        expect(Math.sign(read(textOf(a)).earliest - read(textOf(b)).earliest)).toBe(
          Math.sign(Number(order(a) - order(b))),
        );
      }),
    );
  });

  it("hold the days of their month and the months of their year", () => {
    fc.assert(
      fc.property(days, (day) => {
        const [inner, month, year] = [
          day,
          { year: day.year, month: day.month },
          { year: day.year },
        ].map((part) => read(textOf(part)));
        expect(month?.earliest).toBeLessThanOrEqual(inner?.earliest ?? NaN);
        expect(month?.latest).toBeGreaterThanOrEqual(inner?.latest ?? NaN);
        expect(year?.earliest).toBeLessThanOrEqual(month?.earliest ?? NaN);
        expect(year?.latest).toBeGreaterThanOrEqual(month?.latest ?? NaN);
      }),
    );
  });

  it("meet the next day without a gap", () => {
    fc.assert(
      fc.property(days, (day) => {
        const next = Number(twinMoment(day.year, day.month, day.day + 1));
        expect(read(textOf(day)).latest).toBe(next - 1);
      }),
    );
  });
});

describe("unspecified digits", () => {
  const maskDigit = (digits: string): fc.Arbitrary<string> => fc.constantFrom(...digits, "X");
  const masks = fc.record({
    negative: fc.boolean(),
    year: fc
      .tuple(maskDigit("01"), maskDigit("079"), maskDigit("09"), maskDigit("0134"))
      .map((all) => all.join("")),
    month: fc.tuple(maskDigit("01"), maskDigit("0123")).map((all) => all.join("")),
    day: fc.tuple(maskDigit("0123"), maskDigit("019")).map((all) => all.join("")),
  });

  /** The slow, obvious twin: every day of every year, compared letter by letter. */
  function bounds(mask: {
    negative: boolean;
    year: string;
    month: string;
    day: string;
  }): [number, number] | undefined {
    const like = (pattern: string): RegExp => new RegExp(`^${pattern.replace(/X/g, "\\d")}$`);
    const [years, monthsLike, daysLike] = [like(mask.year), like(mask.month), like(mask.day)];
    const found: [number, number][] = [];
    for (let size = 0; size < 10_000; size++) {
      if (!years.test(String(size).padStart(4, "0")) || (mask.negative && size === 0)) continue;
      const year = mask.negative ? -size : size;
      for (let month = 1; month <= 12; month++) {
        if (!monthsLike.test(two(month))) continue;
        for (let day = 1; day <= daysInMonth(year, month); day++) {
          if (!daysLike.test(two(day))) continue;
          const start = Number(twinMoment(year, month, day));
          found.push([start, start + 86_399_999]);
        }
      }
    }
    if (!found.length) return undefined;
    return [
      found.reduce((least, [start]) => Math.min(least, start), Infinity),
      found.reduce((most, [, last]) => Math.max(most, last), -Infinity),
    ];
  }

  it("give the first and the last day that any digits in their place would", () => {
    fc.assert(
      fc.property(masks, (mask) => {
        // Only some masks are cheap to search by hand.
        fc.pre((mask.year.match(/X/g)?.length ?? 0) < 3);
        const reading = parseEdtf(
          `${mask.negative ? "-" : ""}${mask.year}-${mask.month}-${mask.day}`,
        );
        const expected = bounds(mask);
        expect(reading.ok ? [reading.date.earliest, reading.date.latest] : undefined).toEqual(
          expected,
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe("intervals and sets", () => {
  const dates = fields.map(textOf);

  it("reach from the first end to the last", () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const [first, last] = [read(a), read(b)].sort(
          (x, y) => x.earliest - y.earliest || x.latest - y.latest,
        );
        if (!first || !last) return;
        const date = read(`${first.text}/${last.text}`);
        expect([date.earliest, date.latest]).toEqual([first.earliest, last.latest]);
        expect(date.level).toBe(Math.max(first.level, last.level));
        if (!date.core) return;
        expect(date.core).toEqual([first.latest, last.earliest]);
        expect(date.core[0]).toBeLessThan(date.core[1]);
      }),
    );
  });

  it("are refused exactly when the end is over before the start begins", () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const reading = parseEdtf(`${a}/${b}`);
        expect(reading.ok).toBe(read(b).latest >= read(a).earliest);
        if (!reading.ok) expect(reading.issue.code).toBe("date-order");
      }),
    );
  });

  it("cover all members of a set, in whatever order", () => {
    const members = dates.filter((text) => !text.includes("T"));
    fc.assert(
      fc.property(fc.array(members, { minLength: 1, maxLength: 6 }), (all) => {
        const parts = all.map(read);
        const date = read(`{${all.join(",")}}`);
        expect(date.earliest).toBe(Math.min(...parts.map((part) => part.earliest)));
        expect(date.latest).toBe(Math.max(...parts.map((part) => part.latest)));
        expect(date.parts.map((part) => part.fields)).toEqual(
          parts.map((part) => part.parts[0]?.fields),
        );
      }),
    );
  });
});
