import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { didYouMean, editDistance, nearest } from "./nearest.ts";

const known = ["validate", "render", "serve"];

describe("the nearest name", () => {
  it.each([
    ["validat", "validate"],
    ["vlaidate", "validate"],
    ["VALIDATE", "validate"],
    ["redner", "render"],
    ["val", "validate"],
    ["srve", "serve"],
    ["print", undefined],
    ["s", undefined],
    ["", undefined],
    ["x".repeat(100_000), undefined],
  ])("of %j is %s", (name, expected) => {
    expect(nearest(name, known)).toBe(expected);
  });

  it("is named, or else all are", () => {
    expect(didYouMean("rander", known)).toBe("Did you mean “render”?");
    expect(didYouMean("print", known)).toBe("There are: validate, render, serve.");
  });
});

/** The definition of the distance, as slow as it is plain. */
function slowDistance(a: string, b: string): number {
  if (a === "" || b === "") return Math.max(a.length, b.length);
  const cost = a.at(-1) === b.at(-1) ? 0 : 1;
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    slowDistance(a.slice(0, -1), b) + 1,
    slowDistance(a, b.slice(0, -1)) + 1,
    slowDistance(a.slice(0, -1), b.slice(0, -1)) + cost,
    swapped ? slowDistance(a.slice(0, -2), b.slice(0, -2)) + 1 : Infinity,
  );
}

describe("the edit distance", () => {
  it("is that of its definition", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(slowDistance(a, b));
      }),
      { numRuns: 200 },
    );
  });
});
