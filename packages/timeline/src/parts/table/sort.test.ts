import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collatorFor, sortRows } from "./sort.ts";

const keys = fc.array(fc.constantFrom("", "a", "B", "b", "10", "9", "я", "ң", "н"), {
  maxLength: 30,
});

describe("sorting rows", () => {
  it("keeps all rows, equal texts in their order, and empty ones last, both ways", () => {
    fc.assert(
      fc.property(keys, fc.boolean(), (texts, isDescending) => {
        const rows = texts.map((_, row) => row);
        const sorted = sortRows(rows, (row) => texts[row] ?? "", "en", isDescending);
        expect([...sorted].sort((a, b) => a - b)).toEqual(rows);
        const { compare } = collatorFor("en");
        for (const [at, row] of sorted.entries()) {
          const next = sorted[at + 1];
          if (next === undefined) continue;
          const [a = "", b = ""] = [texts[row], texts[next]];
          if (a === "") expect(b).toBe("");
          if (a === "" || b === "") continue;
          const order = isDescending ? compare(b, a) : compare(a, b);
          expect(order).toBeLessThanOrEqual(0);
          if (order === 0) expect(row).toBeLessThan(next);
        }
      }),
    );
  });

  it("counts numbers by their value", () => {
    const texts = ["Session 10", "Session 9", "Session 1"];
    expect(sortRows([0, 1, 2], (row) => texts[row] ?? "", "en", false)).toEqual([2, 1, 0]);
  });

  it("orders the letters of Kyrgyz and Kazakh among their neighbours, not after the alphabet", () => {
    for (const language of ["ky", "kk", "ky-KG"]) {
      const { compare } = collatorFor(language);
      expect(["я", "ү", "о", "ө", "у", "н", "ң"].sort(compare).join("")).toBe("нңоөуүя");
    }
  });

  it("never takes the visitor's default for a language that is not known", () => {
    expect(collatorFor("xx-unknown").resolvedOptions().locale).toBe("en");
  });
});
