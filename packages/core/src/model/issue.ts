/** What can be wrong with data, said so that its author can mend it. */

/** Stable codes; `docs/issues.md` explains each. */
export type IssueCode =
  | "date-missing"
  | "date-syntax"
  | "date-impossible"
  | "date-order"
  | "date-range"
  | "date-unbounded"
  | "event-shape"
  | "title-missing"
  | "id-duplicate"
  | "id-missing"
  | "importance-invalid"
  | "lane-shape"
  | "color-refused"
  | "address-refused"
  | "text-cleaned"
  | "limit-reached"
  | "document-shape"
  | "json-syntax"
  | "csv-shape"
  | "not-json"
  | "empty"
  | "fetch-failed"
  | "fetch-timeout";

/** One problem, its place and its remedy. A reader returns issues; it never throws on content. */
export interface Issue {
  readonly code: IssueCode;
  /** `error`: the entry is left out; `warning`: it shows, mended as the message says. */
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly remedy: string;
  /** 0-based place of the event in the input, where it is one event's. */
  readonly row?: number;
  /** Name of the field, as a path where it lies deeper: `sources[0].lines`. */
  readonly field?: string;
  /** How many entries the issue stands for, where it is more than one (those beyond a limit). */
  readonly count?: number;
  /** Id of the entry, where it has one. */
  readonly id?: string;
  /** 1-based line and column in the text, where the reader knows them. */
  readonly line?: number;
  readonly column?: number;
}
