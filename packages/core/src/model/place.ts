/** Where in the input a reader is, and how it reports what it finds there. */
import type { AddressRules } from "./address.ts";
import type { Issue, IssueCode } from "./issue.ts";
import type { Limits } from "./limits.ts";

/** An entry of the input, or a record or list inside one. */
export interface Place {
  readonly issues: Issue[];
  readonly limits: Limits;
  readonly addresses: AddressRules;
  /** Code for what has the wrong shape here. */
  readonly code: IssueCode;
  /** Path of the record from its event, or from the document where it is in none. */
  readonly path: string;
  /** What an issue says of the event or other entry that it is about. */
  readonly entry: Pick<Issue, "row" | "id" | "line">;
}

/** A name in a record, a number in a list, or "" for the place itself. */
export type Key = string | number;

/** What is wrong and what would be right. */
export type Finding = Pick<Issue, "code" | "message" | "remedy" | "line" | "column" | "count">;

/** The place of a record or list inside another. */
export function inside(place: Place, key: Key): Place {
  return { ...place, path: pathTo(place, key) };
}

/** Adds a finding about a field to the issues. */
export function report(
  place: Place,
  key: Key,
  severity: Issue["severity"],
  finding: Finding,
): void {
  const field = pathTo(place, key);
  place.issues.push({ severity, ...finding, ...place.entry, ...(field && { field }) });
}

/**
 * Reports that something does not have its form: an error where that costs an event or another entry of the
 * document, a warning where it costs a field, or a part of an event that shows all the same.
 */
export function refuse(place: Place, key: Key, form: string, code: IssueCode = place.code): void {
  const isEntry =
    (place.path === "" && key === "") || (typeof key === "number" && place.entry.row === undefined);
  const message = `This is not ${form}.`;
  report(place, key, isEntry ? "error" : "warning", { code, message, remedy: `Give ${form}.` });
}

function pathTo({ path }: Place, key: Key): string {
  if (typeof key === "number") return `${path}[${key}]`;
  return path && key ? `${path}.${key}` : path + key;
}
