/** The first view: the window in which everything has its place, edges and last labels included. */
import type { Plan } from "../index/plan.ts";
import { needAfter } from "../index/reserve.ts";
import { createSpan, type TimeSpan } from "../time/span.ts";

const dayMs = 86_400_000;

/** Free pixels before the first mark. */
const startPadPx = 28;

/** As much of the length as the labels of the last events may take, as a share of it. */
const mostEndShare = 0.36;

/**
 * The window that shows all events of a plan at a length in pixels. A lone day gets months about it, a lone
 * instant a day, a lone year its decade; an empty table gets the years 2000 to 2030.
 */
export function fitSpan(plan: Plan, along: number): TimeSpan {
  const { hull } = plan.table;
  if (!hull) return createSpan(Date.UTC(2000, 0, 1), Date.UTC(2030, 0, 1));
  const length = fitLength(plan, hull);
  const start = (hull.start + hull.end - length) / 2;
  const padStart = Math.min(startPadPx, along * 0.1);
  const padEnd = endPad(plan, start, length, along, padStart);
  const msPerPx = length / Math.max(1, along - padStart - padEnd);
  return createSpan(start - padStart * msPerPx, start + length + padEnd * msPerPx);
}

/** The hull's length, or surroundings for events that all stand at one moment. */
function fitLength({ table }: Plan, { start, end }: TimeSpan): number {
  const length = end - start;
  const isOne = table.anchor.every((anchor) => anchor === table.anchor[0]);
  if (!isOne) return length;
  return length < dayMs / 2 ? Math.max(dayMs, length * 3) : Math.max(100 * dayMs, length * 9);
}

/** Room after the hull for the labels of the latest events, which have to stand somewhere. */
function endPad(
  { table, reserves }: Plan,
  start: number,
  length: number,
  along: number,
  padStart: number,
): number {
  const most = along * mostEndShare;
  const pxPerMs = Math.max(1, along - padStart - most) / length;
  let needed = startPadPx;
  for (let row = 0; row < table.size; row++) {
    const left = (start + length - (table.anchor[row] ?? 0)) * pxPerMs;
    needed = Math.max(needed, needAfter(reserves, row, pxPerMs) - left);
    if (needed >= most) return most;
  }
  return needed;
}
