/** Readings and issues in words for the terminal. */
import type { Issue, Reading } from "@sanjyra/core";
import type { Failure } from "./failure.ts";
import { countOf, inDigits, printable, type Paint, type Terminal } from "./terminal.ts";

/** How many issues cost something, and how many do not. */
export function countIssues(issues: readonly Issue[]): {
  readonly errors: number;
  readonly warnings: number;
} {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  return { errors, warnings: issues.length - errors };
}

/** "2 errors and 1 warning", or "no issues". */
export function wordsForIssues(issues: readonly Issue[]): string {
  const { errors, warnings } = countIssues(issues);
  const counts = [
    ...(errors > 0 ? [countOf(errors, "error")] : []),
    ...(warnings > 0 ? [countOf(warnings, "warning")] : []),
  ];
  return counts.join(" and ") || "no issues";
}

/** "50 events", or "47 of 50 events" where some are left out. */
export function wordsForEvents({ document, inputCount }: Reading): string {
  const shown = document.events.length;
  const all = countOf(inputCount, "event");
  return shown === inputCount ? all : `${inDigits(shown)} of ${all}`;
}

/** An issue in two or three lines: place, severity, code and entry; what is wrong; what to do. */
export function wordsForIssue(name: string, issue: Issue, paint: Paint): readonly string[] {
  const { line, column, severity, code, id, row, field, message, remedy } = issue;
  const place = [name, line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(":");
  const event = id !== undefined ? `“${id}”` : row !== undefined ? `event ${row + 1}` : "";
  const entry = [event, field ?? ""].filter((part) => part !== "").join(", ");
  const head = [
    paint("strong", printable(place)),
    paint(severity, severity),
    paint("soft", code),
    printable(entry),
  ];
  return [
    head.join("  ").trimEnd(),
    `    ${printable(message)}`,
    `    ${paint("soft", "→")} ${printable(remedy)}`,
  ];
}

/** What stood in the way, and what to do about it. */
export function sayFailure({ message, remedy }: Failure, terminal: Terminal): void {
  terminal.warn(`${terminal.paintWarning("error", "sanjyra:")} ${message}`);
  terminal.warn(remedy);
}
