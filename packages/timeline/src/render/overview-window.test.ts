import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { centreOn, gripKey, grips, moveGrip, percentOf } from "./overview-window.ts";

const limits = { start: 0, end: 1000 };
const window = { start: 200, end: 400 };

describe("moving a grip", () => {
  it.each([
    ["window", 100, { start: 300, end: 500 }],
    ["window", -900, { start: 0, end: 200 }],
    ["window", Infinity, { start: 800, end: 1000 }],
    ["start", -50, { start: 150, end: 400 }],
    ["start", -Infinity, { start: 0, end: 400 }],
    ["start", 900, { start: 397.5, end: 400 }],
    ["end", 50, { start: 200, end: 450 }],
    ["end", Infinity, { start: 200, end: 1000 }],
    ["end", -900, { start: 200, end: 202.5 }],
  ] as const)("%s by %d", (grip, ms, moved) => {
    expect(moveGrip(grip, window, limits, ms)).toEqual(moved);
  });

  it("leaves a window longer than the limits where it is", () => {
    const long = { start: -500, end: 1500 };
    expect(moveGrip("window", long, limits, 100)).toEqual(long);
  });

  it("does not push back what already lies outside", () => {
    expect(moveGrip("start", { start: -100, end: 400 }, limits, -50)).toEqual({
      start: -100,
      end: 400,
    });
  });

  const span = fc
    .tuple(fc.integer({ min: -2000, max: 3000 }), fc.integer({ min: 1, max: 3000 }))
    .map(([start, length]) => ({ start, end: start + length }));

  it("keeps spans in order, their other edge in place, and what was inside inside", () => {
    const cases = fc.tuple(fc.constantFrom(...grips), span, fc.integer({ min: -5000, max: 5000 }));
    fc.assert(
      fc.property(cases, ([grip, from, ms]) => {
        const moved = moveGrip(grip, from, limits, ms);
        expect(moved.end).toBeGreaterThan(moved.start);
        if (grip === "window")
          expect(moved.end - moved.start).toBeCloseTo(from.end - from.start, 6);
        if (grip === "start") expect(moved.end).toBe(from.end);
        if (grip === "end") expect(moved.start).toBe(from.start);
        if (from.start >= limits.start) expect(moved.start).toBeGreaterThanOrEqual(limits.start);
        if (from.end <= limits.end) expect(moved.end).toBeLessThanOrEqual(limits.end);
      }),
    );
  });
});

describe("pressing beside the window", () => {
  it("brings its middle there", () => {
    expect(centreOn(700, window, limits)).toEqual({ start: 600, end: 800 });
  });
  it("stops at the limits", () => {
    expect(centreOn(990, window, limits)).toEqual({ start: 800, end: 1000 });
  });
});

describe("keys", () => {
  it.each([
    ["ArrowRight", "window", false, { span: { start: 220, end: 420 } }],
    ["ArrowRight", "window", true, { span: { start: 180, end: 380 } }],
    ["ArrowLeft", "end", false, { span: { start: 200, end: 380 } }],
    ["PageDown", "window", false, { span: { start: 400, end: 600 } }],
    ["PageUp", "start", false, { span: { start: 100, end: 400 } }],
    ["Home", "start", false, { span: { start: 0, end: 400 } }],
    ["End", "window", false, { span: { start: 800, end: 1000 } }],
    ["ArrowDown", "start", false, { grip: "window" }],
    ["ArrowUp", "end", false, { grip: "window" }],
    ["ArrowUp", "start", false, undefined],
    ["ArrowDown", "end", false, undefined],
    ["Enter", "window", false, undefined],
  ] as const)("%s on %s, mirrored %s", (key, grip, mirrored, move) => {
    expect(gripKey(key, grip, window, limits, mirrored)).toEqual(move);
  });
});

describe("the place of a moment", () => {
  it.each([
    [0, 0],
    [333.333, 33.33],
    [1000, 100],
    [-50, 0],
    [5000, 100],
  ])("%d is at %d %%", (moment, percent) => {
    expect(percentOf(moment, limits)).toBe(percent);
  });
});
