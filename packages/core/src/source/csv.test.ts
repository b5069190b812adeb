import { csvFormat, csvParseRows } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accountedFor, briefly } from "../testing/issues.ts";
import { readCsv } from "./csv.ts";
import { splitRows } from "./split-rows.ts";

const titles = (text: string) => readCsv(text).document.events.map(({ title }) => title);

describe("readCsv", () => {
  it("reads all columns", () => {
    const { document, issues } = readCsv(
      [
        "id,date,title,description,dateText,lane,category,importance,status,url,image,tags,participants,mine",
        'e,1993-01-19,"Relations, at last","Line one\nLine two",early,kg-az,treaty,3,planned,https://a.example/,https://a.example/i.png,a;b,KG; AZ,x',
      ].join("\n"),
    );
    expect(issues).toEqual([]);
    expect(document.events[0]).toMatchObject({
      id: "e",
      title: "Relations, at last",
      description: "Line one\nLine two",
      dateText: "early",
      lane: "kg-az",
      category: "treaty",
      importance: 3,
      planned: true,
      url: "https://a.example/",
      image: { src: "https://a.example/i.png" },
      tags: ["a", "b"],
      participants: ["KG", "AZ"],
    });
  });

  it.each([
    ["start and end", "start,end,title\n2013-08-15,2013-08-16,T", "2013-08-15/2013-08-16"],
    ["start alone", "start,end,title\n2013,,T", "2013"],
    ["end alone", "start,end,title\n,2013,T", "/2013"],
    ["open end", "start,end,title\n2013,..,T", "2013/.."],
    ["date before start", "date,start,title\n1993,2013,T", "1993"],
  ])("makes a date of %s", (_, text, date) => {
    expect(readCsv(text).document.events[0]?.date.text).toBe(date);
  });

  it.each([
    ["semicolons", "date;title\n1993;T"],
    ["tabs", "date\ttitle\n1993\tT"],
    ["Windows lines", "date,title\r\n1993,T\r\n"],
    ["old Mac lines", "date,title\r1993,T\r"],
    ["a byte order mark", "\ufeffdate,title\n1993,T"],
    ["capitals and blanks in the header", " Date , TITLE \n1993, T "],
    ["quotes in the header", '"date","title"\n"1993","T"'],
    ["empty lines", "\n\ndate,title\n\n1993,T\n\n"],
    ["missing cells at the end", "date,title,url\n1993,T"],
  ])("reads tables with %s", (_, text) => {
    const { issues } = readCsv(text);
    expect(issues).toEqual([]);
    expect(titles(text)).toEqual(["T"]);
  });

  it("reads texts in several languages", () => {
    expect(titles("date,title:en,title:ru,title:ky\n1993,River,Река,\n1994,,Река,")).toEqual([
      { en: "River", ru: "Река" },
      { ru: "Река" },
    ]);
    expect(titles("date,title:ru,title\n1993,Река,River")).toEqual([{ ru: "Река", und: "River" }]);
    expect(titles("date,title,title:ru\n1993,River,Река")).toEqual([{ und: "River", ru: "Река" }]);
  });

  it("names row and line of each fault, counting lines inside cells", () => {
    const reading = readCsv(
      'date,title,url\n1993,"one\ntwo\r\nthree",\n2009-11-31,T,\n\n1994,T,javascript:1\n,T,\n1995,a,b,c\n',
    );
    expect(reading.issues.map(briefly)).toEqual([
      "warning csv-shape row 4 line 9",
      "error date-impossible row 1 date line 5",
      "warning address-refused row 2 url line 7",
      "error date-missing row 3 date line 8",
    ]);
    expect(accountedFor(reading)).toBe(5);
  });

  it("loses one row, not the rest, where a quote is never closed", () => {
    const reading = readCsv('date,title\n1993,a\n1994,"b\n1995,c\n1996,"d ""x"""\n1997,"e');
    expect(titles('date,title\n1993,a\n1994,"b\n1995,c')).toEqual(["a", "c"]);
    expect(reading.issues.map(briefly)).toContain("error csv-shape row 2 line 6");
    expect(accountedFor(reading)).toBe(reading.inputCount);
  });

  it.each([
    ["no known column", "a,b\n1,2"],
    ["no header", "1993-01-19,Relations\n1997-04-23,Treaty"],
    ["no column for the date", "title,lane\nT,a"],
  ])("says what is missing: %s", (_, text) => {
    const { issues, document } = readCsv(text);
    expect(issues.map(briefly)).toEqual(["error csv-shape line 1"]);
    expect(document.events).toEqual([]);
  });

  it("tells a page from a table", () => {
    expect(readCsv("<!doctype html>").issues[0]?.message).toBe("This is HTML, not CSV.");
  });

  it("keeps the rows within the limit of bytes", () => {
    const reading = readCsv("date,title\n1993,a\n1994,b\n1995,c", { limits: { bytes: 28 } });
    expect(reading.document.events.map(({ title }) => title)).toEqual(["a", "b"]);
    expect(reading.issues.map(briefly)).toEqual(["error limit-reached"]);
  });

  it("takes column names of prototypes as unknown", () => {
    const reading = readCsv("date,title:__proto__,constructor,__proto__\n1993,T,x,y");
    expect(reading.document.events[0]?.title).toBe("1993");
    expect({} as Record<string, unknown>).not.toHaveProperty("T");
  });

  it("answers any text without a throw", () => {
    const piece = fc.constantFrom(
      "date",
      "title",
      "1993",
      ",",
      ";",
      "\t",
      '"',
      '""',
      "\n",
      "\r\n",
      "\r",
      "é",
      " ",
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(fc.boolean(), text, (named, body) => {
        const reading = readCsv(named ? `date,title\n${body}` : body);
        expect(accountedFor(reading)).toBe(reading.inputCount);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("splitRows", () => {
  it("gives back what d3-dsv has written, with the line of each row", () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab,";\n\r \t') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (cells) => {
        const text = csvFormat(cells.map(([a, b]) => ({ a: `x${a}x`, b: `x${b}x` })));
        const rows = splitRows(text, ",");
        expect(rows.map((row) => row.cells)).toEqual(csvParseRows(text));
        expect(rows.every(({ isOpen }) => !isOpen)).toBe(true);
        const lines = text.split(/\r\n?|\n/);
        for (const { line } of rows.slice(1)) expect(lines[line - 1]).toMatch(/^"?x/);
      }),
    );
  });
});
