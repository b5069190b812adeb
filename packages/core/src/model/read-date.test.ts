import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate } from "./read-date.ts";

function textOf(value: unknown): string {
  const reading = readDate(value);
  return reading.ok ? reading.date.text : reading.issue.code;
}

/** As Temporal's own classes present themselves. */
function temporal(kind: string, text: string): object {
  return { [Symbol.toStringTag]: `Temporal.${kind}`, toString: () => text };
}

describe("readDate", () => {
  it.each<[string, unknown, string]>([
    ["EDTF text", "2013-08-15/2013-08-16", "2013-08-15/2013-08-16"],
    ["milliseconds", 727_401_600_000, "1993-01-19T00:00:00Z"],
    ["milliseconds before 1970", -1, "1969-12-31T23:59:59.999Z"],
    ["the start of 1970", 0, "1970-01-01T00:00:00Z"],
    ["a number that is a year", 1993, "1993"],
    ["a moment before year 0", Date.UTC(-43, 2, 15), "-0043"],
    ["a moment far beyond the years of clocks", -2e15, "Y-61408"],
    ["a Date", new Date(Date.UTC(1993, 0, 19, 12)), "1993-01-19T12:00:00Z"],
    ["an invalid Date", new Date(NaN), "date-syntax"],
    ["a Temporal day", temporal("PlainDate", "1993-01-19"), "1993-01-19"],
    [
      "a Temporal day of another calendar",
      temporal("PlainDate", "1993-01-19[u-ca=hebrew]"),
      "1993-01-19",
    ],
    ["a Temporal month", temporal("PlainYearMonth", "1993-01"), "1993-01"],
    [
      "a Temporal moment in a zone",
      temporal("ZonedDateTime", "1993-01-19T12:00:00.123456789+06:00[Asia/Bishkek]"),
      "1993-01-19T12:00:00.123+06:00",
    ],
    ["NaN", NaN, "date-syntax"],
    ["Infinity", Infinity, "date-syntax"],
    ["nothing", undefined, "date-missing"],
    ["null", null, "date-missing"],
    ["empty text", "  ", "date-missing"],
    ["an object", { year: 1993 }, "date-missing"],
    ["an object that only claims to be a Date", { [Symbol.toStringTag]: "Date" }, "date-missing"],
    ["a list", ["1993"], "date-missing"],
    ["true", true, "date-missing"],
    ["an impossible day", "2009-11-31", "date-impossible"],
    ["an end before its start", "2016/2013", "date-order"],
    ["both ends open", "../..", "date-unbounded"],
    ["both ends unknown", "/", "date-unbounded"],
  ])("%s", (_, value, text) => {
    expect(textOf(value)).toBe(text);
  });

  it("calls nothing in an object that is no date", () => {
    const trap = {
      toString: () => {
        throw new Error("called");
      },
      valueOf: () => {
        throw new Error("called");
      },
    };
    expect(textOf(trap)).toBe("date-missing");
  });

  it("reads any moment of the years 0 to 9999 as no more than its second", () => {
    const range = { min: Date.UTC(-1, 11, 31) + 864e5, max: Date.UTC(9999, 11, 31) };
    fc.assert(
      fc.property(fc.integer(range), (moment) => {
        fc.pre(moment < 1000 || moment > 9999);
        const reading = readDate(moment);
        if (!reading.ok) throw new Error(reading.issue.message);
        const { earliest, latest, civil } = reading.date;
        expect(civil).toBe(false);
        expect(earliest).toBe(moment);
        expect(latest - earliest).toBe(moment % 1000 === 0 ? 999 : 0);
      }),
    );
  });
});
