/** One row's mark at a scale: its extent in pixels and what its edges say. */
import { halfPx } from "../index/reserve.ts";
import type { Plan } from "../index/plan.ts";
import { rowFlags } from "../model/table.ts";
import type { MarkEnd, MarkNode } from "../scene/scene.ts";
import type { TimeScale } from "../time/scale.ts";

/** Marks end at most this far outside the plot box; farther ends cannot be told apart. */
const outsidePx = 600;

/** The extent of a mark before it is cut at the plot box's surroundings. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Where a row's mark begins and ends, pixels along, fades included. */
export function markExtent(plan: Plan, row: number, scale: TimeScale): Extent {
  const { table, reserves, metrics } = plan;
  const at = scale.toPx(table.anchor[row] ?? 0);
  const half = Math.max((table.half[row] ?? 0) * scale.pxPerMs, metrics.dotPx / 2);
  return {
    from: at - half - (reserves.fadeBefore[row] ?? 0),
    to: at + half + (reserves.fadeAfter[row] ?? 0),
  };
}

/** Where the label beside a mark begins, pixels along. */
export function labelStart(plan: Plan, row: number, scale: TimeScale): number {
  const { table, reserves, metrics } = plan;
  const mark = halfPx(reserves, row, scale.pxPerMs) + (reserves.fadeAfter[row] ?? 0);
  return scale.toPx(table.anchor[row] ?? 0) + mark + metrics.gapPx;
}

/** The mark of a row as the scene holds it. `along` is the length of the plot box. */
export function markNode(plan: Plan, row: number, scale: TimeScale, along: number): MarkNode {
  const { table } = plan;
  const flags = table.flags[row] ?? 0;
  const extent = markExtent(plan, row, scale);
  const cut = (px: number) => round(Math.min(along + outsidePx, Math.max(-outsidePx, px)));
  const core = coreExtent(plan, row, scale);
  const fades = {
    before: plan.reserves.fadeBefore[row] ?? 0,
    after: plan.reserves.fadeAfter[row] ?? 0,
  };
  return {
    shape: shapeOf(flags),
    from: cut(extent.from),
    to: cut(extent.to),
    body: [cut(extent.from + fades.before), cut(extent.to - fades.after)],
    ...(core && { core: [cut(core.from), cut(core.to)] as const }),
    startEnd: endOf(flags, rowFlags.openStart, rowFlags.unknownStart),
    endEnd: endOf(flags, rowFlags.openEnd, rowFlags.unknownEnd),
    soft: (flags & rowFlags.approximate) !== 0,
    dashed: (flags & rowFlags.uncertain) !== 0,
    hollow: (flags & rowFlags.planned) !== 0,
  };
}

/** Pixels to a hundredth: finer is noise, and equal inputs then give equal text. */
export function round(px: number): number {
  return Math.round(px * 100) / 100;
}

function shapeOf(flags: number): MarkNode["shape"] {
  if (flags & rowFlags.bar) return "bar";
  return flags & rowFlags.exact ? "point" : "possible";
}

function endOf(flags: number, open: number, unknown: number): MarkEnd {
  if (flags & open) return "open";
  return flags & unknown ? "unknown" : "closed";
}

/** The certain stretch of a bar with loose ends; absent where the whole bar is certain, or too short to tell. */
function coreExtent(plan: Plan, row: number, scale: TimeScale): Extent | undefined {
  const { table, metrics } = plan;
  const start = table.coreStart[row] ?? 1;
  const end = table.coreEnd[row] ?? 0;
  if (start > end || (table.flags[row] ?? 0) & rowFlags.exact) return undefined;
  const core = { from: scale.toPx(start), to: scale.toPx(end) };
  const isVisible = (table.half[row] ?? 0) * 2 * scale.pxPerMs > metrics.dotPx;
  return isVisible && core.to - core.from >= 1 ? core : undefined;
}
