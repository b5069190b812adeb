import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilToMoment, dayMs } from "./civil.ts";
import { civilEndToZone, civilToZone, instantToCivil, isTimeZone, zoneOffsetMs } from "./zone.ts";

const zones = [
  "Europe/Zurich",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Asia/Kathmandu",
  "Africa/Casablanca",
  "Antarctica/Troll",
  "America/Sao_Paulo",
];

const hourMs = 3_600_000;
const iso = (moment: number): string => new Date(moment).toISOString();
const civil = (text: string): number => Date.parse(`${text}Z`);

/** The clock of a zone, asked of Intl afresh and field by field. */
function slowCivil(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const part = Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = part;
  return civilToMoment(year, month, day, hour * hourMs + minute * 60_000 + second * 1000);
}

const instants = fc
  .integer({ min: Date.UTC(1850, 0, 1), max: Date.UTC(2090, 0, 1) })
  .map((ms) => Math.floor(ms / 1000) * 1000);

describe("offsets", () => {
  it("are those of the zone's clock at any instant", () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        expect(instantToCivil(instant, zone)).toBe(slowCivil(instant, zone));
      }),
      { numRuns: 500 },
    );
  });

  it("have seconds before standard time", () => {
    expect(zoneOffsetMs(Date.UTC(1850, 0, 1), "Europe/Zurich")).toBe((34 * 60 + 8) * 1000);
    expect(zoneOffsetMs(Date.UTC(1850, 0, 1), "America/St_Johns")).toBe(
      -(3 * 3600 + 30 * 60 + 52) * 1000,
    );
  });

  it("are 0 for UTC, unknown zones and outside the range of Date", () => {
    expect(zoneOffsetMs(0, "UTC")).toBe(0);
    expect(zoneOffsetMs(0, "Mars/Olympus")).toBe(0);
    for (const far of [9e15, -9e15, Infinity, -Infinity, NaN])
      expect(zoneOffsetMs(far, "Asia/Kathmandu")).toBe(0);
  });

  it("tell zones from what is none", () => {
    expect(["UTC", "Asia/Bishkek", "Mars/Olympus", "", "-"].map(isTimeZone)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("civil moments", () => {
  const first: readonly (readonly [string, string, string, string])[] = [
    ["an ordinary moment", "2024-06-01T12:00", "Europe/Zurich", "2024-06-01T10:00:00.000Z"],
    [
      "in a gap: the first moment after it",
      "2024-03-31T02:30",
      "Europe/Zurich",
      "2024-03-31T01:00:00.000Z",
    ],
    ["had twice: the first", "2024-10-27T02:30", "Europe/Zurich", "2024-10-27T00:30:00.000Z"],
    [
      "a midnight that is skipped",
      "2018-11-04T00:00",
      "America/Sao_Paulo",
      "2018-11-04T03:00:00.000Z",
    ],
    [
      "a gap of half an hour",
      "2024-10-06T02:15",
      "Australia/Lord_Howe",
      "2024-10-05T15:30:00.000Z",
    ],
    ["a day that is skipped", "2011-12-30T00:00", "Pacific/Apia", "2011-12-30T10:00:00.000Z"],
    ["the day after it", "2011-12-31T00:00", "Pacific/Apia", "2011-12-30T10:00:00.000Z"],
  ];
  it.each(first)("%s", (_, text, zone, expected) => {
    expect(iso(civilToZone(civil(text), zone))).toBe(expected);
  });

  const last: readonly (readonly [string, string, string, string])[] = [
    ["an ordinary day", "2024-06-01T23:59:59.999", "Europe/Zurich", "2024-06-01T21:59:59.999Z"],
    [
      "in a gap: the last moment before it",
      "2024-03-31T02:30",
      "Europe/Zurich",
      "2024-03-31T00:59:59.999Z",
    ],
    ["had twice: the second", "2024-10-27T02:30", "Europe/Zurich", "2024-10-27T01:30:00.000Z"],
    [
      "a day whose last hour comes twice",
      "2006-10-28T23:59:59.999",
      "America/St_Johns",
      "2006-10-29T03:29:59.999Z",
    ],
  ];
  it.each(last)("as an end, %s", (_, text, zone, expected) => {
    expect(iso(civilEndToZone(civil(text), zone))).toBe(expected);
  });

  it("come back from their instant, but in a gap", () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (moment, zone) => {
        const start = civilToZone(moment, zone);
        const end = civilEndToZone(moment, zone);
        expect(end).toBeGreaterThanOrEqual(start - 1);
        const isGap = end === start - 1;
        expect(instantToCivil(start, zone) >= moment).toBe(true);
        if (!isGap)
          expect([instantToCivil(start, zone), instantToCivil(end, zone)]).toEqual([
            moment,
            moment,
          ]);
      }),
      { numRuns: 500 },
    );
  });

  it("keep their order", () => {
    fc.assert(
      fc.property(
        instants,
        fc.integer({ min: 0, max: 3 * dayMs }),
        fc.constantFrom(...zones),
        (moment, later, zone) => {
          expect(civilToZone(moment + later, zone)).toBeGreaterThanOrEqual(
            civilToZone(moment, zone),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it("are themselves in UTC and outside the range of Date", () => {
    expect(civilToZone(123, "UTC")).toBe(123);
    for (const far of [4e17, -4e20, Infinity, -Infinity]) {
      expect([civilToZone(far, "Asia/Kathmandu"), civilEndToZone(far, "Asia/Kathmandu")]).toEqual([
        far,
        far,
      ]);
    }
  });
});
