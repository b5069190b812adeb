import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KeyCommand } from "./keyboard.ts";
import { firstRowIn, nearestRow, rowsByLane, stepFrom, type WalkTable } from "./walk.ts";

/** Rows in order of time; each is [lane, moment]. */
const tableOf = (rows: readonly (readonly [lane: number, moment: number])[]): WalkTable => ({
  size: rows.length,
  lane: Uint32Array.from(rows, ([lane]) => lane),
  anchor: Float64Array.from(rows, ([, moment]) => moment),
});

const table = tableOf([
  [0, 10],
  [2, 20],
  [0, 30],
  [2, 31],
  [0, 50],
]);
const lanes = rowsByLane(table, 4);

describe("stepFrom", () => {
  it.each<[number, KeyCommand, number | undefined]>([
    [0, "next", 2],
    [2, "previous", 0],
    [4, "next", undefined],
    [0, "previous", undefined],
    [2, "lane-next", 3],
    [3, "lane-previous", 2],
    [0, "lane-previous", undefined],
    [1, "lane-next", undefined],
    [2, "lane-first", 0],
    [2, "lane-last", 4],
    [3, "first", 0],
    [0, "last", 4],
    [1, "time-next", 2],
    [1, "time-previous", 0],
    [4, "time-next", undefined],
    [0, "time-previous", undefined],
    [0, "fit", undefined],
  ])("from row %i by %s to %s", (row, command, expected) => {
    expect(stepFrom(table, lanes, row, command)).toBe(expected);
  });

  it.each<[number, KeyCommand, number | undefined]>([
    [0, "next", 4],
    [4, "previous", 0],
    [0, "time-next", 3],
    [3, "time-previous", 0],
    [1, "time-next", 3],
    [4, "time-next", undefined],
    [3, "lane-last", 3],
    [3, "first", 0],
    [0, "last", 4],
  ])("where a filter keeps rows 1 and 2 out: from row %i by %s to %s", (row, command, expected) => {
    const passes = Uint8Array.of(1, 0, 0, 1, 1);
    const left = lanes.map((rows) => rows.filter((one) => passes[one] === 1));
    expect(stepFrom(table, left, row, command, passes)).toBe(expected);
    expect(firstRowIn(table, { start: 15, end: 60 }, 0, passes)).toBe(4);
    expect(firstRowIn(table, { start: 15, end: 40 }, 0, passes)).toBe(3);
  });

  it("visits every event of every lane with → and ↓ alone", () => {
    const rows = fc.array(fc.tuple(fc.nat(3), fc.nat(100)), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(rows, (unsorted) => {
        const random = tableOf(unsorted.sort((a, b) => a[1] - b[1]));
        const byLane = rowsByLane(random, 4);
        const seen = new Set<number>();
        for (
          let row: number | undefined = byLane.find((lane) => lane.length > 0)?.[0];
          row !== undefined;
        ) {
          let at: number | undefined = stepFrom(random, byLane, row, "lane-first");
          for (; at !== undefined; at = stepFrom(random, byLane, at, "next")) seen.add(at);
          row = stepFrom(random, byLane, row, "lane-next");
        }
        expect(seen.size).toBe(random.size);
      }),
    );
  });
});

describe("nearestRow", () => {
  it("takes the earlier of two that are as near, and any rather than none", () => {
    expect(nearestRow(table, [0, 2, 4], 40)).toBe(2);
    expect(nearestRow(table, [0, 2, 4], Infinity)).toBe(0);
    expect(nearestRow(table, [], 40)).toBeUndefined();
  });
});

describe("firstRowIn", () => {
  it("prefers the lane, then takes any", () => {
    expect(firstRowIn(table, { start: 15, end: 60 }, 0)).toBe(2);
    expect(firstRowIn(table, { start: 15, end: 25 }, 0)).toBe(1);
    expect(firstRowIn(table, { start: 60, end: 70 }, 0)).toBeUndefined();
  });
});
