/** Rows by id, gathered when first asked for and extended for the tables that grow out of a table. */

/** Gives the row of an id, or undefined. */
export type RowOf = (id: string) => number | undefined;

type Events = readonly { readonly id: string }[];

interface Ids {
  rows?: Map<string, number>;
}

const idsOf = new WeakMap<RowOf, Ids>();

/** Indexes events by place. */
export function indexRows(events: Events): RowOf {
  return createRowOf(events, {});
}

/**
 * The index of events of which those before `from` are in `rowOf` already, at the same places. Costs as much as the
 * others do, unless `rowOf` was extended before.
 */
export function extendRows(rowOf: RowOf, events: Events, from: number): RowOf {
  const rows = idsOf.get(rowOf)?.rows;
  return createRowOf(events, rows?.size === from ? { rows: fill(rows, events, from) } : {});
}

function createRowOf(events: Events, ids: Ids): RowOf {
  const rowOf = (id: string) => {
    ids.rows ??= fill(new Map(), events, 0);
    const row = ids.rows.get(id);
    return row !== undefined && row < events.length ? row : undefined;
  };
  idsOf.set(rowOf, ids);
  return rowOf;
}

function fill(rows: Map<string, number>, events: Events, from: number): Map<string, number> {
  for (let row = from; row < events.length; row++) rows.set(events[row]?.id ?? "", row);
  return rows;
}
