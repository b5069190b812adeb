/** Lanes one under the other: heights and middles across, from the plan alone, so that no pan, zoom or filter moves them. */
import type { Plan } from "../index/plan.ts";
import type { LaneNode } from "../scene/scene.ts";
import type { SceneText } from "./scene-text.ts";

/** The lanes of a plan, stacked below the strip of eras, `underWay` still 0. */
export function stackLanes(plan: Plan, text: SceneText): LaneNode[] {
  let offset = eraStripPx(plan);
  return plan.table.lanes.map((lane, place) => {
    const rows = plan.laneRows[place] ?? 0;
    const count = plan.laneOrder[place]?.length ?? 0;
    const size = laneSizePx(plan, rows, plan.laneSizes[place] ?? 0);
    const { text: title, lang } = text.lane(place);
    const node: LaneNode = {
      id: lane.id,
      title,
      ...(lang !== undefined && { lang }),
      ...(lane.color !== undefined && { color: lane.color }),
      hue: place,
      offset,
      size,
      rows,
      foot: offset + size - plan.metrics.lanePadPx - plan.metrics.footPx / 2,
      count,
      underWay: 0,
    };
    offset += size;
    return node;
  });
}

/** Height of the strip of era labels: none where there are no eras. */
function eraStripPx(plan: Plan): number {
  return plan.table.eras.length > 0 ? plan.metrics.eraPx : 0;
}

/** A lane has a foot only where it has more events than rows: all others have their labels at every scale. */
function laneSizePx({ metrics }: Plan, rows: number, count: number): number {
  const foot = count > rows ? metrics.footPx : 0;
  const content = Math.max(rows, 1) * metrics.rowPx + foot;
  return metrics.laneHeadPx + 2 * metrics.lanePadPx + content;
}

/** Middle of a row of labels, across. */
export function rowMiddle(plan: Plan, lane: LaneNode, row: number): number {
  const { laneHeadPx, lanePadPx, rowPx } = plan.metrics;
  return lane.offset + laneHeadPx + lanePadPx + (row + 0.5) * rowPx;
}
