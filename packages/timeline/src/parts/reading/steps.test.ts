import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stepFrom } from "./steps.ts";

const orders = fc.uniqueArray(fc.nat(99), { minLength: 1, maxLength: 20 });

describe("steps through rows as they stand", () => {
  it("go one on or back, and stay at an end", () => {
    fc.assert(
      fc.property(orders, fc.nat(19), (order, at) => {
        const row = order[at % order.length];
        const place = at % order.length;
        expect(stepFrom(order, row, "lane-next")).toBe(order[place + 1]);
        expect(stepFrom(order, row, "lane-previous")).toBe(order[place - 1]);
      }),
    );
  });

  it("go to the ends", () => {
    expect(stepFrom([5, 3, 8], 3, "lane-first")).toBe(5);
    expect(stepFrom([5, 3, 8], 3, "last")).toBe(8);
    expect(stepFrom([5, 3, 8], 8, "last")).toBeUndefined();
  });

  it("begin at the first from nowhere, and are none for other keys", () => {
    expect(stepFrom([5, 3], undefined, "lane-next")).toBe(5);
    expect(stepFrom([5, 3], 5, "zoom-in")).toBeUndefined();
  });
});
