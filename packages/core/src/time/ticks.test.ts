import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fa } from "../locale/fa.ts";
import { ky } from "../locale/ky.ts";
import { createWidthEstimate } from "../layout/estimate-width.ts";
import { createCalendar } from "./calendars.ts";
import { civilToMoment, dayMs, momentToCivil, yearMs } from "./civil.ts";
import { smallestSpanMs, type TimeSpan } from "./span.ts";
import { createTicks, type Tick, type Ticks } from "./ticks.ts";
import { createWords, type Words } from "./words.ts";
import { civilToZone, instantToCivil } from "./zone.ts";

const measure = createWidthEstimate(13);
const packs = [fa, ky];
const english = createWords({ language: "en" });

const zones = [
  "UTC",
  "Europe/Zurich",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Asia/Kathmandu",
  "Africa/Casablanca",
  "Antarctica/Troll",
  "America/Sao_Paulo",
];
const calendars = ["gregory", "persian", "islamic-umalqura", "hebrew", "buddhist", "coptic"];

const wordsArbitrary: fc.Arbitrary<Words> = fc
  .record({
    language: fc.constantFrom("en", "ru", "ky", "fa"),
    timeZone: fc.constantFrom(...zones),
    calendar: fc.constantFrom(...calendars.map(createCalendar)),
  })
  .map((options) => createWords({ ...options, packs }));

/** Windows of all lengths, around today, around the eras' turn and in deep time. */
const spanArbitrary: fc.Arbitrary<TimeSpan> = fc
  .record({
    middle: fc.oneof(
      fc.double({ min: -3e12, max: 3e12, noNaN: true }),
      fc.double({ min: -7e13, max: -5e13, noNaN: true }),
      fc.double({ min: -14e9 * yearMs, max: 6e9 * yearMs, noNaN: true }),
    ),
    length: fc.double({ min: 0, max: Math.log(2e10 * yearMs), noNaN: true }),
  })
  .map(({ middle, length }) => {
    const least = smallestSpanMs(middle, middle);
    const size = Math.max(Math.exp(length), least);
    return { start: middle - size / 2, end: middle + size / 2 };
  });

const lengthArbitrary = fc.integer({ min: 200, max: 4000 });

function overlaps(
  ticks: readonly Tick[],
  span: TimeSpan,
  lengthPx: number,
  strong: boolean,
): string[] {
  const labelled = ticks.filter(({ label }) => label !== "");
  const scale = lengthPx / (span.end - span.start);
  const found: string[] = [];
  labelled.forEach((tick, place) => {
    const next = labelled[place + 1];
    if (!next) return;
    const distance = (next.moment - tick.moment) * scale;
    const widest = Math.max(measure(tick.label, strong), measure(next.label, strong));
    if (distance < widest) found.push(`${tick.label} | ${next.label}: ${distance} < ${widest}`);
  });
  return found;
}

const isRising = (ticks: readonly Tick[]): boolean =>
  ticks.every(({ moment }, place) => place === 0 || moment > (ticks[place - 1]?.moment ?? 0));

const labelsOf = (ticks: readonly Tick[]): string[] =>
  ticks.map(({ label }) => label).filter((label) => label !== "");

function ticksFor(start: number, end: number, lengthPx = 1000, words: Words = english): Ticks {
  return createTicks({ span: { start, end }, lengthPx, words, measure });
}

