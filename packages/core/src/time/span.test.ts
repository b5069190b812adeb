import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilToMoment, nextUp, yearMs } from "./civil.ts";
import { clampSpan, createSpan, largestSpanMs, panSpan, smallestSpanMs, zoomSpan } from "./span.ts";
import type { TimeSpan } from "./span.ts";
import { createScale } from "./scale.ts";

const today = civilToMoment(2026, 3, 1);
const stoneAge = civilToMoment(2026 - 63_000);
const bigBang = civilToMoment(-13_800_000_000);
const anyNumber = fc.oneof(
  fc.double(),
  fc.constantFrom(NaN, Infinity, -Infinity, 0, 1e300, -1e300, today, bigBang),
);

function expectSound(span: TimeSpan): void {
  expect(Number.isFinite(span.start)).toBe(true);
  expect(Number.isFinite(span.end)).toBe(true);
  const length = span.end - span.start;
  // An end may move by a float step when a length is added to it.
  expect(length).toBeGreaterThanOrEqual(smallestSpanMs(span.start, span.end) * (1 - 1 / 1024));
  expect(length).toBeLessThanOrEqual(largestSpanMs * (1 + 1e-12));
}

describe("smallest span", () => {
  it("is 4,096 float steps at the farther end", () => {
    expect(smallestSpanMs(today, today + 1)).toBe(1);
    expect(smallestSpanMs(bigBang, today)).toBe(4096 * (nextUp(-bigBang) + bigBang));
  });

  it("is about a second 63,000 years ago and three days at the Big Bang", () => {
    expect(smallestSpanMs(stoneAge, stoneAge)).toBe(1024);
    expect(smallestSpanMs(bigBang, bigBang) / 86_400_000).toBeCloseTo(3.1, 1);
  });

  it("is never less than a millisecond", () => {
    expect(smallestSpanMs(0, 0)).toBe(1);
  });
});

describe("making a span", () => {
  it("takes the moments in either order", () => {
    expect(createSpan(2000, 1000)).toEqual({ start: 1000, end: 2000 });
  });

  it("widens a moment about itself", () => {
    const span = createSpan(today, today);
    expect(span.end - span.start).toBe(1);
    expect([span.start <= today, span.end >= today]).toEqual([true, true]);
  });

  it("puts the farthest moment for an infinite one and the other for NaN", () => {
    expect(createSpan(today, Infinity).end).toBeLessThanOrEqual(largestSpanMs);
    expect(createSpan(NaN, today)).toEqual(createSpan(today, today));
    expect(createSpan(NaN, NaN)).toEqual(createSpan(0, 0));
  });

  it("is sound whatever is given", () => {
    fc.assert(fc.property(anyNumber, anyNumber, (a, b) => expectSound(createSpan(a, b))));
  });
});

describe("pan", () => {
  it("moves both ends", () => {
    expect(panSpan({ start: 0, end: 1000 }, 500)).toEqual({ start: 500, end: 1500 });
    expect(panSpan({ start: 0, end: 1000 }, -500)).toEqual({ start: -500, end: 500 });
  });

  it("stops at the farthest moments and keeps its length", () => {
    const span = createSpan(today, today + yearMs);
    for (const far of [Infinity, -Infinity]) {
      const moved = panSpan(span, far);
      expectSound(moved);
      expect(Math.max(Math.abs(moved.start), Math.abs(moved.end))).toBe(largestSpanMs);
      expect(moved.end - moved.start).toBeCloseTo(yearMs, -6);
    }
  });

  it("ignores a step that is no number", () => {
    expect(panSpan({ start: 0, end: 1000 }, NaN)).toEqual({ start: 0, end: 1000 });
  });
});

describe("zoom", () => {
  it("keeps the moment where it is in the window", () => {
    expect(zoomSpan({ start: 0, end: 1000 }, 2, 250)).toEqual({ start: 125, end: 625 });
    expect(zoomSpan({ start: 0, end: 1000 }, 0.5, 0)).toEqual({ start: 0, end: 2000 });
  });

  it.each([0, -1, NaN])("changes nothing for a factor of %d", (factor) => {
    const span = { start: 0, end: 1000 };
    expect(zoomSpan(span, factor, 0)).toBe(span);
  });

  it("takes the middle for a moment that is not finite", () => {
    expect(zoomSpan({ start: 0, end: 1000 }, 2, NaN)).toEqual({ start: 250, end: 750 });
  });

  it("stops at the smallest and at the largest span", () => {
    const smallest = zoomSpan(createSpan(today - 1e6, today + 1e6), Infinity, today);
    expect(smallest.end - smallest.start).toBe(1);
    const largest = zoomSpan(createSpan(today - 1e6, today + 1e6), 1e-300, today);
    expect(largest.end - largest.start).toBe(largestSpanMs);
  });

  it("is sound whatever is given", () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, anyNumber, (a, b, factor, about) => {
        expectSound(zoomSpan(createSpan(a, b), factor, about));
      }),
    );
  });

  it.each([
    ["today", today],
    ["63,000 years ago", stoneAge],
    ["the Big Bang", bigBang],
  ])(
    "comes back to the same pixel from 20 billion years to the smallest span about %s",
    (_, about) => {
      const length = 20e9 * yearMs;
      for (const factor of [1.01, 1.05, 1.1, 1.2, 1.25, 1.5, 2, 10]) {
        for (const part of [0, 0.25, 0.5, 0.69, 0.9, 1]) {
          const whole = createSpan(about - part * length, about + (1 - part) * length);
          const [start, end] = thereAndBack(whole, factor, about);
          expect(Math.abs(start)).toBeLessThan(0.01);
          expect(Math.abs(end - 1000)).toBeLessThan(0.01);
        }
      }
    },
  );
});

/** Zooms in as far as it goes and out by as many steps; gives the pixels where the ends come to lie, of 1000. */
function thereAndBack(
  whole: TimeSpan,
  factor: number,
  about: number,
): [start: number, end: number] {
  let span = whole;
  let steps = 0;
  while ((span.end - span.start) / factor >= smallestSpanMs(span.start, span.end)) {
    span = zoomSpan(span, factor, about);
    steps++;
  }
  expect(steps).toBeGreaterThan(10);
  for (; steps > 0; steps--) span = zoomSpan(span, 1 / factor, about);
  const scale = createScale(whole, 1000);
  return [scale.toPx(span.start), scale.toPx(span.end)];
}

describe("limits", () => {
  const limits = { start: 0, end: 1000 };

  it.each([
    [
      { start: -50, end: 50 },
      { start: 0, end: 100 },
    ],
    [
      { start: 950, end: 1050 },
      { start: 900, end: 1000 },
    ],
    [{ start: -500, end: 5000 }, limits],
    [
      { start: 10, end: 20 },
      { start: 10, end: 20 },
    ],
  ])("brings %o inside", (span, inside) => {
    expect(clampSpan(span, limits)).toEqual(inside);
  });
});
