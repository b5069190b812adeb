import type { Issue } from "@sanjyra/core";
import { describe, expect, it } from "vitest";
import { loadTranslation, terms } from "../translations/index.ts";
import { placeOf, summaryOf } from "./issues.ts";

await Promise.all(["ru", "fa"].map(loadTranslation));

const issue = (fields: Partial<Issue>): Issue => ({
  code: "date-syntax",
  severity: "error",
  message: "",
  remedy: "",
  ...fields,
});

describe("the line about problems", () => {
  const english = terms("en");

  it("counts entries that were left out, not their problems", () => {
    const issues = [issue({ row: 1 }), issue({ row: 1, field: "title" }), issue({ row: 4 })];
    expect(summaryOf(issues, english)).toBe("2 entries could not be read");
  });

  it("counts problems without an entry one by one", () => {
    expect(summaryOf([issue({}), issue({})], english)).toBe("2 entries could not be read");
  });

  it("speaks of remarks where everything shows", () => {
    expect(summaryOf([issue({ severity: "warning", row: 1 })], english)).toBe(
      "1 remark on the data",
    );
  });

  it("agrees with its number in Russian", () => {
    const issues = [1, 2, 3].map((row) => issue({ row }));
    expect(summaryOf(issues, terms("ru"))).toBe("3 записи не прочитаны");
  });
});

describe("the place of a problem", () => {
  it.each([
    [
      { row: 3, id: "aid", field: "date", line: 12, column: 5 },
      "entry 4 (aid), field “date”, line 12, column 5",
    ],
    [{ row: 0 }, "entry 1"],
    [{ id: "kg-az" }, "kg-az"],
    [{ line: 7 }, "line 7, column 1"],
    [{}, ""],
  ])("%j is %j", (fields, text) => {
    expect(placeOf(issue(fields), terms("en"))).toBe(text);
  });

  it("uses the comma of the language", () => {
    expect(placeOf(issue({ row: 0, field: "date" }), terms("fa"))).toBe("مورد 1، فیلد «date»");
  });
});
