/**
 * Who is placed first: importance, then an order that spreads over time, so that at a coarse scale
 * equals are not all taken from the beginning. The same data always gives the same order.
 */
import type { TimelineTable } from "../model/table.ts";

/** Rows, all if left out, by importance; `rows` must ascend. */
export function priorityOrder(
  { importance, size }: Pick<TimelineTable, "importance" | "size">,
  rows: Uint32Array = Uint32Array.from({ length: size }, (_, row) => row),
): Uint32Array {
  const spread = spreadOrder(rows.length);
  const importanceAt = (place: number) => importance[rows[place] ?? 0] ?? 0;
  return Uint32Array.from(rows, (_, place) => place)
    .sort((a, b) => importanceAt(b) - importanceAt(a) || (spread[a] ?? 0) - (spread[b] ?? 0))
    .map((place) => rows[place] ?? 0);
}

/** The bit-reversed place of each row (van der Corput): neighbours in time are far apart in the order. */
function spreadOrder(size: number): Uint32Array {
  const bits = Math.max(1, 32 - Math.clz32(Math.max(0, size - 1)));
  return Uint32Array.from({ length: size }, (_, row) => reverseBits(row) >>> (32 - bits));
}

function reverseBits(value: number): number {
  let bits = value;
  bits = ((bits >>> 1) & 0x55555555) | ((bits & 0x55555555) << 1);
  bits = ((bits >>> 2) & 0x33333333) | ((bits & 0x33333333) << 2);
  bits = ((bits >>> 4) & 0x0f0f0f0f) | ((bits & 0x0f0f0f0f) << 4);
  bits = ((bits >>> 8) & 0x00ff00ff) | ((bits & 0x00ff00ff) << 8);
  return ((bits >>> 16) | (bits << 16)) >>> 0;
}
