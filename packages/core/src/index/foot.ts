/**
 * What has no label at a level: alone it is a mark, with others it is a member of a pill.
 *
 * Pills stand in the cells of an absolute grid of their level, so that panning changes neither their
 * place nor their number. An unlabelled event nearer than the metrics' `markPx` to another joins it:
 * within its cell, or across one border, where cells are wide enough that nobody has two such neighbours.
 */
import { bisector } from "d3-array";
import type { TimeSpan } from "../time/span.ts";
import { levelScale } from "./level.ts";
import type { Plan } from "./plan.ts";

/** Members of a pill; all counts are of unlabelled events. */
export interface FootPill {
  /** Number of its cell, or of the first of two whose single events share it. */
  readonly cell: number;
  /** Where the pill stands: the middle of its cell, or the border of its two. */
  readonly at: number;
  readonly count: number;
  /** Members with anchors in the asked span. */
  readonly countInside: number;
  /** Start of the first and end of the last member's known body, by anchor. */
  readonly from: number;
  readonly to: number;
  /** Table rows of the first hundred members by anchor. */
  readonly members: readonly number[];
}

/** The unlabelled events of a lane about a window. */
export interface Foot {
  /** Table rows that stand alone, by anchor. */
  readonly marks: readonly number[];
  readonly pills: readonly FootPill[];
}

/** As many members as a pill lists; the count is always of all. */
const mostMembers = 100;

interface Cell {
  readonly number: number;
  /** Places in the lane's order, `to` excluded. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Anchors of the first and last unlabelled event; meaningless where there is none. */
  readonly first: number;
  readonly last: number;
}

interface LaneView {
  readonly plan: Plan;
  readonly order: Uint32Array;
  readonly level: number;
  readonly cellMs: number;
  /** Anchors of labelled events, ascending. */
  readonly labelled: Float64Array;
}

/** Groups the unlabelled events of a lane whose cells meet the span. */
export function footOf(plan: Plan, lane: number, level: number, span: TimeSpan): Foot {
  const scale = levelScale(level);
  const { markPx, pillPx } = plan.metrics;
  const cellMs = (markPx + pillPx) / scale;
  const first = Math.floor(span.start / cellMs) - 3;
  const last = Math.floor(span.end / cellMs) + 3;
  const order = plan.laneOrder[lane] ?? new Uint32Array(0);
  const labelledRows = plan.labelled(lane, level, first * cellMs, (last + 1) * cellMs);
  const labelled = Float64Array.from(labelledRows, (row) => anchorOf(plan, row)).sort();
  const view: LaneView = { plan, order, level, cellMs, labelled };
  const cells: Cell[] = [];
  for (let number = first; number <= last; number++) cells.push(readCell(view, number));
  return group(view, cells, markPx / scale, span);
}

function anchorOf(plan: Plan, row: number): number {
  return plan.table.anchor[row] ?? 0;
}

/** Places of the lane's order with anchors in [from, to). */
function placesBetween({ plan, order }: LaneView, from: number, to: number): [number, number] {
  const start = plan.search.left(order, from);
  return [start, plan.search.left(order, to, start)];
}

const byValue = bisector((value: number) => value);

/** How many of the events between two moments have no label. */
function unlabelledBetween(view: LaneView, from: number, to: number): number {
  const [start, end] = placesBetween(view, from, to);
  const labelled = byValue.left(view.labelled, to) - byValue.left(view.labelled, from);
  return Math.max(0, end - start - labelled);
}

function readCell(view: LaneView, number: number): Cell {
  const start = number * view.cellMs;
  const end = (number + 1) * view.cellMs;
  const [from, to] = placesBetween(view, start, end);
  const count = from === to ? 0 : unlabelledBetween(view, start, end);
  const first = count === 0 ? 0 : anchorAt(view, unlabelledFrom(view, from, to, 1));
  const last = count === 0 ? 0 : anchorAt(view, unlabelledFrom(view, to - 1, from - 1, -1));
  return { number, from, to, count, first, last };
}

