/**
 * Who is placed first: importance, then an order that spreads over time, so that at a coarse scale
 * equals are not all taken from the beginning. The same data always gives the same order.
 */
import type { TimelineTable } from "../model/table.ts";

/** All rows, the most important first. */
export function priorityOrder(table: TimelineTable): Uint32Array {
  const spread = spreadOrder(table.size);
  const rows = Uint32Array.from({ length: table.size }, (_, row) => row);
  const importance = table.importance;
  return rows.sort(
    (a, b) =>
      (importance[b] ?? 0) - (importance[a] ?? 0) || (spread[a] ?? 0) - (spread[b] ?? 0) || a - b,
  );
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
