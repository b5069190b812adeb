import { describe, expect, it } from "vitest";
import { nextPlace } from "./rove.ts";

describe("moving inside a row of controls", () => {
  it.each([
    ["ArrowRight", 1, false, 2],
    ["ArrowLeft", 1, false, 0],
    ["ArrowRight", 1, true, 0],
    ["ArrowLeft", 1, true, 2],
    ["ArrowRight", 4, false, 4],
    ["ArrowLeft", 0, false, 0],
    ["Home", 3, false, 0],
    ["End", 0, false, 4],
    ["ArrowDown", 0, false, undefined],
    ["Tab", 0, false, undefined],
  ] as const)("%s from %i, mirrored %s", (key, current, mirrored, place) => {
    expect(nextPlace(key, current, 5, mirrored)).toBe(place);
  });
});
