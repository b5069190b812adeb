/** Plans for tests: arbitrary crowds of events that coincide, nest and touch often, and what a plan shows of them. */
import fc from "fast-check";
import { defaultMetrics } from "../index/metrics.ts";
import { createPlan, type Plan } from "../index/plan.ts";
import { sketchTable, type EventSketch } from "./tables.ts";

const dayMs = 86_400_000;

/** Few distinct moments, so that events coincide, nest and touch often; sometimes so few that most are shut out. */
const sketches: fc.Arbitrary<EventSketch[]> = fc
  .constantFrom(40, 40, 6)
  .chain((latest) => fc.array(sketchWithin(latest), { maxLength: 30, size: "max" }));

function sketchWithin(latest: number): fc.Arbitrary<EventSketch> {
  return fc
    .record({
      day: fc.integer({ min: 0, max: latest }),
      days: fc.constantFrom(0, 0, 1, 1, 3, 20),
      lane: fc.integer({ min: 0, max: 1 }),
      importance: fc.integer({ min: 0, max: 3 }),
      kind: fc.constantFrom("date" as const, "interval" as const),
      exact: fc.boolean(),
      open: fc.constantFrom("none", "none", "none", "start", "end"),
    })
    .map(({ day, days, open, ...rest }) => ({
      start: open === "start" ? -Infinity : day * dayMs,
      end: open === "end" ? Infinity : day * dayMs + Math.max(0, days * dayMs - 1),
      ...rest,
    }));
}

/** What a plan is made of. */
export interface PlanInput {
  readonly events: readonly EventSketch[];
  readonly rowsPerLane: number;
  /** Widths of labels, as many as needed. */
  readonly labels: Iterator<number>;
}

/** Arbitrary input of a plan. */
export const plannedInputs: fc.Arbitrary<PlanInput> = fc.record({
  events: sketches,
  rowsPerLane: fc.integer({ min: 1, max: 4 }),
  labels: fc.infiniteStream(fc.integer({ min: 10, max: 300 })),
});

/** A plan in the default face, nothing made yet, and the widths of its labels. */
export function makePlan({ events, rowsPerLane, labels }: PlanInput): {
  plan: Plan;
  labelPx: Float32Array;
} {
  const table = sketchTable(events);
  const labelPx = Float32Array.from(
    { length: table.size },
    () => (labels.next() as IteratorYieldResult<number>).value,
  );
  return { plan: createPlan({ table, labelPx, rowsPerLane, metrics: defaultMetrics }), labelPx };
}

/** By table row: the row of labels at a level, undefined where there is no label. */
export function snapshot(plan: Plan, level: number): (number | undefined)[] {
  return Array.from({ length: plan.table.size }, (_, row) =>
    plan.isLabelled(row, level) ? plan.rowOf(row) : undefined,
  );
}
