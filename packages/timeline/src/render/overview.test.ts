import { describe, expect, it } from "vitest";
import { barsPath } from "./overview.ts";

describe("bars of the overview", () => {
  it("are as high as the root of their count against the most, and leave out the empty", () => {
    expect(barsPath(Uint32Array.of(4, 0, 1))).toBe("M0.15 1V0.000h.7V1zM2.15 1V0.500h.7V1z");
  });

  it.each([[[]], [[0, 0]]])("are none for %j", (counts) => {
    expect(barsPath(Uint32Array.from(counts))).toBe("");
  });
});
