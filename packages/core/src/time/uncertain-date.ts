/**
 * The one value that a date in a document becomes: two bounds and what is known of them.
 * This file holds types only; `edtf.ts` makes the values.
 */

/** The unit that a date was given in: the day is not known in "month", the year is not in "decade". */
export type DatePrecision =
  | "millisecond"
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "month"
  | "season"
  | "year"
  | "decade"
  | "century"
  | "millennium"
  | "longer";

/** A calendar date as written, for wording. Fields that the text leaves out are absent. */
export interface DateFields {
  /** Astronomical year: 0 is 1 BCE, -43 is 44 BCE. Not an integer only where a float cannot hold one. */
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
  /** EDTF season or sub-year grouping, 21 to 41. */
  readonly season?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly millisecond?: number;
  /** Minutes east of Greenwich where the text names an offset (`Z` is 0). */
  readonly offsetMinutes?: number;
  /**
   * How many leading digits of the year are meant, where a text says so (`195X`, `1950S2`): "1950s" has 3 of 4.
   * Counted in the year written with at least four digits; 0 where no digit is known (`XXXX`).
   */
  readonly significantDigits?: number;
}

/** `?` uncertain, `~` approximate, `%` both. */
export type Qualifier = "?" | "~" | "%";

/** One end of an interval, a member of a set, or a whole single date. */
export interface DatePart {
  /** First moment that the part may mean; -Infinity where open or unknown. */
  readonly earliest: number;
  /** Last moment that the part may mean; Infinity where open or unknown. */
  readonly latest: number;
  readonly precision: DatePrecision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** True for a date without clock offset: it is a day in every zone, not an instant. */
  readonly civil: boolean;
  readonly fields: DateFields;
  /** The components that are qualified, where that is not the same for all of them (`2004?-06-~11`). */
  readonly qualified?: Readonly<Partial<Record<"year" | "month" | "day", Qualifier>>>;
  /**
   * For a range inside a set (`1670..1672`): its last member, whose first is `fields`; the bounds cover the range.
   * An open member of a set (`..1984`, `1984..`) has an infinite bound on that side instead.
   */
  readonly to?: DateFields;
}

/**
 * A date as exactly as it is known.
 *
 * All moments are milliseconds from 1970-01-01T00:00Z as float64. Civil dates are given as if in UTC;
 * the table moves them into the zone of the axis. `earliest <= latest` always holds and neither is NaN.
 */
export interface UncertainDate {
  /** The text that was read, trimmed. */
  readonly text: string;
  /** EDTF level (0, 1 or 2) of the text. */
  readonly level: 0 | 1 | 2;
  /** `date`: somewhere within the bounds; `interval`: from start to end; `set`: several dates in `parts`. */
  readonly kind: "date" | "interval" | "set";
  readonly earliest: number;
  /** The last millisecond contained, or the last float below the next unit where a step is longer. */
  readonly latest: number;
  readonly precision: DatePrecision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly unknownStart: boolean;
  readonly unknownEnd: boolean;
  readonly civil: boolean;
  /** The stretch that an interval certainly covers, first and last moment; absent where there is none. */
  readonly core?: readonly [from: number, to: number];
  /** The date, the known ends of the interval (start first), or the members of the set, for wording. */
  readonly parts: readonly DatePart[];
  /** For sets: `one` of the members (`[…]`) or `all` of them (`{…}`). */
  readonly choice?: "one" | "all";
}

/** Why a text is not a date: stable code, what is wrong, and what would be right. */
export interface DateIssue {
  readonly code: "date-missing" | "date-syntax" | "date-impossible" | "date-order" | "date-range";
  readonly message: string;
  readonly remedy: string;
}

/** What reading a date gives: never a throw. */
export type DateReading =
  | { readonly ok: true; readonly date: UncertainDate }
  | { readonly ok: false; readonly issue: DateIssue };
