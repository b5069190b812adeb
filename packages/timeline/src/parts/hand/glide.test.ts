import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { glideMs, glidePath, glideReach } from "./glide.ts";

describe("glidePath", () => {
  it("keeps the length, only slows down, and ends exactly", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (by) => {
        const to = { start: by, end: by + 1e12 };
        const path = glidePath({ start: 0, end: 1e12 }, to);
        const starts = Array.from({ length: 21 }, (_, step) => path(step / 20).start);
        const steps = starts.slice(1).map((start, at) => Math.abs(start - (starts[at] ?? NaN)));
        for (const [at, step] of steps.slice(1).entries()) {
          expect(step).toBeLessThanOrEqual((steps[at] ?? NaN) + 1e-3);
        }
        expect(path(0.4).end - path(0.4).start).toBeCloseTo(1e12, 1);
        expect(path(1)).toBe(to);
      }),
    );
  });

  it("begins as fast as the hand was", () => {
    const pxPerMs = 1.5;
    const path = glidePath(
      { start: 0, end: 1000 },
      { start: glideReach(pxPerMs), end: 1000 + glideReach(pxPerMs) },
    );
    const [ms, all] = [0.06, glideMs];
    expect(path(ms / all).start / ms).toBeCloseTo(pxPerMs, 2);
  });
});
