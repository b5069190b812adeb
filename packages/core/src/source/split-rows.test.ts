import { dsvFormat } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitRows } from "./split-rows.ts";

const cell = fc.stringMatching(/^[a-z";,\t\r\n ]{0,6}$/);
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 });

describe("rows of a table", () => {
  it.each([",", ";", "\t"])(
    "are those that d3-dsv reads from what it wrote, split by %j",
    (mark) => {
      fc.assert(
        fc.property(table, (cells) => {
          const text = dsvFormat(mark).formatRows(cells).trimEnd();
          const twin = dsvFormat(mark)
            .parseRows(text)
            .filter((row) => row.some(Boolean));
          expect(splitRows(text, mark).map((row) => [...row.cells])).toEqual(twin);
        }),
        { numRuns: 500 },
      );
    },
  );

  it("know the line on which they begin, whatever ends a line", () => {
    const rows = splitRows('a,b\r\n"one\ntwo",c\r\rd,e', ",");
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 5]);
    expect(rows[1]?.cells).toEqual(["one\ntwo", "c"]);
  });

  it("end an unclosed quote with its line and go on after it", () => {
    const rows = splitRows('a,"b, c\nd,e', ",");
    expect(rows).toEqual([
      { cells: ["a", "b, c"], line: 1, isOpen: true },
      { cells: ["d", "e"], line: 2, isOpen: false },
    ]);
  });

  it("keep what stands after a closing quote, and an empty last cell", () => {
    expect(splitRows('"a" b,c,\nd', ",")[0]?.cells).toEqual(["a b", "c", ""]);
  });

  it("are read in one pass through texts of quotes alone", () => {
    for (const text of ['"'.repeat(200_001), '"\n'.repeat(100_000), 'a,"""\n'.repeat(50_000)]) {
      expect(splitRows(text, ",").length).toBeGreaterThan(0);
    }
  });
});
