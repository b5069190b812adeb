/** Problems in the data: one quiet line that opens into a list with places and remedies. */
import type { Issue } from "@sanjyra/core";
import { html, nothing, type TemplateResult } from "lit";
import type { IssueKind, Terms } from "../translations/index.ts";

/** Problems listed in full; the rest is a number. */
const mostListed = 50;

/** The line and its list; nothing where there is no problem. */
export function renderIssues(
  issues: readonly Issue[],
  terms: Terms,
): TemplateResult | typeof nothing {
  if (issues.length === 0) return nothing;
  const rest = issues.length - mostListed;
  const summary = summaryOf(issues, terms);
  return html`<details class="issues" part="issues">
    <summary>${summary}</summary>
    <ul tabindex="0" aria-label=${summary}>
      ${issues.slice(0, mostListed).map((issue) => renderIssue(issue, terms))}
      ${rest > 0 ? html`<li>${terms.text("moreIssues", { n: rest })}</li>` : nothing}
    </ul>
  </details>`;
}

/** "3 entries could not be read"; where all could, how many were mended. */
export function summaryOf(issues: readonly Issue[], terms: Terms): string {
  const lost = countEntries(issues.filter(({ severity }) => severity === "error"));
  return lost > 0
    ? terms.text("unreadable", { n: lost })
    : terms.text("mended", { n: issues.length });
}

/** Several problems of one entry are one entry that could not be read. */
function countEntries(issues: readonly Issue[]): number {
  return new Set(issues.map((issue, place) => issue.row ?? `-${String(place)}`)).size;
}

const kinds: readonly (readonly [IssueKind, RegExp])[] = [
  ["form", /^(event|document|json|csv|not)-/],
  ["date", /^date/],
  ["title", /^title/],
  ["id", /^id/],
  ["limit", /^limit/],
  ["empty", /^empty/],
  ["fetch", /^fetch/],
];

/** What a problem is about, by the first word of its code. */
const kindOf = ({ code }: Issue): IssueKind =>
  kinds.find(([, words]) => words.test(code))?.[0] ?? "value";

/** One problem: what, where, and what would be right. Details come from the reader in English. */
export function renderIssue(issue: Issue, terms: Terms): TemplateResult {
  const where = placeOf(issue, terms);
  return html`<li class=${issue.severity}>
    <b>${terms.text(`issue-${kindOf(issue)}`)}</b>${
      where ? html` <span class="place"><bdi>${where}</bdi></span>` : nothing
    }
    <span class="remedy" lang=${terms.language === "en" ? nothing : "en"}
      ><bdi>${issue.message} ${issue.remedy}</bdi></span
    >
  </li>`;
}

/** "entry 4, field “date”, line 12, column 3": as much as is known. Entries are counted from 1. */
export function placeOf(issue: Issue, terms: Terms): string {
  const { row, id, field, line, column } = issue;
  const entry = row === undefined ? (id ?? "") : terms.text("entry", { n: row + 1 });
  const named = row !== undefined && id !== undefined ? `${entry} (${id})` : entry;
  return [
    named,
    field === undefined ? "" : terms.text("field", { name: field }),
    line === undefined ? "" : terms.text("place", { line, column: column ?? 1 }),
  ]
    .filter(Boolean)
    .join(terms.text("comma"));
}
