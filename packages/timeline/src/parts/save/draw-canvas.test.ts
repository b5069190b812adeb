import type { Drawing } from "@sanjyra/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { fitScale } from "./draw-canvas.ts";

const drawing = (width: number, height: number): Drawing => ({
  width,
  height,
  language: "en",
  direction: "ltr",
  fonts: "sans-serif",
  label: "",
  items: [],
});

it("holds a picture to what every browser can draw, and to no less", () => {
  const side = fc.integer({ min: 1, max: 200_000 });
  fc.assert(
    fc.property(
      side,
      side,
      fc.double({ min: 0.1, max: 10, noNaN: true }),
      (width, height, wished) => {
        const scale = fitScale(drawing(width, height), wished);
        const [x, y] = [width * scale, height * scale];
        expect(Math.max(x, y)).toBeLessThanOrEqual(8192.001);
        expect(x * y).toBeLessThanOrEqual(16_000_001);
        const isFull = Math.max(x, y) > 8191 || x * y > 15_999_000;
        expect(isFull || scale === wished).toBe(true);
      },
    ),
  );
});

it.each([NaN, Infinity, 0, -2])("takes the scale %d for 1", (wished) => {
  expect(fitScale(drawing(100, 100), wished)).toBe(1);
});
