/** The callout: the label of a focused or selected event that has none. */
import { createScale, type EventNode, type Scene } from "@sanjyra/core";
import type { Stage } from "../pipeline.ts";

/** How far outside the plot a callout is drawn that nobody sees, pixels. */
const farPx = 1000;

/** Whether a position along is in the plot box. */
const isInWindow = ({ along }: Scene, at: number): boolean => at >= 0 && at <= along;

/** Space between a callout and the plot's edges, pixels. */
const edgePx = 6;

/** As much of a label as must be in the plot box for it to count as seen, pixels. */
const seenPx = 24;

/** Whether an event of the scene has its label in the plot box. */
const hasLabel = ({ events, along }: Scene, row: number): boolean =>
  events.some(
    ({ row: known, label }) =>
      known === row && label !== undefined && label.to > seenPx && label.from < along - seenPx,
  );

/** Where a callout's label begins: after the mark, before it where there is no room, else as it fits. */
function labelFrom(at: number, width: number, stage: Stage): number {
  const { dotPx, gapPx } = stage.plan.metrics;
  const away = dotPx / 2 + gapPx;
  const most = stage.along - edgePx - width;
  if (at + away <= most || at > stage.along) return at + away;
  return at - away - width >= edgePx ? at - away - width : Math.max(edgePx, most);
}

/** Where a callout's mark stands: at its event, or with `pinned` at the edge nearest to it. */
function markAt(scene: Scene, stage: Stage, row: number, pinned: boolean): number {
  const { plan, along, table } = stage;
  const anchor = createScale(scene, along).toPx(table.anchor[row] ?? 0);
  const away = pinned || isInWindow(scene, anchor) ? -edgePx - plan.metrics.dotPx / 2 : farPx;
  return Math.min(Math.max(anchor, -away), along + away);
}

/**
 * The node of a row as a callout at the foot of its lane. With `pinned` it stays at the edge outside the
 * window, so that whoever has the focus sees it. Undefined for a row that the table does not have.
 */
function calloutNode(
  scene: Scene,
  stage: Stage,
  row: number,
  pinned: boolean,
): EventNode | undefined {
  const { table, plan, text } = stage;
  const lane = table.lane[row] ?? 0;
  const event = table.events[row];
  const node = scene.lanes[lane];
  if (!event || !node) return undefined;
  const at = markAt(scene, stage, row, pinned);
  const width = plan.reserves.label[row] ?? 0;
  const from = labelFrom(at, width, stage);
  const drawn = scene.events.find((known) => known.row === row);
  return {
    key: drawn?.key ?? `callout ${String(row)}`,
    id: event.id,
    row,
    lane,
    laneId: node.id,
    at,
    across: drawn?.across ?? node.foot,
    mark: markNode(at, plan.metrics.dotPx / 2),
    label: { ...text.label(row), from, to: from + width, side: "after", strong: false },
    name: text.name(row),
  };
}

/** Which events may need a callout. */
export interface CalloutWish {
  /** Row of the event that has the focus. */
  readonly focused: number | undefined;
  /** Row of the chosen event. */
  readonly selected: number | undefined;
  /** The focus stays in sight wherever the window is. */
  readonly pinned: boolean;
}

/** The callout of a picture: for the focused event, else the chosen one in the window, if it passes and has no label. */
export function calloutFor(scene: Scene, stage: Stage, wish: CalloutWish): EventNode | undefined {
  const { focused, selected, pinned } = wish;
  const passing = [focused, selected].filter((wish) => stage.passes?.[wish ?? -1] !== 0);
  const row = passing[0] ?? passing[1];
  if (row === undefined || hasLabel(scene, row)) return undefined;
  const isFocused = row === focused;
  const node = calloutNode(scene, stage, row, isFocused && pinned);
  return !isFocused && node && !isInWindow(scene, node.at) ? undefined : node;
}

/** A callout's own dot; what is known of its date is in its words. */
const markNode = (at: number, half: number): EventNode["mark"] => ({
  shape: "point",
  from: at - half,
  to: at + half,
  body: [at - half, at + half],
  startEnd: "closed",
  endEnd: "closed",
  soft: false,
  dashed: false,
  hollow: false,
});

/** The scene's events with the callout in the place of its event, if that is drawn, or added. */
export function withCallout(scene: Scene, callout: EventNode | undefined): readonly EventNode[] {
  if (!callout) return scene.events;
  return [...scene.events.filter(({ row }) => row !== callout.row), callout];
}
