/**
 * Which events of a lane reach into a window although their anchors lie outside it: long bars, and open
 * ends that go on without end. A tree of maxima over the anchor order answers in steps per hit.
 */
import type { TimeSpan } from "../time/span.ts";
import { rowFlags, type TimelineTable } from "../model/table.ts";
import { createAnchorSearch } from "./anchor-search.ts";

/** Answers for one lane. */
export interface LaneReach {
  /** Calls back with each table row whose anchor is before the span and whose end is not. */
  fromBefore(span: TimeSpan, visit: (row: number) => void): void;
  /** Calls back with each table row whose anchor is after the span and whose start is not. */
  fromAfter(span: TimeSpan, visit: (row: number) => void): void;
}

/** Builds the trees of a lane from its table rows by anchor. */
export function createLaneReach(table: TimelineTable, order: Uint32Array): LaneReach {
  const ends = createMaxTree(Float64Array.from(order, (row) => reachEnd(table, row)));
  const starts = createMaxTree(Float64Array.from(order, (row) => -reachStart(table, row)));
  const search = createAnchorSearch(table);
  const placeOf = (moment: number) => search.left(order, moment);
  return {
    fromBefore: ({ start }, visit) => {
      visitAtLeast(ends, 0, placeOf(start), start, (place) => visit(order[place] ?? 0));
    },
    fromAfter: ({ end }, visit) => {
      visitAtLeast(starts, placeOf(end), order.length, -end, (place) => visit(order[place] ?? 0));
    },
  };
}

function reachEnd({ anchor, half, flags }: TimelineTable, row: number): number {
  const isOpen = (flags[row] ?? 0) & (rowFlags.openEnd | rowFlags.unknownEnd);
  return isOpen ? Infinity : (anchor[row] ?? 0) + (half[row] ?? 0);
}

function reachStart({ anchor, half, flags }: TimelineTable, row: number): number {
  const isOpen = (flags[row] ?? 0) & (rowFlags.openStart | rowFlags.unknownStart);
  return isOpen ? -Infinity : (anchor[row] ?? 0) - (half[row] ?? 0);
}

interface MaxTree {
  /** Power of two not below the number of leaves; node `leaves + i` is leaf `i`, node 1 the root. */
  readonly leaves: number;
  readonly max: Float64Array;
}

function createMaxTree(values: Float64Array): MaxTree {
  let leaves = 1;
  while (leaves < values.length) leaves *= 2;
  const max = new Float64Array(2 * leaves).fill(-Infinity);
  max.set(values, leaves);
  for (let node = leaves - 1; node > 0; node--) {
    max[node] = Math.max(max[2 * node] ?? 0, max[2 * node + 1] ?? 0);
  }
  return { leaves, max };
}

function visitAtLeast(
  tree: MaxTree,
  from: number,
  to: number,
  value: number,
  visit: (place: number) => void,
): void {
  const walk = (node: number, low: number, size: number): void => {
    if (low >= to || low + size <= from || (tree.max[node] ?? -Infinity) < value) return;
    if (size === 1) {
      visit(low);
      return;
    }
    walk(2 * node, low, size / 2);
    walk(2 * node + 1, low + size / 2, size / 2);
  };
  walk(1, 0, tree.leaves);
}
