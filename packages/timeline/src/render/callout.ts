/** The callout: the label of a focused or selected event that has none. */
import { createScale, type EventNode, type Scene } from "@sanjyra/core";
import type { Stage } from "../pipeline.ts";

/** How far outside the plot a callout is drawn that nobody sees, pixels. */
const farPx = 1000;

/** Whether a position along is in the plot box. */
export const isInWindow = ({ along }: Scene, at: number): boolean => at >= 0 && at <= along;

/** Space between a callout and the plot's edges, pixels. */
const edgePx = 6;

/** As much of a label as must be in the plot box for it to count as seen, pixels. */
const seenPx = 24;

/** Whether an event of the scene has its label in the plot box. */
export const hasLabel = ({ events, along }: Scene, row: number): boolean =>
  events.some(
    ({ row: known, label }) =>
      known === row && label !== undefined && label.to > seenPx && label.from < along - seenPx,
  );

/** Where a callout's label begins: after the mark, before it where there is no room, else as it fits. */
function labelFrom(at: number, width: number, stage: Stage): number {
  const { dotPx, gapPx } = stage.plan.metrics;
  const away = dotPx / 2 + gapPx;
  const most = stage.along - edgePx - width;
  if (at + away <= most) return at + away;
  return at - away - width >= edgePx ? at - away - width : Math.max(edgePx, most);
}

/**
 * The node of a row as a callout at the foot of its lane. With `pinned` it stays at the edge outside the
 * window, so that whoever has the focus sees it. Undefined for a row that the table does not have.
 */
export function calloutNode(
  scene: Scene,
  stage: Stage,
  row: number,
  pinned: boolean,
): EventNode | undefined {
  const { table, plan, text, along } = stage;
  const event = table.events[row];
  const lane = table.lane[row] ?? 0;
  const node = scene.lanes[lane];
  if (!event || !node) return undefined;
  const { start, end } = scene;
  const anchor = createScale({ start, end }, along).toPx(table.anchor[row] ?? 0);
  const half = plan.metrics.dotPx / 2;
  const inside = Math.min(Math.max(anchor, edgePx + half), along - edgePx - half);
  const at = pinned || isInWindow(scene, anchor) ? inside : Math.min(Math.max(anchor, -farPx), along + farPx);
  const width = plan.reserves.label[row] ?? 0;
  const from = at === inside ? labelFrom(at, width, stage) : at + half;
  const drawn = scene.events.find((known) => known.row === row);
  return {
    key: drawn?.key ?? `callout ${String(row)}`,
    id: event.id,
    row,
    lane,
    laneId: node.id,
    at,
    across: drawn?.across ?? node.foot,
    mark: { ...pointMark, from: at - half, to: at + half, body: [at - half, at + half] },
    label: { ...text.label(row), from, to: from + width, side: from > at ? "after" : "before", strong: true },
    name: text.name(row),
  };
}

const pointMark = {
  shape: "point",
  startEnd: "closed",
  endEnd: "closed",
  soft: false,
  dashed: false,
  hollow: false,
} as const;

/** The scene's events with the callout in the place of its event, if that is drawn, or added. */
export function withCallout(scene: Scene, callout: EventNode | undefined): readonly EventNode[] {
  if (!callout) return scene.events;
  return [...scene.events.filter(({ row }) => row !== callout.row), callout];
}
