// Counting tests: reads what the runners report, and never lets a suite that could not run pass as quiet.
import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** @type {Tally} */
export const nothing = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {Tally} a
 * @param {Tally} b
 * @returns {Tally}
 */
export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/**
 * A check without tests of its own, such as the linter: one test.
 * @param {boolean} ok
 * @returns {Tally}
 */
export const one = (ok) => ({ ...nothing, [ok ? "passed" : "failed"]: 1 });

/** The closing line: skipped tests are named only where there are any.
 * @param {Tally} tally
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
}

/**
 * What Vitest's JSON report counts. A file that could not be read or set up is one failed test; a test
 * marked as to do is a skipped one.
 * @param {any} report
 * @returns {Tally}
 */
export function readVitest(report) {
  const unread = report.testResults.filter(
    (/** @type {any} */ file) =>
      file.status === "failed" &&
      !file.assertionResults.some((/** @type {any} */ test) => test.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unread.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * What Playwright's JSON report counts. A test that passed only when repeated is a failed one.
 * @param {any} report
 * @returns {Tally}
 */
export function readPlaywright({ stats }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  };
}

/**
 * The tally of a suite that has ended: its report's, and one failure more where it ended badly without
 * naming a failed test, wrote no report, or ran no test at all.
 * @param {{ file: string, code: number, read: (report: any) => Tally }} suite
 * @returns {Tally}
 */
export function tallyOf({ file, code, read }) {
  let tally = nothing;
  try {
    if (existsSync(file)) tally = read(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return one(false);
  }
  const ranNone = tally.passed + tally.failed === 0;
  const endedBadly = code !== 0 && tally.failed === 0;
  return ranNone || endedBadly ? add(tally, one(false)) : tally;
}
