import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { add, closingLine, one, readPlaywright, readVitest, tallyOf } from "./tally.mjs";

const folder = mkdtempSync(join(tmpdir(), "sanjyra-tally-"));
afterAll(() => rmSync(folder, { recursive: true }));

const counts = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: "passed", assertionResults: [{ status: "passed" }] }],
};

/** @param {unknown} content */
function report(content) {
  const file = join(folder, `${Math.random()}.json`);
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

describe("the closing line", () => {
  it("names skipped tests only where there are any", () => {
    expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe("3 passed, 0 failed");
    expect(closingLine({ passed: 3, failed: 1, skipped: 2 })).toBe("3 passed, 1 failed, 2 skipped");
  });

  it("adds up all suites", () => {
    expect([one(true), one(false), one(true)].reduce(add)).toEqual({
      passed: 2,
      failed: 1,
      skipped: 0,
    });
  });
});

describe("the tally of a suite", () => {
  it("is what its report says", () => {
    const tally = tallyOf({ file: report(counts), code: 0, read: readVitest });
    expect(tally).toEqual({ passed: 5, failed: 0, skipped: 2 });
  });

  it("has a failure for each file that could not be read, besides those of its tests", () => {
    const testResults = [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{ status: "passed" }, { status: "failed" }] },
    ];
    const file = report({ ...counts, numFailedTests: 1, testResults });
    expect(tallyOf({ file, code: 1, read: readVitest }).failed).toBe(2);
  });

  it("counts a Playwright test that passed only the second time as failed", () => {
    const file = report({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 } });
    expect(tallyOf({ file, code: 1, read: readPlaywright })).toEqual({
      passed: 4,
      failed: 2,
      skipped: 0,
    });
  });

  it.each([
    ["no report was written", join(folder, "missing.json"), 0],
    ["the report is broken", report("{"), 0],
    ["no test ran", report({ ...counts, numPassedTests: 0 }), 0],
    ["it ended badly though no test failed", report(counts), 1],
  ])("has a failure where %s", (_, file, code) => {
    expect(tallyOf({ file, code, read: readVitest }).failed).toBe(1);
  });
});
