/**
 * The middle of the house: table, plan and window in, scene out. Pure; it reads no clock, screen or language
 * but those it is given, and with the same arguments it gives the same scene.
 */
import { levelOfScale } from "../index/level.ts";
import type { Plan } from "../index/plan.ts";
import { createLaneReach, type LaneReach } from "../index/reach.ts";
import type { LaneNode, Scene, SceneCounts } from "../scene/scene.ts";
import { createScale } from "../time/scale.ts";
import type { TimeSpan } from "../time/span.ts";
import type { Words } from "../time/words.ts";
import { layoutAxis } from "./axis.ts";
import { layoutEras } from "./eras.ts";
import { layoutLane, type LaneContent, type WindowView } from "./events.ts";
import { stackLanes } from "./lanes.ts";
import { round } from "./mark.ts";
import { isStrongRow, type Measure, type SceneText } from "./scene-text.ts";

/** Everything that a picture depends on. */
export interface LayoutInput {
  readonly plan: Plan;
  readonly text: SceneText;
  readonly words: Words;
  readonly measure: Measure;
  /** The window; its length must be above 0. */
  readonly span: TimeSpan;
  /** Length of the plot box along time, pixels. */
  readonly along: number;
  /** Today in milliseconds, where a line for it is wanted. */
  readonly now?: number;
  /** Most tries of placing labels in this call; what is left makes the scene unsettled. */
  readonly maxSteps?: number;
}

/** Lays out one window. Asks the plan for the levels it needs. */
export function layoutScene(input: LayoutInput): Scene {
  const { plan, text, words, measure, span } = input;
  const along = Math.max(1, input.along);
  const scale = createScale(span, along);
  const settled = plan.advance(scale.pxPerMs, input.maxSteps);
  const level = levelOfScale(scale.pxPerMs);
  const isStrong = (row: number) => isStrongRow(plan.table, row);
  const view: WindowView = { plan, text, isStrong, span, scale, level, along };
  const stacked = stackLanes(plan, text);
  const contents = stacked.map((lane, place) =>
    layoutLane(view, lane, place, reachOf(plan, place)),
  );
  const lanes = stacked.map((lane, at) => ({ ...lane, underWay: contents[at]?.underWay ?? 0 }));
  const now = input.now === undefined ? undefined : scale.toPx(input.now);
  return {
    version: 1,
    start: span.start,
    end: span.end,
    along,
    across: acrossOf(lanes),
    language: text.language,
    direction: text.direction,
    axis: layoutAxis(span, scale, along, words, measure),
    lanes,
    events: contents.flatMap((content) => content.events),
    pills: contents.flatMap((content) => content.pills),
    eras: layoutEras(plan.table, scale, along, text, measure),
    ...(now !== undefined && now >= 0 && now <= along && { now: round(now) }),
    counts: countAll(contents, plan.table.size),
    settled,
  };
}

function acrossOf(lanes: readonly LaneNode[]): number {
  const last = lanes.at(-1);
  return last ? last.offset + last.size : 0;
}

function countAll(contents: readonly LaneContent[], total: number): SceneCounts {
  const sum = (count: (content: LaneContent) => number) =>
    contents.reduce((all, content) => all + count(content), 0);
  const labels = sum((content) => content.labels);
  const marks = sum((content) => content.marks);
  const pilled = sum((content) => content.pilled);
  const underWay = sum((content) => content.underWay);
  return { labels, marks, pilled, underWay, inWindow: labels + marks + pilled + underWay, total };
}

const reachByOrder = new WeakMap<Uint32Array, LaneReach>();

/** Reach trees belong to a lane's order; plans that share it share them. */
function reachOf({ table, laneOrder }: Plan, lane: number): LaneReach {
  const order = laneOrder[lane] ?? new Uint32Array(0);
  const reach = reachByOrder.get(order) ?? createLaneReach(table, order);
  reachByOrder.set(order, reach);
  return reach;
}
