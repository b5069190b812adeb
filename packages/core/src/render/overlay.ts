/** Lays what was read over what it was read from, so that fields which nobody knows survive. Plain data only. */

/** A record of plain data. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value if it is a record, else an empty one. */
export function recordOf(value: unknown): Fields {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The fields of both in the order of `under`; those of `over` win, and the `known` ones are only `over`'s. */
export function lay(under: Fields, over: Fields, known: readonly string[]): Fields {
  const fields = new Map(Object.entries(under));
  for (const name of known) if (!Object.hasOwn(over, name)) fields.delete(name);
  for (const [name, value] of Object.entries(over)) fields.set(name, value);
  return Object.fromEntries(fields);
}

/** The same, where records and lists in both are laid over one another too. */
export function overlay(under: Fields, over: Fields, known: readonly string[] = []): Fields {
  const merged = Object.entries(over).map(([name, value]) => [name, merge(under[name], value)]);
  return lay(under, Object.fromEntries(merged) as Fields, known);
}

/**
 * A value with what its original has beside it. Entries of lists belong to the original of the same id, else to that
 * of the same place in a list of the same length.
 */
export function merge(under: unknown, over: unknown, known: readonly string[] = []): unknown {
  if (isRecord(over)) return isRecord(under) ? overlay(under, over, known) : over;
  if (!Array.isArray(over) || !Array.isArray(under)) return over;
  const originals = under.map(recordOf);
  const byId = new Map(originals.map((entry) => [entry["id"], entry] as const).reverse());
  return over.map((entry: unknown, place) => {
    const { id } = recordOf(entry);
    const sameId = id === undefined ? undefined : byId.get(id);
    return merge(
      sameId ?? (under.length === over.length ? originals[place] : undefined),
      entry,
      known,
    );
  });
}
