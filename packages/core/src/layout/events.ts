/** The events of one lane in a window: labels in their rows, marks and pills at the foot, and who is under way. */
import { footOf, type FootPill } from "../index/foot.ts";
import type { Plan } from "../index/plan.ts";
import { isInside } from "../index/reserve.ts";
import type { LaneReach } from "../index/reach.ts";
import type { EventNode, LabelNode, LaneNode, PillNode } from "../scene/scene.ts";
import type { TimeScale } from "../time/scale.ts";
import type { TimeSpan } from "../time/span.ts";
import { rowMiddle } from "./lanes.ts";
import { labelStart, markExtent, markNode, round, type Extent } from "./mark.ts";
import type { SceneText } from "./scene-text.ts";

/** What the lanes of one window share. */
export interface WindowView {
  readonly plan: Plan;
  readonly text: SceneText;
  readonly isStrong: (row: number) => boolean;
  readonly span: TimeSpan;
  readonly scale: TimeScale;
  readonly level: number;
  readonly along: number;
}

/** One lane's share of the scene. */
export interface LaneContent {
  readonly events: readonly EventNode[];
  readonly pills: readonly PillNode[];
  readonly labels: number;
  readonly marks: number;
  readonly pilled: number;
  readonly underWay: number;
}

/** Lays out one lane. `place` is its place in the table's lanes. */
export function layoutLane(
  view: WindowView,
  lane: LaneNode,
  place: number,
  reach: LaneReach,
): LaneContent {
  const candidates = labelCandidates(view, place);
  const underWay = visitReaching(view, reach, candidates);
  const labelled = [...candidates]
    .map((row) => labelledNode(view, lane, place, row))
    .filter((node) => node !== undefined);
  const foot = footOf(view.plan, place, view.level, anchorSpan(view));
  const marks = foot.marks
    .filter((row) => isAnchorInside(view, row))
    .map((row) => eventNode(view, lane, place, row, lane.foot));
  const pills = foot.pills
    .map((pill) => pillNode(view, lane, place, pill))
    .filter((pill) => pill.countInWindow > 0 || meetsBox(view, pillExtent(pill)));
  return {
    events: [...labelled, ...marks].sort((a, b) => a.row - b.row),
    pills,
    labels: labelled.filter((node) => meetsBox(view, markExtent(view.plan, node.row, view.scale)))
      .length,
    marks: marks.length,
    pilled: pills.reduce((sum, pill) => sum + pill.countInWindow, 0),
    underWay,
  };
}

/** Labelled rows whose mark or label may meet the plot box. */
function labelCandidates({ plan, span, scale, level }: WindowView, lane: number): Set<number> {
  const { labelMaxPx, possiblePx, fadePx } = plan.metrics;
  // A label beside its mark starts at most its own length after the anchor: a longer bar holds it inside.
  const before = (2 * labelMaxPx + possiblePx + 2 * fadePx) / scale.pxPerMs;
  const after = (fadePx + possiblePx) / scale.pxPerMs;
  return new Set(plan.labelled(lane, level, span.start - before, span.end + after));
}

/** Adds labelled rows that reach in from outside, and counts those that go on unseen throughout. */
function visitReaching(view: WindowView, reach: LaneReach, labelled: Set<number>): number {
  let underWay = 0;
  const { plan, level } = view;
  const visit = (row: number) => {
    const isDrawn =
      plan.isLabelled(row, level) && meetsBox(view, markExtent(plan, row, view.scale));
    if (isDrawn) labelled.add(row);
    else if (!isAnchorInside(view, row)) underWay++;
  };
  reach.fromBefore(view.span, visit);
  reach.fromAfter(view.span, visit);
  return underWay;
}

/** The window, wider by half a dot on each side: an anchor in it has its dot in the plot box. */
function anchorSpan({ span, scale, plan }: WindowView): TimeSpan {
  const margin = plan.metrics.dotPx / 2 / scale.pxPerMs;
  return { start: span.start - margin, end: span.end + margin };
}

function isAnchorInside(view: WindowView, row: number): boolean {
  const { start, end } = anchorSpan(view);
  const anchor = view.plan.table.anchor[row] ?? 0;
  return anchor >= start && anchor < end;
}

function meetsBox({ along }: WindowView, { from, to }: Extent): boolean {
  return to > 0 && from < along;
}

function eventNode(
  view: WindowView,
  lane: LaneNode,
  place: number,
  row: number,
  across: number,
): EventNode {
  const { plan, text, scale, along } = view;
  const id = plan.table.events[row]?.id ?? "";
  return {
    key: `${lane.id}\u0000${id}`,
    id,
    row,
    lane: place,
    laneId: lane.id,
    at: round(scale.toPx(plan.table.anchor[row] ?? 0)),
    across,
    mark: markNode(plan, row, scale, along),
    name: text.name(row),
  };
}

function labelledNode(
  view: WindowView,
  lane: LaneNode,
  place: number,
  row: number,
): EventNode | undefined {
  const label = labelNode(view, row);
  const isSeen = meetsBox(view, label) || meetsBox(view, markExtent(view.plan, row, view.scale));
  if (!isSeen) return undefined;
  const across = rowMiddle(view.plan, lane, view.plan.rowOf(row));
  return { ...eventNode(view, lane, place, row, across), label };
}

function labelNode(view: WindowView, row: number): LabelNode {
  const { plan, scale, text } = view;
  const width = plan.reserves.label[row] ?? 0;
  const inside = isInside(plan.reserves, row, scale.pxPerMs);
  const from = inside ? insideStart(view, row, width) : labelStart(plan, row, scale);
  const shown = text.label(row);
  return {
    text: shown.text,
    ...(shown.lang !== undefined && { lang: shown.lang }),
    from: round(from),
    to: round(from + width),
    side: inside ? "inside" : "after",
    strong: view.isStrong(row),
  };
}

/** Inside its bar a label sticks to the window's start, and leaves with the bar's end. */
function insideStart(view: WindowView, row: number, width: number): number {
  const { plan, scale } = view;
  const { table, metrics } = plan;
  const anchor = table.anchor[row] ?? 0;
  const half = table.half[row] ?? 0;
  const start = Math.max(scale.toPx(anchor - half), 0) + metrics.insetPx;
  return Math.min(start, scale.toPx(anchor + half) - metrics.insetPx - width);
}

function pillNode(view: WindowView, lane: LaneNode, place: number, pill: FootPill): PillNode {
  const { text, scale, plan } = view;
  const count = text.number(pill.count);
  return {
    key: `${lane.id}\u0000${view.level}\u0000${pill.cell}`,
    lane: place,
    laneId: lane.id,
    at: round(scale.toPx(pill.at)),
    across: lane.foot,
    size: plan.metrics.pillPx,
    count: pill.count,
    countInWindow: pill.countInside,
    from: pill.from,
    to: pill.to,
    members: pill.members,
    text: `+${count}`,
    name: `${count}: ${text.range(pill.from, pill.to)}`,
  };
}

function pillExtent({ at, size }: PillNode): Extent {
  return { from: at - size / 2, to: at + size / 2 };
}
