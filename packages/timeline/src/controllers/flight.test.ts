import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flightPath } from "./flight.ts";

const span = fc
  .tuple(
    fc.double({ min: -4e20, max: 4e14, noNaN: true }),
    fc.double({ min: 0, max: 45, noNaN: true }),
  )
  .map(([start, exponent]) => ({
    start,
    end: start + Math.max(2 ** exponent, Math.abs(start) * 1e-11),
  }));

describe("flightPath", () => {
  it("begins at one window and ends exactly at the other", () => {
    fc.assert(
      fc.property(span, span, (from, to) => {
        const path = flightPath(from, to);
        const begin = path(0);
        const length = from.end - from.start;
        expect(Math.abs(begin.start - from.start) / length).toBeLessThan(1e-3);
        expect(Math.abs(begin.end - from.end) / length).toBeLessThan(1e-3);
        expect(path(1)).toBe(to);
      }),
    );
  });

  it("gives only finite windows with a length on the way", () => {
    fc.assert(
      fc.property(span, span, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, t) => {
        const { start, end } = flightPath(from, to)(t);
        expect(Number.isFinite(start) && Number.isFinite(end)).toBe(true);
        expect(end).toBeGreaterThan(start);
      }),
    );
  });

  it("flies far by rising first: the window in the middle is wider than both ends", () => {
    const path = flightPath({ start: 0, end: 1 }, { start: 100, end: 101 });
    const { start, end } = path(0.5);
    expect(end - start).toBeGreaterThan(5);
    expect((start + end) / 2).toBeCloseTo(50.5, 5);
  });
});
