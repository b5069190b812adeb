/** How many events fall into each of equal bins of a span: the overview's bars. */
import type { TimelineTable } from "../model/table.ts";
import type { TimeSpan } from "../time/span.ts";

/** Counts by anchor; events outside the span are in no bin. `bins` below 1 gives none. */
export function density(table: TimelineTable, span: TimeSpan, bins: number): Uint32Array {
  const counts = new Uint32Array(Math.max(0, Math.floor(bins)));
  const perMs = counts.length / (span.end - span.start);
  for (const anchor of table.anchor) {
    const bin = Math.floor((anchor - span.start) * perMs);
    if (bin >= 0 && bin < counts.length) counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}
