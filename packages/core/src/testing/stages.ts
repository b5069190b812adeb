/** Plans with windows on them, for tests of scenes. */
import fc from "fast-check";
import { filterPlan } from "../index/filter-plan.ts";
import { defaultMetrics } from "../index/metrics.ts";
import { createPlan, type Plan } from "../index/plan.ts";
import { createWidthEstimate } from "../layout/estimate-width.ts";
import { layoutScene } from "../layout/layout.ts";
import { createSceneText, measureLabels, type Measure } from "../layout/scene-text.ts";
import type { Scene } from "../scene/scene.ts";
import { createSpan, type TimeSpan } from "../time/span.ts";
import { createWords, type Words } from "../time/words.ts";
import { sketchTable, type EventSketch } from "./tables.ts";

const dayMs = 86_400_000;
/** Length of the plot box, pixels. */
export const along: number = 900;
/** English. */
export const words: Words = createWords({ language: "en" });
/** Widths as the server has them. */
export const measure: Measure = createWidthEstimate(13);

/** A plan and what it draws. */
export interface Stage {
  readonly plan: Plan;
  readonly draw: (span: TimeSpan) => Scene;
  /** The same for the events that pass. */
  readonly pick: (passes: Uint8Array) => Stage;
  readonly passes: Uint8Array;
}

/** A plan of events in the default face. */
export function stage(events: readonly EventSketch[], rowsPerLane = 3): Stage {
  const table = sketchTable(events);
  const text = createSceneText(table, words);
  const plan = createPlan({
    table,
    labelPx: measureLabels(table, text, measure),
    rowsPerLane,
    metrics: defaultMetrics,
  });
  const draw = (drawn: Plan) => (span: TimeSpan) =>
    layoutScene({ plan: drawn, text, words, measure, span, along });
  const pick = (passes: Uint8Array): Stage => {
    const part = filterPlan(plan, passes);
    return { plan: part, draw: draw(part), pick, passes };
  };
  return { plan, draw: draw(plan), pick, passes: new Uint8Array(table.size).fill(1) };
}

/** Filters of up to 120 rows: every second, third… or all others. */
export const picks: fc.Arbitrary<Uint8Array> = fc
  .tuple(fc.integer({ min: 2, max: 9 }), fc.boolean())
  .map(([part, rest]) => {
    return Uint8Array.from({ length: 120 }, (_, row) => Number((row % part === 0) === rest));
  });

/** Events of six years in three lanes. */
export const crowd: fc.Arbitrary<EventSketch[]> = fc.array(
  fc
    .record({
      day: fc.integer({ min: 0, max: 2000 }),
      days: fc.constantFrom(0, 0, 0, 1, 30, 400),
      lane: fc.integer({ min: 0, max: 2 }),
      importance: fc.integer({ min: 0, max: 2 }),
      kind: fc.constantFrom("date" as const, "interval" as const),
      exact: fc.boolean(),
      open: fc.constantFrom("none", "none", "none", "none", "start", "end"),
      title: fc.constantFrom("Treaty", "A longer title of an event", "Visit to the capital city"),
    })
    .map(({ day, days, open, ...rest }) => ({
      start: open === "start" ? -Infinity : day * dayMs,
      end: open === "end" ? Infinity : day * dayMs + Math.max(0, days * dayMs - 1),
      ...rest,
    })),
  { maxLength: 120, size: "large" },
);

/** Windows from half a day to ten years, over and beside the crowd. */
export const windows: fc.Arbitrary<TimeSpan> = fc
  .tuple(
    fc.double({ min: -200, max: 2200, noNaN: true }),
    fc.double({ min: -1, max: 11.5, noNaN: true }),
  )
  .map(([middle, power]) => {
    const half = (2 ** power * dayMs) / 2;
    return createSpan(middle * dayMs - half, middle * dayMs + half);
  });

/** Brute force: events whose mark, without its label, meets the plot box, or that are under way. */
export function expectedInWindow(
  { plan, passes }: Pick<Stage, "plan" | "passes">,
  span: TimeSpan,
): number {
  const { table, metrics } = plan;
  const perMs = along / (span.end - span.start);
  const dot = metrics.dotPx / 2 / perMs;
  return Array.from({ length: table.size }, (_, row) => row).filter((row) => {
    if (passes[row] !== 1) return false;
    const anchor = table.anchor[row] ?? 0;
    const start = Math.min(table.start[row] ?? 0, anchor - dot);
    const end = Math.max(table.end[row] ?? 0, anchor + dot);
    return end > span.start && start < span.end;
  }).length;
}