describe("ticks of any window", () => {
  it("rise strictly, number 2 to 60, and never overlap", () => {
    fc.assert(
      fc.property(spanArbitrary, lengthArbitrary, wordsArbitrary, (span, lengthPx, words) => {
        const { minor, major } = createTicks({ span, lengthPx, words, measure });
        expect(minor.length).toBeGreaterThanOrEqual(2);
        expect(minor.length).toBeLessThanOrEqual(60);
        expect(isRising(minor) && isRising(major)).toBe(true);
        expect(overlaps(minor, span, lengthPx, false)).toEqual([]);
        expect(overlaps(major, span, lengthPx, true)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  }, 30_000);

  it("lie in the window, under a major tick that begins before it", () => {
    fc.assert(
      fc.property(spanArbitrary, lengthArbitrary, wordsArbitrary, (span, lengthPx, words) => {
        const { minor, major } = createTicks({ span, lengthPx, words, measure });
        expect(minor.every(({ moment }) => moment >= span.start && moment <= span.end)).toBe(true);
        expect(major[0]?.moment).toBeLessThanOrEqual(span.start);
        expect(major.every(({ moment }) => moment <= span.end)).toBe(true);
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  it("have texts without NaN, undefined or a year zero", () => {
    fc.assert(
      fc.property(spanArbitrary, lengthArbitrary, wordsArbitrary, (span, lengthPx, words) => {
        const { minor, major } = createTicks({ span, lengthPx, words, measure });
        const text = [...labelsOf(minor), ...labelsOf(major)].join(" · ");
        expect(text).not.toMatch(/NaN|undefined|null|\{|Infinity|(?<![\d.,:])0 (?:BCE|CE)/);
      }),
      { numRuns: 200 },
    );
  }, 30_000);
});

describe("panning", () => {
  it("changes no tick and no label that stays in view", () => {
    fc.assert(
      fc.property(
        spanArbitrary,
        lengthArbitrary,
        wordsArbitrary,
        fc.double({ min: -0.9, max: 0.9, noNaN: true }),
        (span, lengthPx, words, share) => {
          const size = span.end - span.start;
          fc.pre(size > 1e6 * smallestSpanMs(span.start, span.end));
          const moved = { start: span.start + size * share, end: span.end + size * share };
          const from = Math.max(span.start, moved.start);
          const to = Math.min(span.end, moved.end);
          const seen = (ticks: readonly Tick[]): readonly Tick[] =>
            ticks.filter(({ moment }) => moment > from && moment < to);
          const before = createTicks({ span, lengthPx, words, measure });
          const after = createTicks({ span: moved, lengthPx, words, measure });
          expect(seen(after.minor)).toEqual(seen(before.minor));
          expect(seen(after.major)).toEqual(seen(before.major));
        },
      ),
      { numRuns: 200 },
    );
  }, 30_000);
});

/** The ticks of a window by looking at every hour in it, for steps of an hour to a year. */
function slowTicks(span: TimeSpan, unit: string, step: number, zone: string): number[] {
  const hourMs = 3_600_000;
  const found: number[] = [];
  for (let hour = Math.ceil(span.start / hourMs); hour * hourMs <= span.end; hour++) {
    const { year, month, day, msOfDay } = momentToCivil(instantToCivil(hour * hourMs, zone));
    const isStart = day !== momentToCivil(instantToCivil((hour - 1) * hourMs, zone)).day;
    const isDay = step === 1 || day === 1 || (day % step === 0 && day < 30);
    const isTick = {
      clock: msOfDay % step === 0,
      day: isDay && isStart,
      month: (month - 1) % step === 0 && day === 1 && isStart,
      year: year % step === 0 && month === 1 && day === 1 && isStart,
    }[unit];
    if (isTick) found.push(hour * hourMs);
  }
  return found;
}

describe("against every hour of the window", () => {
  it("no tick is missing and none is made up", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2e12 }),
        fc.double({ min: Math.log(2 * dayMs), max: Math.log(4 * yearMs), noNaN: true }),
        lengthArbitrary,
        fc.constantFrom("UTC", "Europe/Zurich", "Africa/Casablanca", "Pacific/Apia"),
        (start, length, lengthPx, timeZone) => {
          const span = { start, end: start + Math.exp(length) };
          const words = createWords({ language: "en", timeZone });
          const { minor } = createTicks({ span, lengthPx, words, measure });
          const unit = minor[0]?.unit ?? "";
          const steps = {
            clock: [1, 3, 6, 12].map((hours) => hours * 3_600_000),
            day: [1, 5, 10],
            month: [1, 3, 6],
            year: [1, 2, 5],
          };
          const moments = minor.map(({ moment }) => moment);
          fc.pre(unit !== "clock" || moments.every((moment) => moment % 3_600_000 === 0));
          const twins = steps[unit as keyof typeof steps].map((step) =>
            slowTicks(span, unit, step, timeZone),
          );
          expect(twins).toContainEqual(moments);
        },
      ),
      { numRuns: 60 },
    );
  }, 30_000);
});

describe("what the ticks say", () => {
  const cases: readonly (readonly [string, number, number, string, string])[] = [
    ["35 years", civilToMoment(1991), civilToMoment(2026), "2000 · 2002", "1990s"],
    ["9 years", civilToMoment(2018), civilToMoment(2027), "January · July", "2018"],
    ["a year", civilToMoment(2021), civilToMoment(2022), "10 · 20", "Jan 2021"],
    ["three months", civilToMoment(2021), civilToMoment(2021, 4), "1 · 5 · 10", "January 2021"],
    [
      "a day",
      civilToMoment(2021, 9, 5),
      civilToMoment(2021, 9, 6),
      "01:00 · 02:00",
      "5 September 2021",
    ],
    [
      "400 years about the turn of eras",
      civilToMoment(-200),
      civilToMoment(200),
      "100 BCE",
      "1st century BCE",
    ],
    ["30 million years", -3e7 * yearMs, 0, "20 Ma", "20–10 million years ago"],
    ["from the Big Bang", -13.8e9 * yearMs, 0, "13 Ga · 12 Ga", "20–10 billion years ago"],
  ];
  it.each(cases)("%s", (_, start, end, what, within) => {
    const { minor, major } = ticksFor(start, end);
    expect(labelsOf(minor).join(" · ")).toContain(what);
    expect(labelsOf(major)).toContain(within);
  });

  it("goes down to a tenth of a millisecond", () => {
    const start = civilToMoment(2024, 3, 1, 12 * 3_600_000);
    const { minor } = ticksFor(start, start + 1);
    expect(minor).toHaveLength(11);
    expect(labelsOf(minor)).toContain("12:00:00.0005");
  });

  it("has no year zero: 1 BCE is followed by 1 CE", () => {
    const years = labelsOf(ticksFor(civilToMoment(-3), civilToMoment(4)).major);
    expect(years.join(" ")).toContain("2 BCE 1 BCE 1 CE 2 CE");
  });

  it("does without a measurer and with an impossible window", () => {
    const words = english;
    expect(createTicks({ span: { start: 0, end: dayMs }, lengthPx: 500, words }).minor).not.toEqual(
      [],
    );
    for (const span of [
      { start: 0, end: 0 },
      { start: 5, end: 1 },
      { start: NaN, end: 1 },
      { start: 0, end: Infinity },
    ]) {
      expect(createTicks({ span, lengthPx: 500, words })).toEqual({ minor: [], major: [] });
    }
  });
});

describe("clock changes", () => {
  const zurich = createWords({ language: "en", timeZone: "Europe/Zurich" });
  const dayOf = (month: number, day: number): readonly [number, number] => [
    civilToZone(civilToMoment(2024, month, day), "Europe/Zurich"),
    civilToZone(civilToMoment(2024, month, day + 1), "Europe/Zurich"),
  ];

  it("leave out the hour that is skipped", () => {
    const [start, end] = dayOf(3, 31);
    expect(end - start).toBe(23 * 3_600_000);
    const hours = labelsOf(ticksFor(start, end, 3000, zurich).minor);
    expect(hours).toContain("01:30");
    expect(hours.filter((hour) => hour.startsWith("02"))).toEqual([]);
  });

  it("show the hour twice that is there twice", () => {
    const [start, end] = dayOf(10, 27);
    expect(end - start).toBe(25 * 3_600_000);
    const hours = ticksFor(start, end, 2400, zurich).minor.filter(({ label }) => label === "02:00");
    expect(hours.map(({ moment }) => (moment - start) / 3_600_000)).toEqual([2, 3]);
  });

  it("keep days on their own midnight", () => {
    const { minor } = ticksFor(...([dayOf(3, 29)[0], dayOf(4, 3)[1]] as const), 800, zurich);
    const days = ticksFor(dayOf(3, 25)[0], dayOf(4, 5)[1], 400, zurich).minor;
    expect(minor.length).toBeGreaterThan(2);
    const steps = days
      .slice(1)
      .map(({ moment }, place) => (moment - (days[place]?.moment ?? 0)) / 3_600_000);
    expect(new Set(steps)).toEqual(new Set([23, 24]));
  });

  it("leave out the day that Samoa skipped", () => {
    const apia = createWords({ language: "en", timeZone: "Pacific/Apia" });
    const start = civilToZone(civilToMoment(2011, 12, 27), "Pacific/Apia");
    const { minor } = ticksFor(start, start + 6 * dayMs, 400, apia);
    expect(labelsOf(minor)).toEqual(["27", "28", "29", "31", "1", "2", "3"]);
  });
});

describe("other calendars", () => {
  it("stand on 1 Hamal and count years like 1400", () => {
    const words = createWords({ language: "fa", calendar: createCalendar("persian"), packs });
    const newYear = civilToMoment(2021, 3, 21);
    const { minor } = ticksFor(civilToMoment(2017), civilToMoment(2026), 1000, words);
    expect(minor.map(({ moment }) => moment)).toContain(newYear);
    const years = ticksFor(civilToMoment(2015), civilToMoment(2026), 300, words);
    expect(years.minor.find(({ label }) => label === "1400")?.moment).toBe(newYear);
  });

  it("name the months of the Afghan year", async () => {
    const { faAF } = await import("../locale/fa-af.ts");
    const words = createWords({
      language: "fa-AF",
      calendar: createCalendar("persian"),
      packs: [faAF],
    });
    const { major } = ticksFor(civilToMoment(2021, 3, 1), civilToMoment(2021, 5, 1), 1000, words);
    expect(major.find(({ label }) => label === "حمل 1400")?.moment).toBe(
      civilToMoment(2021, 3, 21),
    );
  });

  it("give leap years of the Hebrew calendar thirteen months", () => {
    const words = createWords({ language: "en", calendar: createCalendar("hebrew") });
    const { minor } = ticksFor(civilToMoment(2023, 9, 16), civilToMoment(2024, 10, 2), 1500, words);
    expect(minor.filter(({ label }) => label === "1")).toHaveLength(13);
  });

  it("use the digits that are asked for", () => {
    const words = createWords({ language: "fa", numberingSystem: "arabext", packs });
    expect(
      labelsOf(ticksFor(civilToMoment(1991), civilToMoment(2026), 1000, words).minor),
    ).toContain("۲۰۰۰");
  });
});
