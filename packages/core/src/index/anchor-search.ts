/** Places of moments among table rows that lie in the order of their anchors. */
import { bisector, type Bisector } from "d3-array";
import type { TimelineTable } from "../model/table.ts";

/** Searches lists of a table's rows by anchor; made once for a table. */
export function createAnchorSearch({ anchor }: TimelineTable): Bisector<number, number> {
  return bisector((row: number) => anchor[row] ?? 0);
}
