/** Table rows in the order of their anchors, when further ones join. */
import { bisector } from "d3-array";
import { spreadColumn } from "../model/column.ts";
import type { TimelineTable } from "../model/table.ts";

/**
 * Both orders as one. Without further rows it is the same array; where all of them come last, it costs only as much
 * as they do.
 */
export function mergeOrder(
  { anchor }: TimelineTable,
  order: Uint32Array,
  added: Uint32Array,
): Uint32Array {
  if (added.length === 0) return order;
  const search = bisector((a: number, b: number) => (anchor[a] ?? 0) - (anchor[b] ?? 0) || a - b);
  const places = added.map((row, place) => search.left(order, row) + place);
  const merged = spreadColumn(order, places);
  added.forEach((row, place) => (merged[places[place] ?? 0] = row));
  return merged;
}

/** The rows of an order where a batch has pushed some of them on; `rows` are those of the batch, ascending. */
export function renumber(order: Uint32Array, rows: Uint32Array): Uint32Array {
  return order.map((row) => {
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      // So many of the batch are before the old row that it has moved beyond this one.
      if ((rows[middle] ?? 0) - middle <= row) low = middle + 1;
      else high = middle;
    }
    return row + low;
  });
}
