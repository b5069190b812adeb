/**
 * Readers of fields, and the means to build readers of records and lists from readers of their parts.
 * None of them writes to what it reads, calls a function found there, or throws.
 */
import { isRecord, peek, safely } from "./foreign.ts";
import type { IssueCode } from "./issue.ts";
import { inside, refuse, report } from "./place.ts";
import type { Key, Place } from "./place.ts";

/** Reads the value of a field; undefined where nothing can be kept, which is then reported. */
export type Field<T> = (value: unknown, place: Place, key: Key) => T | undefined;

/** A reader for each field of a record. */
export type Shape<T> = { readonly [K in keyof T]-?: Field<Exclude<T[K], undefined>> };

/**
 * A reader that reports what it refuses.
 * @param form what it takes, in words that follow "Give …"
 * @param read gives undefined for what has another form, and null for what is empty
 * @param code of the report, if not that of the place
 */
export function field<T>(
  form: string,
  read: (value: unknown, place: Place, key: Key) => T | null | undefined,
  code?: IssueCode,
): Field<T> {
  return (value, place, key) => {
    const found = safely(() => read(value, place, key));
    if (found === undefined) refuse(place, key, form, code);
    return found ?? undefined;
  };
}

/** Puts the fields of a record that could be read into another one. */
export function readFields<T>(from: object, shape: Shape<T>, place: Place, into: Partial<T>): void {
  for (const key of Object.keys(shape) as (keyof T & string)[]) {
    const value = peek(from, key);
    const found = value == null ? undefined : shape[key](value, place, key);
    if (found !== undefined) into[key] = found;
  }
}

/** A reader of records that is content only if the required fields could be read. */
export function record<T>(shape: Shape<T>, ...required: readonly (keyof T & string)[]): Field<T> {
  return field(`an object with ${required.join(", ")}`, (value, place, key) => {
    if (!isRecord(value)) return undefined;
    const found: Partial<T> = {};
    readFields(value, shape, inside(place, key), found);
    return required.every((name) => found[name] !== undefined) ? (found as T) : undefined;
  });
}

/** A reader of lists; entries that cannot be read, or lie beyond the limit, are left out. */
export function list<T>(entry: Field<T>): Field<readonly T[]> {
  return field("a list", (value, place, key) => {
    if (!Array.isArray(value)) return undefined;
    const values: readonly unknown[] = value;
    const inner = inside(place, key);
    const found: T[] = [];
    const count = countWithinLimit(values.length, inner);
    for (let index = 0; index < count; index++) {
      const item = entry(peek(values, index), inner, index);
      if (item !== undefined) found.push(item);
    }
    return found;
  });
}

/** How many of so many entries may be read; the others are reported as one issue. */
export function countWithinLimit(length: number, place: Place): number {
  const { records } = place.limits;
  if (length <= records) return length;
  report(place, "", place.entry.row === undefined ? "error" : "warning", {
    code: "limit-reached",
    message: `Only the first ${records} of ${length} entries were read.`,
    remedy: "Split the data, or raise the limit “records”.",
    count: length - records,
  });
  return records;
}
