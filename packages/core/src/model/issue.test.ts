import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Issue } from "./issue.ts";
import { summarizeIssues } from "./summarize-issues.ts";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

describe("docs/issues.md", () => {
  it("explains every code once, and none that does not exist", () => {
    const explained = [...read("../../../../docs/issues.md").matchAll(/^\| `([a-z-]+)` +\|/gm)].map(
      ([, code]) => code,
    );
    const codes = [...read("issue.ts").matchAll(/^ {2}\| "([a-z-]+)"/gm)].map(([, code]) => code);
    expect(explained.sort()).toEqual(codes.sort());
  });
});

describe("summarizeIssues", () => {
  const issue = (code: Issue["code"], severity: Issue["severity"], more: object = {}): Issue => ({
    code,
    severity,
    message: "M.",
    remedy: "R.",
    ...more,
  });

  it("counts by code and severity, errors first", () => {
    const first = issue("text-cleaned", "warning", { row: 1 });
    const groups = summarizeIssues([
      first,
      issue("date-missing", "error"),
      issue("limit-reached", "error", { count: 6 }),
      issue("text-cleaned", "warning", { row: 2 }),
      issue("event-shape", "warning"),
      issue("event-shape", "error"),
    ]);
    expect(groups.map(({ code, severity, count }) => [severity, code, count])).toEqual([
      ["error", "limit-reached", 6],
      ["error", "date-missing", 1],
      ["error", "event-shape", 1],
      ["warning", "text-cleaned", 2],
      ["warning", "event-shape", 1],
    ]);
    expect(groups[3]?.first).toBe(first);
  });

  it("has nothing to count in nothing", () => {
    expect(summarizeIssues([])).toEqual([]);
  });
});
