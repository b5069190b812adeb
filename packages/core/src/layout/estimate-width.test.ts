import { expect, it } from "vitest";
import { createWidthEstimate } from "./estimate-width.ts";

const estimate = createWidthEstimate(100);

it("knows narrow from wide letters, and semibold from regular", () => {
  expect(estimate("i", false)).toBeLessThan(estimate("m", false) / 2);
  expect(estimate("Договор", true)).toBeGreaterThan(estimate("Договор", false));
});

it("counts an em for an ideograph, nothing for a combining mark, and grows with every other character", () => {
  expect(estimate("漢", false)).toBeCloseTo(102);
  expect(estimate("e\u0301", false)).toBe(estimate("e", false));
  for (const letter of ["a", "ү", "ғ", "س", "α", "é"])
    expect(estimate(letter, false)).toBeGreaterThan(20);
});

it("scales with the font size", () => {
  expect(createWidthEstimate(50)("Kabul", false)).toBeCloseTo(estimate("Kabul", false) / 2);
});
