import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileName } from "./file.ts";

describe("the name of a file", () => {
  it.each([
    ["Roads and letters", "Roads-and-letters.svg"],
    ["Борбордук Азия байланыштарынын санжырасы", "Борбордук-Азия-байланыштарынын-санжырасы.svg"],
    ["راه‌ها و نامه‌ها", "راه‌ها-و-نامه‌ها.svg"],
    ["../../etc/passwd", "etc-passwd.svg"],
    ['a<b>:"/\\|?*c\u0000\u202e', "a-b-c.svg"],
    ["", "timeline.svg"],
    ["…", "timeline.svg"],
    ["CON", "timeline.svg"],
    ["x".repeat(500), `${"x".repeat(60)}.svg`],
    [`Short ${"x".repeat(500)}`, "Short.svg"],
  ])("of %j is %j", (title, name) => {
    expect(fileName(title, "svg")).toBe(name);
  });

  it("is one that every system takes, for any title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (title) => {
        const name = fileName(title, "csv");
        expect(name).toMatch(/^(?:[\p{L}\p{M}\p{N}-]|\u200c|\u200d){1,60}\.csv$/u);
      }),
    );
  });
});
