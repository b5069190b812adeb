import { csvParseRows } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeDocument } from "../model/normalize.ts";
import type { NormalizedEvent } from "../model/normalized.ts";
import { readCsv } from "../source/csv.ts";
import { writeCsv, type CsvOptions } from "./csv.ts";

const written = (input: unknown, options?: CsvOptions): string =>
  writeCsv(normalizeDocument(input).document, options);

/** All that a table has room for. */
function inTable(event: NormalizedEvent): object {
  const { row: _, sources: __, links: ___, image, importance, ...rest } = event;
  const text = (value: NormalizedEvent["title"] | undefined): object | undefined =>
    typeof value === "string" ? { und: value } : value;
  const list = (members: readonly string[]): string[] => [
    ...new Set(members.map((member) => member.replaceAll(";", ","))),
  ];
  return {
    ...rest,
    title: text(event.title),
    dateText: text(event.dateText),
    description: text(event.description),
    participants: list(event.participants),
    tags: list(event.tags),
    image: image?.src,
    importance: importance + 0,
  };
}

const oddText = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."=+-@'\",;\t\r\n \u2028ab＝＠") }),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(
    "=HYPERLINK(1)",
    "'=1",
    "''-1",
    "@SUM(1)",
    "-0500",
    "a,b",
    'say "yes"',
    "__proto__",
  ),
);
const localized = fc.oneof(
  oddText,
  fc.dictionary(fc.constantFrom("en", "ru", "zh-Hant", "und", "toString", "valueOf"), oddText),
);
const dates = ["1993-01-19", "-0500", "2013-08-15/2013-08-16", "[1667,1668]", "199X~", "../2006"];
const event = fc.record(
  {
    id: oddText,
    date: fc.constantFrom(...dates),
    dateText: localized,
    title: localized,
    description: localized,
    lane: oddText,
    category: oddText,
    importance: fc.double(),
    status: fc.constantFrom("planned", "done"),
    participants: fc.array(oddText, { maxLength: 3 }),
    tags: fc.array(oddText, { maxLength: 3 }),
    url: fc.constantFrom("https://a.example/?a=1,2", "b.html", "javascript:1"),
    image: fc.constant({ src: "i.png", alt: "An image" }),
  },
  { requiredKeys: ["date"] },
);

describe("writeCsv", () => {
  it("gives a table that reads back to the same events", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 5 }), (events) => {
        const { document } = normalizeDocument(events);
        const again = readCsv(writeCsv(document));
        expect(again.document.events.map(inTable)).toEqual(document.events.map(inTable));
        expect(again.issues).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it("leaves no cell that begins as a formula does", () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 4 }), (events) => {
        for (const cell of csvParseRows(written(events)).flat())
          expect(cell).not.toMatch(/^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/);
      }),
    );
  });

  it("guards or not, as it is told", () => {
    const events = [{ id: "a", date: "-0500", title: "=1+1", importance: -2 }];
    expect(written(events)).toBe("id,date,title,importance\r\na,'-0500,'=1+1,'-2\r\n");
    expect(written(events, { guard: false })).toBe(
      "id,date,title,importance\r\na,-0500,=1+1,-2\r\n",
    );
  });

  it("has a column for each language, and none that would be empty", () => {
    const csv = written({
      language: "en",
      lanes: [{ id: "north", title: "North" }],
      events: [
        { id: "a", date: "1993", title: { en: "River", ru: "Река" }, tags: ["x", "y;z"] },
        { id: "b", date: "1994", title: "Lake, deep" },
        { date: "never", title: "Left out" },
      ],
    });
    expect(csv.split("\r\n")).toEqual([
      "id,date,title:en,title:ru,title,tags",
      'a,1993,River,Река,,"x;y,z"',
      'b,1994,,,"Lake, deep",',
      "",
    ]);
  });

  it("names its columns where there are no events", () => {
    expect(written([])).toBe("id,date,title\r\n");
    expect(written({ events: null })).toBe("id,date,title\r\n");
  });
});
