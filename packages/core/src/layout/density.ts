/** How many events fall into each of equal bins of a span: the overview's bars. */
import type { TimelineTable } from "../model/table.ts";
import type { TimeSpan } from "../time/span.ts";

/**
 * Counts by anchor; events outside the span are in no bin. `bins` below 1 gives none. With `passes`, a byte a row,
 * only the rows that are not 0 count.
 */
export function density(
  table: TimelineTable,
  span: TimeSpan,
  bins: number,
  passes?: Uint8Array,
): Uint32Array {
  const counts = new Uint32Array(Math.max(0, Math.floor(bins)));
  const perMs = counts.length / (span.end - span.start);
  table.anchor.forEach((anchor, row) => {
    const bin = Math.floor((anchor - span.start) * perMs);
    if (passes?.[row] === 0 || !(bin >= 0 && bin < counts.length)) return;
    counts[bin] = (counts[bin] ?? 0) + 1;
  });
  return counts;
}
