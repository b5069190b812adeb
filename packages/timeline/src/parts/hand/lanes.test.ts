import { describe, expect, it } from "vitest";
import { lanePage } from "./lanes.ts";

describe("lanePage", () => {
  const events = [[0], [1], [], [2], [3]];
  const tops = [0, 100, 200, 300, 400];

  it.each([
    [0, 1, 250, 1],
    [0, 1, 300, 3],
    [0, 1, 1000, 4],
    [4, -1, 150, 3],
    [4, -1, 400, 0],
    [1, -1, 10, 0],
    [1, 1, 10, 3],
    [4, 1, 300, undefined],
    [0, -1, 300, undefined],
  ] as const)("from lane %i by %i within %i pixels leads to %s", (from, step, px, lane) => {
    expect(lanePage(events, tops, from, { step, px })).toBe(lane);
  });
});
