import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Throw } from "./throw.ts";

const thrown = (places: readonly (readonly [at: number, ms: number])[], ms: number): number => {
  const hand = new Throw();
  for (const [at, when] of places) hand.add(at, when);
  return hand.speed(ms);
};

const steady = (pxPerMs: number, count = 10): (readonly [number, number])[] =>
  Array.from({ length: count }, (_, step) => [step * 16 * pxPerMs, step * 16] as const);

describe("a hand that lets go", () => {
  it("has the speed that it had all the time", () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (pxPerMs) => {
        expect(thrown(steady(pxPerMs), 144)).toBeCloseTo(pxPerMs, 9);
      }),
    );
  });

  it("has none where it held still before", () => {
    expect(thrown(steady(2), 144 + 120)).toBe(0);
  });

  it("is the slower the longer it waited", () => {
    expect(thrown(steady(2), 180)).toBeLessThan(thrown(steady(2), 150));
  });

  it("counts what it did last, not how it began", () => {
    const turned = [...steady(3), [400, 250], [350, 270], [300, 290]] as const;
    expect(thrown(turned, 291)).toBeLessThan(-1);
  });

  it("has none where too little is known of it", () => {
    expect(thrown([], 10)).toBe(0);
    expect(thrown([[5, 0]], 1)).toBe(0);
    expect(
      thrown(
        [
          [5, 0],
          [90, 3],
        ],
        4,
      ),
    ).toBe(0);
  });

  it("is forgotten for the next drag", () => {
    const hand = new Throw();
    for (const [at, ms] of steady(2)) hand.add(at, ms);
    hand.reset();
    expect(hand.speed(144)).toBe(0);
  });
});
