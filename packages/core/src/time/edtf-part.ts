/** What the readers of dates, intervals and sets have in common. */
import type {
  DateFields,
  DateIssue,
  DatePart,
  DatePrecision,
  UncertainDate,
} from "./uncertain-date.ts";

/** A type whose fields may be set while a value is being made. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** Fields while they are being read. */
export type DraftFields = Draft<DateFields>;

/** The three levels of the specification. */
export type EdtfLevel = UncertainDate["level"];

/** A single date that was read, with what only the whole text needs to know. */
export interface ReadPart {
  readonly part: DatePart;
  readonly level: EdtfLevel;
  /** Whether it has unspecified digits, which make an interval level 2. */
  readonly masked: boolean;
}

/** From fine to coarse. */
const precisions: readonly DatePrecision[] = [
  "millisecond",
  "second",
  "minute",
  "hour",
  "day",
  "month",
  "season",
  "year",
  "decade",
  "century",
  "millennium",
  "longer",
];

function isCoarser(a: DatePrecision, b: DatePrecision): boolean {
  return a !== b && precisions.indexOf(a) > precisions.indexOf(b);
}

/** The precision of a year whose last `unknown` digits are not known. */
export function yearPrecision(unknown: number): DatePrecision {
  return precisions[7 + unknown] ?? "longer";
}

/** A part from its bounds; qualified by the bits of its qualifiers together. */
export function partOf(
  earliest: number,
  latest: number,
  precision: DatePrecision,
  fields: DateFields,
  bits = 0,
  civil = true,
): Draft<DatePart> {
  return {
    earliest,
    latest,
    precision,
    approximate: bits > 1,
    uncertain: bits % 2 > 0,
    civil,
    fields,
  };
}

/**
 * A date of certain parts. Bounds are the hull of the parts and precision is the coarsest; without parts it is
 * unbounded. The reader of an interval or a set changes what is otherwise there.
 */
export function dateOf(
  text: string,
  level: EdtfLevel,
  kind: UncertainDate["kind"],
  parts: readonly DatePart[],
): Draft<UncertainDate> {
  const date: Draft<UncertainDate> = {
    text,
    level,
    kind,
    earliest: parts.length ? Infinity : -Infinity,
    latest: parts.length ? -Infinity : Infinity,
    precision: parts[0]?.precision ?? "longer",
    approximate: false,
    uncertain: false,
    openStart: false,
    openEnd: false,
    unknownStart: false,
    unknownEnd: false,
    civil: true,
    parts,
  };
  for (const part of parts) {
    if (part.earliest < date.earliest) date.earliest = part.earliest;
    if (part.latest > date.latest) date.latest = part.latest;
    if (isCoarser(part.precision, date.precision)) date.precision = part.precision;
    date.approximate ||= part.approximate;
    date.uncertain ||= part.uncertain;
    date.civil &&= part.civil;
  }
  return date;
}

/** The bits of a qualifier: 1 uncertain, 2 approximate, 3 both, 0 none. */
export function qualifierBits(text: string | undefined): number {
  return text ? "?~%".indexOf(text) + 1 : 0;
}

/**
 * An issue about a text, made in one place so that every one has code, message and remedy.
 * The message quotes the text, cut where it is long.
 */
export function dateIssue(
  code: DateIssue["code"],
  text: string,
  message: string,
  remedy: string,
): DateIssue {
  return {
    code,
    message: `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”: ${message}.`,
    remedy: `${remedy}.`,
  };
}

/** The issue of an interval or range whose end is over before its start begins. */
export function orderIssue(text: string): DateIssue {
  return dateIssue(
    "date-order",
    text,
    "the end is before the start",
    "Write the earlier date first",
  );
}

/** Tells an issue from what was read. */
export function isIssue(value: object | undefined): value is DateIssue {
  return value !== undefined && "remedy" in value;
}
