import { describe, expect, it } from "vitest";
import { readDocument } from "../doors/read.ts";
import { createTable } from "../model/table.ts";
import { density } from "./density.ts";

const dates = ["2000-01-01", "2000-01-02", "2005-06-15", "2009-12-31", "1990", "2020"];
const { document } = await readDocument(dates.map((date) => ({ date, title: date })));
const table = createTable(document);
const span = { start: Date.UTC(2000, 0, 1), end: Date.UTC(2010, 0, 1) };

describe("density", () => {
  it("counts the events of a span in equal bins, and none beside it", () => {
    expect([...density(table, span, 4)]).toEqual([2, 0, 1, 1]);
    expect([...density(table, span, 1)]).toEqual([4]);
  });

  it("counts only what passes", () => {
    const passes = Uint8Array.from(table.events, ({ date }) =>
      date.text === "2000-01-02" || date.text === "1990" ? 1 : 0,
    );
    expect([...density(table, span, 4, passes)]).toEqual([1, 0, 0, 0]);
  });

  it.each([0, -3, NaN])("gives no bins for %s", (bins) => {
    expect([...density(table, span, bins)]).toEqual([]);
  });

  it("counts nothing in a span of no length", () => {
    expect([...density(table, { start: 0, end: 0 }, 3)]).toEqual([0, 0, 0]);
  });
});
