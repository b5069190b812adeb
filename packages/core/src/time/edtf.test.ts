import { describe, expect, it } from "vitest";
import { firstOf, lastOf } from "../testing/days.ts";
import { twinMoment } from "../testing/civil-twin.ts";
import { parseEdtf } from "./edtf.ts";
import type { UncertainDate } from "./uncertain-date.ts";

function read(text: string): UncertainDate {
  const reading = parseEdtf(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.issue.message}`);
  return reading.date;
}

type Row = readonly [text: string, level: number, first: string, last: string];

/** Every example of the specification whose bounds are days. */
const specification: readonly Row[] = [
  // Level 0
  ["1985-04-12", 0, "1985-04-12", "1985-04-12"],
  ["1985-04", 0, "1985-04-01", "1985-04-30"],
  ["1985", 0, "1985-01-01", "1985-12-31"],
  ["1964/2008", 0, "1964-01-01", "2008-12-31"],
  ["2004-06/2006-08", 0, "2004-06-01", "2006-08-31"],
  ["2004-02-01/2005-02-08", 0, "2004-02-01", "2005-02-08"],
  ["2004-02-01/2005-02", 0, "2004-02-01", "2005-02-28"],
  ["2004-02-01/2005", 0, "2004-02-01", "2005-12-31"],
  ["2005/2006-02", 0, "2005-01-01", "2006-02-28"],
  // Level 1
  ["2001-21", 1, "2001-03-01", "2001-05-31"],
  ["1984?", 1, "1984-01-01", "1984-12-31"],
  ["2004-06~", 1, "2004-06-01", "2004-06-30"],
  ["2004-06-11%", 1, "2004-06-11", "2004-06-11"],
  ["201X", 1, "2010-01-01", "2019-12-31"],
  ["20XX", 1, "2000-01-01", "2099-12-31"],
  ["2004-XX", 1, "2004-01-01", "2004-12-31"],
  ["1985-04-XX", 1, "1985-04-01", "1985-04-30"],
  ["1985-XX-XX", 1, "1985-01-01", "1985-12-31"],
  ["1985-04-12/..", 1, "1985-04-12", "∞"],
  ["1985-04/..", 1, "1985-04-01", "∞"],
  ["1985/..", 1, "1985-01-01", "∞"],
  ["../1985-04-12", 1, "-∞", "1985-04-12"],
  ["../1985-04", 1, "-∞", "1985-04-30"],
  ["../1985", 1, "-∞", "1985-12-31"],
  ["1985-04-12/", 1, "1985-04-12", "∞"],
  ["1985-04/", 1, "1985-04-01", "∞"],
  ["1985/", 1, "1985-01-01", "∞"],
  ["/1985-04-12", 1, "-∞", "1985-04-12"],
  ["/1985-04", 1, "-∞", "1985-04-30"],
  ["/1985", 1, "-∞", "1985-12-31"],
  ["-1985", 1, "-1985-01-01", "-1985-12-31"],
  // Level 2
  ["1950S2", 2, "1900-01-01", "1999-12-31"],
  ["2001-34", 2, "2001-04-01", "2001-06-30"],
  ["[1667,1668,1670..1672]", 2, "1667-01-01", "1672-12-31"],
  ["[..1760-12-03]", 2, "-∞", "1760-12-03"],
  ["[1760-12..]", 2, "1760-12-01", "∞"],
  ["[1760-01,1760-02,1760-12..]", 2, "1760-01-01", "∞"],
  ["[1667,1760-12]", 2, "1667-01-01", "1760-12-31"],
  ["[..1984]", 2, "-∞", "1984-12-31"],
  ["{1667,1668,1670..1672}", 2, "1667-01-01", "1672-12-31"],
  ["{1960,1961-12}", 2, "1960-01-01", "1961-12-31"],
  ["{..1984}", 2, "-∞", "1984-12-31"],
  ["2004-06~-11", 2, "2004-06-11", "2004-06-11"],
  ["2004?-06-11", 2, "2004-06-11", "2004-06-11"],
  ["?2004-06-~11", 2, "2004-06-11", "2004-06-11"],
  ["2004-%06-11", 2, "2004-06-11", "2004-06-11"],
  ["156X-12-25", 2, "1560-12-25", "1569-12-25"],
  ["15XX-12-25", 2, "1500-12-25", "1599-12-25"],
  ["XXXX-12-XX", 2, "0000-12-01", "9999-12-31"],
  ["1XXX-XX", 2, "1000-01-01", "1999-12-31"],
  ["1XXX-12", 2, "1000-12-01", "1999-12-31"],
  ["1984-1X", 2, "1984-10-01", "1984-12-31"],
  ["2004-06-~01/2004-06-~20", 2, "2004-06-01", "2004-06-20"],
  ["2004-06-XX/2004-07-03", 2, "2004-06-01", "2004-07-03"],
];

/** Rules of `docs/dates.md` where the specification is silent. */
const rules: readonly Row[] = [
  // Negative years with months and days, leap years before year 0
  ["-0044-03-15", 1, "-0044-03-15", "-0044-03-15"],
  ["-0004-02-29", 1, "-0004-02-29", "-0004-02-29"],
  ["0000-02-29", 0, "0000-02-29", "0000-02-29"],
  ["-0500", 1, "-0500-01-01", "-0500-12-31"],
  // Seasons and other parts of a year
  ["2001-22", 1, "2001-06-01", "2001-08-31"],
  ["2001-23", 1, "2001-09-01", "2001-11-30"],
  ["2001-24", 1, "2001-12-01", "2002-02-28"],
  ["2003-24", 1, "2003-12-01", "2004-02-29"],
  ["2001-25", 2, "2001-03-01", "2001-05-31"],
  ["2001-26", 2, "2001-06-01", "2001-08-31"],
  ["2001-27", 2, "2001-09-01", "2001-11-30"],
  ["2001-28", 2, "2001-12-01", "2002-02-28"],
  ["2001-29", 2, "2001-09-01", "2001-11-30"],
  ["2001-30", 2, "2001-12-01", "2002-02-28"],
  ["2001-31", 2, "2001-03-01", "2001-05-31"],
  ["2001-32", 2, "2001-06-01", "2001-08-31"],
  ["2001-33", 2, "2001-01-01", "2001-03-31"],
  ["2001-35", 2, "2001-07-01", "2001-09-30"],
  ["2001-36", 2, "2001-10-01", "2001-12-31"],
  ["2001-37", 2, "2001-01-01", "2001-04-30"],
  ["2001-38", 2, "2001-05-01", "2001-08-31"],
  ["2001-39", 2, "2001-09-01", "2001-12-31"],
  ["2001-40", 2, "2001-01-01", "2001-06-30"],
  ["2001-41", 2, "2001-07-01", "2001-12-31"],
  ["2001-21?", 1, "2001-03-01", "2001-05-31"],
  ["20XX-21", 2, "2000-03-01", "2099-05-31"],
  ["-0001-24", 1, "-0001-12-01", "0000-02-29"],
  ["2001-21/2001-22", 1, "2001-03-01", "2001-08-31"],
  ["2001-33/2001-34", 2, "2001-01-01", "2001-06-30"],
  ["[2001-21,2003-22]", 2, "2001-03-01", "2003-08-31"],
  // Unspecified digits anywhere
  ["XXXX", 2, "0000-01-01", "9999-12-31"],
  ["2XXX", 2, "2000-01-01", "2999-12-31"],
  ["1XX3", 2, "1003-01-01", "1993-12-31"],
  ["XX99", 2, "0099-01-01", "9999-12-31"],
  ["1560-X2", 2, "1560-02-01", "1560-12-31"],
  ["1560-X0", 2, "1560-10-01", "1560-10-31"],
  ["1560-0X", 2, "1560-01-01", "1560-09-30"],
  ["1560-XX-25", 2, "1560-01-25", "1560-12-25"],
  ["1985-04-3X", 2, "1985-04-30", "1985-04-30"],
  ["1985-04-X1", 2, "1985-04-01", "1985-04-21"],
  ["1985-02-2X", 2, "1985-02-20", "1985-02-28"],
  ["1984-02-2X", 2, "1984-02-20", "1984-02-29"],
  ["1985-0X-31", 2, "1985-01-31", "1985-08-31"],
  ["1985-XX-31", 2, "1985-01-31", "1985-12-31"],
  ["XXXX-02-29", 2, "0000-02-29", "9996-02-29"],
  ["196X-02-29", 2, "1960-02-29", "1968-02-29"],
  ["1X00-02-29", 2, "1200-02-29", "1600-02-29"],
  ["201X-XX", 2, "2010-01-01", "2019-12-31"],
  ["-01XX", 1, "-0199-01-01", "-0100-12-31"],
  ["-000X", 1, "-0009-01-01", "-0001-12-31"],
  ["-196X-05", 2, "-1969-05-01", "-1960-05-31"],
  ["-XXXX-02-29", 2, "-9996-02-29", "-0004-02-29"],
  ["156X~", 1, "1560-01-01", "1569-12-31"],
  // Qualifiers before a part are level 2, even on a year alone
  ["?2001", 2, "2001-01-01", "2001-12-31"],
  ["2001-?09~-09", 2, "2001-09-09", "2001-09-09"],
  ["~1984-%02-?01", 2, "1984-02-01", "1984-02-01"],
  ["%2001/~2002-05", 2, "2001-01-01", "2002-05-31"],
  // Long years
  ["Y12345", 1, "12345-01-01", "12345-12-31"],
  ["Y-12345", 1, "-12345-01-01", "-12345-12-31"],
  ["Y12345~", 1, "12345-01-01", "12345-12-31"],
  ["Y20E2", 2, "2000-01-01", "2000-12-31"],
  ["1950S4", 2, "1950-01-01", "1950-12-31"],
  ["1950S1", 2, "1000-01-01", "1999-12-31"],
  ["-1950S2", 2, "-1999-01-01", "-1900-12-31"],
  ["0050S1", 2, "0050-01-01", "0059-12-31"],
  ["Y-20E2S3", 2, "-2009-01-01", "-2000-12-31"],
  ["~1950S2", 2, "1900-01-01", "1999-12-31"],
  // Intervals whose ends share time
  ["1985/1985", 0, "1985-01-01", "1985-12-31"],
  ["2004-06/2004", 0, "2004-06-01", "2004-12-31"],
  ["2004/2004-06", 0, "2004-01-01", "2004-06-30"],
  ["198X/1985", 2, "1980-01-01", "1985-12-31"],
  ["-2005/-1999-02", 1, "-2005-01-01", "-1999-02-28"],
  ["198X/199X", 2, "1980-01-01", "1999-12-31"],
  ["Y-12345/2000", 1, "-12345-01-01", "2000-12-31"],
  ["/", 1, "-∞", "∞"],
  ["../..", 1, "-∞", "∞"],
  ["/..", 1, "-∞", "∞"],
  ["../", 1, "-∞", "∞"],
  // Sets in any order
  ["{1961-12,1960}", 2, "1960-01-01", "1961-12-31"],
  ["[1985]", 2, "1985-01-01", "1985-12-31"],
  ["{?2001,198X,Y-20E2}", 2, "-2000-01-01", "2001-12-31"],
  ["[..1983-12-31,1984-10-10..1984-11-01,1984-11-05..]", 2, "-∞", "∞"],
  ["[2013-08-15..2013-08-16]", 2, "2013-08-15", "2013-08-16"],
  // White space around a date
  ["  1985-04-12\n", 0, "1985-04-12", "1985-04-12"],
];

describe.each([
  ["examples of the specification", specification],
  ["rules of our own", rules],
])("%s", (_, rows) => {
  it.each(rows)("%s is level %d, from %s to %s", (text, level, first, last) => {
    const date = read(text);
    expect([date.level, date.earliest, date.latest]).toEqual([level, firstOf(first), lastOf(last)]);
  });
});

describe("clock times", () => {
  it.each([
    ["1985-04-12T23:20:30", "1985-04-12T23:20:30.000Z", 1000, "second", true],
    ["1985-04-12T23:20:30Z", "1985-04-12T23:20:30.000Z", 1000, "second", false],
    ["1985-04-12T23:20:30-04", "1985-04-13T03:20:30.000Z", 1000, "second", false],
    ["1985-04-12T23:20:30+04:30", "1985-04-12T18:50:30.000Z", 1000, "second", false],
    ["1985-04-12T23:20:30+14:00", "1985-04-12T09:20:30.000Z", 1000, "second", false],
    ["1985-04-12T23:20:30-00:15", "1985-04-12T23:35:30.000Z", 1000, "second", false],
    // Extensions: no seconds, fractions, 24:00 and leap seconds
    ["1985-04-12T23:20", "1985-04-12T23:20:00.000Z", 60_000, "minute", true],
    ["1985-04-12T23:20Z", "1985-04-12T23:20:00.000Z", 60_000, "minute", false],
    ["1985-04-12T23:20:30.4", "1985-04-12T23:20:30.400Z", 100, "millisecond", true],
    ["1985-04-12T23:20:30.04Z", "1985-04-12T23:20:30.040Z", 10, "millisecond", false],
    ["1985-04-12T23:20:30.042", "1985-04-12T23:20:30.042Z", 1, "millisecond", true],
    ["1985-04-12T23:20:30.0429999", "1985-04-12T23:20:30.042Z", 1, "millisecond", true],
    ["1985-04-30T24:00:00", "1985-05-01T00:00:00.000Z", 1000, "second", true],
    ["2016-12-31T23:59:60Z", "2016-12-31T23:59:59.000Z", 1000, "second", false],
    ["2017-01-01T05:29:60+05:30", "2016-12-31T23:59:59.000Z", 1000, "second", false],
    ["-0044-03-15T12:00:00Z", "-000044-03-15T12:00:00.000Z", 1000, "second", false],
  ])("%s begins at %s and lasts %d ms", (text, first, length, precision, civil) => {
    const date = read(text);
    expect(new Date(date.earliest).toISOString()).toBe(first);
    expect(date.latest - date.earliest + 1).toBe(length);
    expect([date.precision, date.civil, date.level]).toEqual([
      precision,
      civil,
      text.startsWith("-") ? 1 : 0,
    ]);
  });

  it("keeps the fields as written, with the offset in minutes", () => {
    const [part] = read("1985-04-12T23:20:30.5-04:30").parts;
    expect(part?.fields).toEqual({
      year: 1985,
      month: 4,
      day: 12,
      hour: 23,
      minute: 20,
      second: 30,
      millisecond: 500,
      offsetMinutes: -270,
    });
  });

  it("calls 24:00 the start of the next day", () => {
    const [part] = read("2023-12-31T24:00:00").parts;
    expect(part?.fields).toEqual({ year: 2024, month: 1, day: 1, hour: 0, minute: 0, second: 0 });
  });

  it("takes them as ends of an interval, as ISO 8601 does", () => {
    const date = read("2026-03-01T09:00/2026-03-01T10:30");
    expect(date.core).toEqual([Date.UTC(2026, 2, 1, 9, 0, 59, 999), Date.UTC(2026, 2, 1, 10, 30)]);
    expect([date.level, date.precision, date.civil]).toEqual([0, "minute", true]);
  });

  it("is civil as a whole only where every part is", () => {
    const date = read("2026-03-01T09:00Z/2026-03-02");
    expect([date.civil, ...date.parts.map((part) => part.civil)]).toEqual([false, false, true]);
  });
});

describe("long years", () => {
  const year = (size: number): [number, number] => {
    const next = Number(twinMoment(size + 1));
    const step = Math.max(1, 2 ** (Math.floor(Math.log2(Math.abs(next))) - 52));
    return [Number(twinMoment(size)), next - step];
  };

  it.each([
    ["Y170000002", 1, 170_000_002, 170_000_002],
    ["Y-170000002", 1, -170_000_002, -170_000_002],
    ["Y-17E7", 2, -170_000_000, -170_000_000],
    ["Y17E7", 2, 170_000_000, 170_000_000],
    ["Y3388E2S3", 2, 338_000, 338_999],
    ["Y171010000S3", 2, 171_000_000, 171_999_999],
    ["Y-13800000000", 1, -13_800_000_000, -13_800_000_000],
    ["Y-138E8S3", 2, -13_899_999_999, -13_800_000_000],
  ])("%s is level %d, from year %d to year %d", (text, level, first, last) => {
    const date = read(text);
    expect([date.level, date.earliest, date.latest]).toEqual([
      level,
      year(first)[0],
      year(last)[1],
    ]);
  });

  it("holds any year that a float can hold, and refuses more", () => {
    const date = read("Y-9E290");
    expect(Number.isFinite(date.earliest)).toBe(true);
    expect(date.earliest).toBeLessThanOrEqual(date.latest);
    for (const text of ["Y1E400", "Y-1E400", "Y1E400S2", "Y9E297S1", `Y-1${"0".repeat(400)}/..`])
      expect(parseEdtf(text)).toMatchObject({
        ok: false,
        issue: { code: "date-range" },
      });
  });
});

describe("precision and fields", () => {
  it.each([
    ["1993-01-19", "day", { year: 1993, month: 1, day: 19 }],
    ["1993-01", "month", { year: 1993, month: 1 }],
    ["1993", "year", { year: 1993 }],
    ["1993-01-XX", "month", { year: 1993, month: 1 }],
    ["1993-XX-XX", "year", { year: 1993 }],
    ["1993-1X", "year", { year: 1993 }],
    ["1560-XX-25", "year", { year: 1560 }],
    ["2001-21", "season", { year: 2001, season: 21 }],
    ["195X", "decade", { year: 1950, significantDigits: 3 }],
    ["19XX", "century", { year: 1900, significantDigits: 2 }],
    ["1XXX", "millennium", { year: 1000, significantDigits: 1 }],
    ["XXXX", "longer", { year: 0, significantDigits: 0 }],
    ["156X-12-25", "decade", { year: 1560, significantDigits: 3, month: 12, day: 25 }],
    ["-0043", "year", { year: -43 }],
    ["-019X", "decade", { year: -190, significantDigits: 3 }],
    ["1950S2", "century", { year: 1950, significantDigits: 2 }],
    ["0050S1", "decade", { year: 50, significantDigits: 3 }],
    ["Y171010000S3", "longer", { year: 171_010_000, significantDigits: 3 }],
    ["Y-17E7", "year", { year: -170_000_000 }],
    ["Y66E6S2", "longer", { year: 66_000_000, significantDigits: 2 }],
  ])("%s is known to the %s", (text, precision, fields) => {
    const date = read(text);
    expect(date.precision).toBe(precision);
    expect(date.kind).toBe("date");
    expect(date.parts.map((part) => part.fields)).toEqual([fields]);
  });

  it.each([
    ["1993-01/1994", "year"],
    ["../1994-05-06", "day"],
    ["198X/1994-05", "decade"],
    ["{1960,1961-12}", "year"],
    ["../..", "longer"],
  ])("%s is as coarse as its coarsest part: %s", (text, precision) => {
    expect(read(text).precision).toBe(precision);
  });
});

describe("qualification", () => {
  it.each([
    ["1984", false, false],
    ["1984?", false, true],
    ["1984~", true, false],
    ["1984%", true, true],
    ["2004-06-~11", true, false],
    ["?2004-06-~11", true, true],
    ["1984?/2004~", true, true],
    ["[1667~,1668]", true, false],
    ["{1667..1670?}", false, true],
    ["Y-66E6~", true, false],
  ])("%s: approximate %s, uncertain %s", (text, approximate, uncertain) => {
    expect(read(text)).toMatchObject({ approximate, uncertain });
  });

  it.each([
    ["2004-06-11%", undefined],
    ["2004-06~-11", { year: "~", month: "~" }],
    ["2004?-06-11", { year: "?" }],
    ["?2004-06-~11", { year: "?", day: "~" }],
    ["2004-%06-11", { month: "%" }],
    ["2004-06?-~11", { year: "?", month: "?", day: "~" }],
    ["2001-?09~-09", { year: "~", month: "%" }],
    ["~2004-~06", undefined],
  ])("%s qualifies these parts: %o", (text, qualified) => {
    expect(read(text).parts[0]?.qualified).toEqual(qualified);
  });
});

describe("intervals", () => {
  it("keeps open and unknown apart", () => {
    const flags = ({ openStart, openEnd, unknownStart, unknownEnd }: UncertainDate): boolean[] => [
      openStart,
      openEnd,
      unknownStart,
      unknownEnd,
    ];
    expect(flags(read("../2006"))).toEqual([true, false, false, false]);
    expect(flags(read("2006/.."))).toEqual([false, true, false, false]);
    expect(flags(read("/2006"))).toEqual([false, false, true, false]);
    expect(flags(read("2006/"))).toEqual([false, false, false, true]);
    expect(flags(read("../"))).toEqual([true, false, false, true]);
    expect(flags(read("2004/2006"))).toEqual([false, false, false, false]);
  });

  it("has the core that both ends are sure of", () => {
    expect(read("1991-05/1995-02").core).toEqual([lastOf("1991-05-31"), firstOf("1995-02-01")]);
    expect(read("198X/199X").core).toEqual([lastOf("1989-12-31"), firstOf("1990-01-01")]);
    for (const text of ["1991/1991", "1991/..", "/1995", "2004-06/2004", "1991"]) {
      expect(read(text)).not.toHaveProperty("core");
    }
  });

  it("gives the known ends as parts, start first", () => {
    const ends = (text: string): unknown[] => read(text).parts.map((part) => part.fields);
    expect(ends("2004/2006-01")).toEqual([{ year: 2004 }, { year: 2006, month: 1 }]);
    expect(ends("../2006")).toEqual([{ year: 2006 }]);
    expect(ends("2004/")).toEqual([{ year: 2004 }]);
    expect(ends("../..")).toEqual([]);
  });
});

describe("sets", () => {
  it("says whether one or all of the dates are meant", () => {
    expect(read("[1667,1668]")).toMatchObject({ kind: "set", choice: "one", civil: true });
    expect(read("{1667,1668}")).toMatchObject({ kind: "set", choice: "all" });
    expect(read("1667")).not.toHaveProperty("choice");
  });

  it("gives ranges and open members as parts of their own", () => {
    const date = read("{..1667,1670..1672,1760-12..}");
    expect(date).toMatchObject({ openStart: true, openEnd: true });
    expect(
      date.parts.map(({ earliest, latest, fields, to }) => ({ earliest, latest, fields, to })),
    ).toEqual([
      { earliest: -Infinity, latest: lastOf("1667-12-31"), fields: { year: 1667 }, to: undefined },
      {
        earliest: firstOf("1670-01-01"),
        latest: lastOf("1672-12-31"),
        fields: { year: 1670 },
        to: { year: 1672 },
      },
      {
        earliest: firstOf("1760-12-01"),
        latest: Infinity,
        fields: { year: 1760, month: 12 },
        to: undefined,
      },
    ]);
  });
});

describe("the text", () => {
  it("is kept as read, trimmed", () => {
    expect(read(" 2004-06~-11 ").text).toBe("2004-06~-11");
  });
});
