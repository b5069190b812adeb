/** From the element as it is to a drawing: the same plan, widths, words and colours, so the same labels. */
import type { Drawing, LaneNode, Plan, Scene, TimeSpan } from "@sanjyra/core";
import type { PictureOptions } from "../../controllers/saving.ts";
import type { Stage } from "../../pipeline.ts";
import type { Terms } from "../../translations/index.ts";
import { composeDrawing, createPlan, layoutScene, localize, measureLabels } from "../shared.ts";
import type { SaveSource } from "../save.ts";
import { readColors } from "./colors.ts";

/** The narrowest and the widest picture, pixels. */
const leastPx = 240;
const mostPx = 20_000;

/** A drawing of the window or of everything; undefined where there are no events. */
export async function compose(
  source: SaveSource,
  options: PictureOptions,
  isWhole: boolean,
): Promise<Drawing | undefined> {
  const { stage, scene: shown, root, terms } = source;
  if (!stage || !shown) return undefined;
  const head = stage.headPx;
  const width = widthOf(options.width, head, shown.along);
  const plan = isWhole && stage.passes ? wholePlan(stage) : stage.plan;
  const scene = layOut(source, stage, plan, isWhole ? stage.fit : shown, width - head);
  const label = root.querySelector(".probes > .label") ?? root.host;
  const { fontFamily, fontSize } = getComputedStyle(label);
  const { theme } = options;
  return composeDrawing(scene, {
    width,
    head,
    measure: stage.measure,
    theme: theme === "dark" ? theme : "light",
    fontPx: Number.parseFloat(fontSize) || 14,
    fonts: fontFamily,
    title: titleOf(source),
    summary: stage.words.range(scene.start, scene.end),
    laneNotes: scene.lanes.map((lane) => noteOf(lane, terms)),
    ...readColors(root, scene.lanes, theme === "dark" || theme === "light" ? theme : undefined),
  });
}

function widthOf(wanted: number | undefined, head: number, along: number): number {
  if (wanted === undefined || !Number.isFinite(wanted)) return head + along;
  return Math.round(Math.min(mostPx, Math.max(leastPx, head + 100, wanted)));
}

/** The plan without the filter: a plan is the same for the same texts, rows and sizes. */
function wholePlan({ table, text, measure, plan }: Stage): Plan {
  const labelPx = measureLabels(table, text, measure);
  const rowsPerLane = Math.max(1, ...plan.laneRows);
  return createPlan({ table, labelPx, rowsPerLane, metrics: plan.metrics });
}

function layOut(
  { terms, mirrored }: SaveSource,
  { text, words, measure, table }: Stage,
  plan: Plan,
  { start, end }: TimeSpan,
  along: number,
): Scene {
  const span = { start, end };
  const scene = layoutScene({ plan, text, words, measure, span, along, now: Date.now() });
  const named = (lane: LaneNode): LaneNode =>
    lane.title === "" && table.lanes.length > 1
      ? { ...lane, title: terms.text("otherLane") }
      : lane;
  return {
    ...scene,
    direction: mirrored ? "rtl" : "ltr",
    lanes: scene.lanes.map(named),
  };
}

/** What the heading of a lane says of its events, as on the screen. */
function noteOf({ count, underWay }: LaneNode, terms: Terms): string {
  const events = terms.text("events", { n: count });
  return underWay > 0 ? `${events} · ${terms.text("underWay", { n: underWay })}` : events;
}

/** The document's title in the reader's language, else the element's label; empty where there is neither. */
export function titleOf({ reading, stage, root }: SaveSource): string {
  const { title, language = "und" } = reading?.document ?? {};
  const { text } = localize(title, stage?.words.language ?? "en", language);
  return text || (root.host.getAttribute("label") ?? "");
}
