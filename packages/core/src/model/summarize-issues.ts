/** Many issues in few words. */
import type { Issue, IssueCode } from "./issue.ts";

/** Issues of one code and severity. */
export interface IssueGroup {
  readonly code: IssueCode;
  readonly severity: Issue["severity"];
  /** How many entries or fields it befell. */
  readonly count: number;
  /** The first of them, for its words and place. */
  readonly first: Issue;
}

/** Counts issues by code and severity: errors first, then the most frequent, then as they came. */
export function summarizeIssues(issues: readonly Issue[]): readonly IssueGroup[] {
  const groups = new Map<string, IssueGroup>();
  for (const issue of issues) {
    const { code, severity, count = 1 } = issue;
    const key = `${severity} ${code}`;
    const before = groups.get(key) ?? { code, severity, count: 0, first: issue };
    groups.set(key, { ...before, count: before.count + count });
  }
  const rank = ({ severity, count }: IssueGroup): number =>
    count + (severity === "error" ? 1e9 : 0);
  return [...groups.values()].sort((a, b) => rank(b) - rank(a));
}
