/** Rows by id, made once for a table and extended for the tables that grow out of it. */

/** Gives the row of an id, or undefined. */
export type RowOf = (id: string) => number | undefined;

type Events = readonly { readonly id: string }[];

const idsOf = new WeakMap<RowOf, Map<string, number>>();

/** Indexes events by place. */
export function indexRows(events: Events): RowOf {
  return fill(new Map(), events, 0);
}

/**
 * The index of events of which those before `from` are in `rowOf` already, at the same places. Costs as much as the
 * others, unless `rowOf` was extended before.
 */
export function extendRows(rowOf: RowOf, events: Events, from: number): RowOf {
  const ids = idsOf.get(rowOf);
  return ids?.size === from ? fill(ids, events, from) : indexRows(events);
}

function fill(ids: Map<string, number>, events: Events, from: number): RowOf {
  const size = events.length;
  for (let row = from; row < size; row++) ids.set(events[row]?.id ?? "", row);
  const rowOf = (id: string) => {
    const row = ids.get(id);
    return row !== undefined && row < size ? row : undefined;
  };
  idsOf.set(rowOf, ids);
  return rowOf;
}