function anchorAt({ plan, order }: LaneView, place: number): number {
  return anchorOf(plan, order[place] ?? 0);
}

/** The first unlabelled place from one place towards another; a cell holds only a few labelled ones. */
function unlabelledFrom(view: LaneView, from: number, to: number, step: 1 | -1): number {
  let place = from;
  while (place !== to && view.plan.isLabelled(view.order[place] ?? 0, view.level)) place += step;
  return place;
}

/** Which cell each cell's events gather in: its own number, a neighbour's, or none for a mark. */
function homeOf(cells: readonly Cell[], at: number, nearMs: number): number | undefined {
  const cell = cells[at];
  if (!cell || cell.count === 0) return undefined;
  if (cell.count > 1) return cell.number;
  const left = cells[at - 1];
  const right = cells[at + 1];
  const nearLeft = left && left.count > 0 && cell.first - left.last < nearMs;
  const nearRight = right && right.count > 0 && right.first - cell.last < nearMs;
  if (nearLeft && left.count > 1) return left.number;
  if (nearRight && right.count > 1) return right.number;
  if (nearLeft) return left.number;
  return nearRight ? cell.number : undefined;
}

function group(view: LaneView, cells: readonly Cell[], nearMs: number, span: TimeSpan): Foot {
  const marks: number[] = [];
  const homes = new Map<number, Cell[]>();
  cells.forEach((cell, at) => {
    if (cell.count === 0 || at === 0 || at === cells.length - 1) return;
    const home = homeOf(cells, at, nearMs);
    if (home === undefined) {
      marks.push(view.order[unlabelledFrom(view, cell.from, cell.to, 1)] ?? 0);
    } else {
      homes.set(home, [...(homes.get(home) ?? []), cell]);
    }
  });
  const least = (cells[2]?.number ?? 0) - 0.5;
  const most = (cells.at(-3)?.number ?? 0) + 0.5;
  const pills = [...homes]
    .filter(([home]) => home > least && home < most)
    .map(([home, members]) => pillOf(view, home, members, span));
  return { marks, pills };
}

function pillOf(view: LaneView, home: number, cells: readonly Cell[], span: TimeSpan): FootPill {
  const isPair = cells.every((cell) => cell.count === 1);
  const last = cells.at(-1);
  const members = listMembers(view, cells);
  const { anchor, half } = view.plan.table;
  const firstRow = members[0] ?? 0;
  const lastPlace = unlabelledFrom(view, (last?.to ?? 1) - 1, (last?.from ?? 0) - 1, -1);
  const lastRow = view.order[lastPlace] ?? 0;
  return {
    cell: home,
    at: (home + (isPair ? 1 : 0.5)) * view.cellMs,
    count: cells.reduce((sum, cell) => sum + cell.count, 0),
    countInside: cells.reduce((sum, cell) => sum + countInside(view, cell, span), 0),
    from: (anchor[firstRow] ?? 0) - (half[firstRow] ?? 0),
    to: (anchor[lastRow] ?? 0) + (half[lastRow] ?? 0),
    members,
  };
}

function countInside(view: LaneView, cell: Cell, span: TimeSpan): number {
  if (cell.first >= span.start && cell.last < span.end) return cell.count;
  const start = Math.max(span.start, cell.number * view.cellMs);
  const end = Math.min(span.end, (cell.number + 1) * view.cellMs);
  return start < end ? unlabelledBetween(view, start, end) : 0;
}

function listMembers(view: LaneView, cells: readonly Cell[]): number[] {
  const rows: number[] = [];
  for (const cell of cells) {
    for (let place = cell.from; place < cell.to && rows.length < mostMembers; place++) {
      const row = view.order[place] ?? 0;
      if (!view.plan.isLabelled(row, view.level)) rows.push(row);
    }
  }
  return rows;
}
