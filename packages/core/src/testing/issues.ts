/** Short forms of issues for tests. */
import type { Issue } from "../model/issue.ts";
import type { Reading } from "../model/normalized.ts";

/** `code` and where it is, for comparison in tables. */
export function briefly({ code, severity, row, field, id, line }: Issue): string {
  const place = [
    row !== undefined && `row ${row}`,
    id,
    field,
    line !== undefined && `line ${line}`,
  ];
  return [severity, code, ...place.filter(Boolean)].join(" ");
}

/** Events shown, plus rows with an error, plus those beyond a limit: must be all that the input held. */
export function accountedFor({ document, issues }: Reading): number {
  const errors = issues.filter(({ severity }) => severity === "error");
  const rows = new Set(errors.map(({ row }) => row).filter((row) => row !== undefined));
  const beyond = errors.filter(
    ({ field, code }) => code === "limit-reached" && (field ?? "events") === "events",
  );
  return document.events.length + rows.size + beyond.reduce((sum, { count = 0 }) => sum + count, 0);
}
