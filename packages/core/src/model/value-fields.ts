/** Readers of numbers, words from a list, colours, addresses and dates. */
import type { UncertainDate } from "../time/uncertain-date.ts";
import { checkAddress, checkImageAddress } from "./address.ts";
import { cleanText } from "./clean-text.ts";
import { checkColor } from "./color.ts";
import { field } from "./fields.ts";
import type { Field } from "./fields.ts";
import type { Place } from "./place.ts";
import { report } from "./place.ts";
import { readDate } from "./read-date.ts";

/** A finite number, as a number or written out. */
export const number: Field<number> = numberField();

/** A number whose faults have a code of their own. */
export const importance: Field<number> = numberField("importance-invalid");

function numberField(code?: "importance-invalid"): Field<number> {
  const read = (value: unknown): number | undefined => {
    const found = typeof value === "string" && value.trim() ? Number(value) : value;
    return typeof found === "number" && Number.isFinite(found) ? found : undefined;
  };
  return field("a finite number", read, code);
}

/** One of a few words. */
export function oneOf<T extends string>(words: readonly T[]): Field<T> {
  return field(`one of ${words.join(", ")}`, (value) => words.find((word) => word === value));
}

/** First and last line, 1-based. */
export const lineRange: Field<readonly [first: number, last: number]> = field(
  "a first and a last line, whole numbers from 1 on",
  (value) => {
    if (!Array.isArray(value) || value.length !== 2) return undefined;
    const [first, last] = value.map((line) => (Number.isInteger(line) ? Number(line) : NaN));
    return first && last && first > 0 && first <= last ? [first, last] : undefined;
  },
);

/** A date of any kind with at least one end known. */
export const date: Field<UncertainDate> = (value, place, key) => {
  const reading = readDate(value);
  if (reading.ok) return reading.date;
  report(place, key, "error", reading.issue);
  return undefined;
};

/** The text of a date that can be read. */
export const dateText: Field<string> = (value, place, key) => date(value, place, key)?.text;

/** A colour of an allowed form. */
export const color: Field<string> = field(
  "a colour in hex, rgb(), hsl(), lab() or oklch(), or by name",
  (value) => (typeof value === "string" ? checkColor(value) : undefined),
  "color-refused",
);

/** An address for a link. */
export const address: Field<string> = addressField("https:, http: or relative", checkAddress);

/** An address of a picture. */
export const imageAddress: Field<string> = addressField(
  "https:, http:, relative, or data: of a PNG, JPEG, GIF, WebP or AVIF",
  checkImageAddress,
);

function addressField(form: string, check: typeof checkAddress): Field<string> {
  const read = (value: unknown, { limits, addresses }: Place): string | null | undefined => {
    if (typeof value !== "string") return undefined;
    const { text, cut } = cleanText(value, { limit: limits.descriptionLength, oneLine: true });
    return cut ? undefined : text && check(text, addresses);
  };
  return field(`an allowed address: ${form}`, read, "address-refused");
}
