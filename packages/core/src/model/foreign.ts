/** Looks at objects that others made: nothing there is written to, and nothing that throws gets through. */

/** What a look at a foreign object gives; undefined where a getter or a proxy throws. */
export function safely<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

/** A field of a foreign object; one that throws when read counts as missing. */
export function peek(record: object, key: string | number): unknown {
  try {
    return (record as Readonly<Record<string | number, unknown>>)[key];
  } catch {
    return undefined;
  }
}

/** Whether a value is an object and no list. */
export function isRecord(value: unknown): value is object {
  return (
    typeof value === "object" && value !== null && safely(() => Array.isArray(value)) === false
  );
}
