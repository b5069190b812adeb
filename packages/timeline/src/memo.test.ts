import { describe, expect, it, vi } from "vitest";
import { memo } from "./memo.ts";

describe("memo", () => {
  it("gives the same object for the same arguments, NaN included", () => {
    const make = vi.fn((a: number, b: object) => ({ a, b }));
    const remembered = memo(make);
    const b = {};
    expect(remembered(NaN, b)).toBe(remembered(NaN, b));
    expect(make).toHaveBeenCalledTimes(1);
    expect(remembered(1, b)).not.toBe(remembered(1, {}));
    expect(make).toHaveBeenCalledTimes(3);
  });

  it("remembers a result that is undefined", () => {
    const make = vi.fn(() => undefined);
    const remembered = memo(make);
    remembered();
    remembered();
    expect(make).toHaveBeenCalledTimes(1);
  });
});
