import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilToMoment, yearMs } from "./civil.ts";
import { createScale, farPx } from "./scale.ts";
import { createSpan } from "./span.ts";

describe("scale", () => {
  it("maps the ends of the span to the ends of the axis", () => {
    const scale = createScale({ start: 1000, end: 3000 }, 500);
    expect([scale.toPx(1000), scale.toPx(2000), scale.toPx(3000)]).toEqual([0, 250, 500]);
    expect(scale.pxPerMs).toBe(0.25);
  });

  it("comes back from pixels to within a millionth of a pixel", () => {
    const moments = fc.double({ min: -20e9 * yearMs, max: 20e9 * yearMs, noNaN: true });
    fc.assert(
      fc.property(
        moments,
        moments,
        fc.integer({ min: 1, max: 4000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, length, part) => {
          const scale = createScale(createSpan(a, b), length);
          const px = part * length;
          // The smallest span has 4,096 floats, so half a float is the most that can be lost.
          expect(Math.abs(scale.toPx(scale.toMoment(px)) - px)).toBeLessThanOrEqual(length / 4096);
        },
      ),
    );
  });

  it("is exact a millisecond apart today", () => {
    const start = civilToMoment(2026, 3, 1);
    const scale = createScale({ start, end: start + 1000 }, 1000);
    expect(scale.toPx(start + 7)).toBe(7);
    expect(scale.toPx(start + 8)).toBe(8);
  });

  it("holds distant and infinite moments at the far pixels, and NaN at 0", () => {
    const scale = createScale({ start: 0, end: 1 }, 1000);
    expect([Infinity, -Infinity, 1e20, NaN].map(scale.toPx)).toEqual([farPx, -farPx, farPx, 0]);
    expect(scale.toMoment(Infinity)).toBe(farPx / 1000);
    expect(scale.toMoment(NaN)).toBe(0);
  });

  it.each([0, -5, NaN, Infinity])("takes one pixel for a length of %d", (length) => {
    expect(createScale({ start: 0, end: 10 }, length).lengthPx).toBe(1);
  });
});
