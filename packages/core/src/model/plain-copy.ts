/** Copies foreign data as far as JSON can say them: no function is called, nothing throws, circles are cut. */
import { isRecord, peek, safely } from "./foreign.ts";

/** What JSON can say. */
export type Plain =
  string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** Deeper data are nobody's document. */
const deepest = 64;

/** The value without what JSON cannot say; undefined where nothing is left. */
export function plainCopy(value: unknown, above: readonly object[] = []): Plain | undefined {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value !== "object" || above.includes(value) || above.length > deepest)
    return undefined;
  const path = [...above, value];
  if (!isRecord(value)) return copyList(value, path);
  const keys = safely(() => Object.keys(value)) ?? [];
  const entries = keys.map((key) => [key, plainCopy(peek(value, key), path)] as const);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, Plain] => entry[1] !== undefined),
  );
}

/** A gap in a list keeps its place, since places are how entries are told apart. */
function copyList(list: object, path: readonly object[]): Plain {
  const length = safely(() => (Array.isArray(list) ? list.length : 0)) ?? 0;
  return Array.from({ length }, (_, index) => plainCopy(peek(list, index), path) ?? null);
}
