/**
 * What each event needs of its row, in pixels before and after its anchor, as a function of scale.
 *
 * One condition carries the whole plan: need ÷ scale never grows as scale grows. So what does not meet at
 * one scale does not meet at any finer one. `docs/plan.md` has the proof for each term.
 */
import type { Metrics } from "./metrics.ts";
import { rowFlags, type TimelineTable } from "../model/table.ts";

/** Needs by row number; columns, so that the plan makes no object an event. */
export interface Reserves {
  readonly anchor: Float64Array;
  /** Half of the known body, milliseconds. */
  readonly half: Float64Array;
  /** 1 where the body is only possible: it is drawn behind and its reserve is bounded. */
  readonly possible: Uint8Array;
  /** Pixels of the fades at open ends. */
  readonly fadeBefore: Float32Array;
  readonly fadeAfter: Float32Array;
  /** Width of each label, pixels. */
  readonly label: Float32Array;
  readonly metrics: Metrics;
}

/** Columns of needs for a table whose labels are `labelPx` wide (cut at the metrics' longest label). */
export function createReserves(
  table: TimelineTable,
  labelPx: Float32Array,
  metrics: Metrics,
): Reserves {
  const reserves: Reserves = {
    anchor: table.anchor,
    half: table.half,
    possible: new Uint8Array(table.size),
    fadeBefore: new Float32Array(table.size),
    fadeAfter: new Float32Array(table.size),
    label: new Float32Array(table.size),
    metrics,
  };
  for (let row = 0; row < table.size; row++) fillReserve(reserves, table, row, labelPx[row] ?? 0);
  return reserves;
}

const openStart = rowFlags.openStart | rowFlags.unknownStart;
const openEnd = rowFlags.openEnd | rowFlags.unknownEnd;

/** Writes the needs of one row. */
export function fillReserve(
  reserves: Reserves,
  table: TimelineTable,
  row: number,
  labelPx: number,
): void {
  const { metrics } = reserves;
  const flags = table.flags[row] ?? 0;
  const open = flags & (openStart | openEnd);
  const certain = flags & rowFlags.exact || (flags & rowFlags.bar && !open);
  reserves.possible[row] = certain ? 0 : 1;
  reserves.fadeBefore[row] = flags & openStart ? metrics.fadePx : 0;
  reserves.fadeAfter[row] = flags & openEnd ? metrics.fadePx : 0;
  reserves.label[row] = Math.min(labelPx, metrics.labelMaxPx);
}

/** Half the extent of the body that keeps clear of others, pixels. */
export function halfPx(reserves: Reserves, row: number, pxPerMs: number): number {
  const { metrics } = reserves;
  const full = (reserves.half[row] ?? 0) * pxPerMs;
  const kept = reserves.possible[row] ? Math.min(full, metrics.possiblePx) : full;
  return Math.max(kept, metrics.dotPx / 2);
}

/** Whether the label lies inside its own bar at this scale. Once inside, it stays so at finer scales. */
export function isInside(reserves: Reserves, row: number, pxPerMs: number): boolean {
  if (reserves.possible[row]) return false;
  const room = 2 * (reserves.half[row] ?? 0) * pxPerMs;
  return room >= (reserves.label[row] ?? 0) + 2 * reserves.metrics.insetPx;
}

/** Pixels needed before the anchor. */
export function needBefore(reserves: Reserves, row: number, pxPerMs: number): number {
  return halfPx(reserves, row, pxPerMs) + (reserves.fadeBefore[row] ?? 0);
}

/** Pixels needed after the anchor, label and rest included. */
export function needAfter(reserves: Reserves, row: number, pxPerMs: number): number {
  const mark = halfPx(reserves, row, pxPerMs) + (reserves.fadeAfter[row] ?? 0);
  if (isInside(reserves, row, pxPerMs)) return mark;
  const { gapPx, restPx } = reserves.metrics;
  return mark + gapPx + (reserves.label[row] ?? 0) + restPx;
}

/** Whether two rows meet when they share a row of the picture; `first` has the earlier anchor. */
export function meet(reserves: Reserves, first: number, second: number, pxPerMs: number): boolean {
  const apart = ((reserves.anchor[second] ?? 0) - (reserves.anchor[first] ?? 0)) * pxPerMs;
  return apart < needAfter(reserves, first, pxPerMs) + needBefore(reserves, second, pxPerMs);
}

/** Whether two rows meet at every scale: certain bodies that overlap, or anchors that coincide. */
export function meetForever(reserves: Reserves, first: number, second: number): boolean {
  const apart = (reserves.anchor[second] ?? 0) - (reserves.anchor[first] ?? 0);
  return apart <= bodyHalf(reserves, first) + bodyHalf(reserves, second);
}

function bodyHalf(reserves: Reserves, row: number): number {
  return reserves.possible[row] ? 0 : (reserves.half[row] ?? 0);
}
