import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makePlan, plannedInputs, snapshot } from "../testing/plans.ts";
import { sketchTable } from "../testing/tables.ts";
import { slowPlan } from "../testing/slow-plan.ts";
import { finestLevel, levelOfScale, levelScale } from "./level.ts";
import { defaultMetrics } from "./metrics.ts";
import { createPlan } from "./plan.ts";
import { meet, meetForever } from "./reserve.ts";

const dayMs = 86_400_000;

const finestScale = levelScale(finestLevel);

describe("the plan", () => {
  it("is what its slow twin makes, level by level", () => {
    fc.assert(
      fc.property(plannedInputs, (input) => {
        const { plan, labelPx } = makePlan(input);
        plan.advance(finestScale);
        const { table, metrics } = plan;
        const length = table.hull ? table.hull.end - table.hull.start : 0;
        const first = length > 0 ? levelOfScale(1 / length) : finestLevel;
        const slow = slowPlan(table, labelPx, input.rowsPerLane, metrics, first, finestLevel);
        for (const level of [first, first + 5, first + 12, first + 20, finestLevel]) {
          const expected = Array.from({ length: table.size }, (_, row) => {
            const place = slow.get(row);
            return place && place.level <= level ? place.row : undefined;
          });
          expect(snapshot(plan, level)).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("never lets two labels of a row meet, at any scale", () => {
    fc.assert(
      fc.property(plannedInputs, fc.double({ min: -80, max: 30, noNaN: true }), (input, power) => {
        const { plan } = makePlan(input);
        const scale = 2 ** (power / 2);
        plan.advance(scale);
        const level = levelOfScale(scale);
        plan.laneOrder.forEach((order) => {
          const shown = [...order].filter((row) => plan.isLabelled(row, level));
          shown.forEach((first, at) => {
            for (const second of shown.slice(at + 1)) {
              if (plan.rowOf(first) !== plan.rowOf(second)) continue;
              expect(meet(plan.reserves, first, second, scale)).toBe(false);
            }
          });
        });
      }),
    );
  });

  it("does not depend on slices, or on which level was asked for first", () => {
    fc.assert(
      fc.property(plannedInputs, fc.integer({ min: 1, max: 9 }), (input, slice) => {
        const { plan, labelPx } = makePlan(input);
        const { table, metrics } = plan;
        const sliced = createPlan({ table, labelPx, rowsPerLane: input.rowsPerLane, metrics });
        plan.advance(finestScale);
        for (let level = -60; level <= finestLevel; level += 7) {
          while (!sliced.advance(levelScale(level), slice)) continue;
          expect(snapshot(sliced, level)).toEqual(snapshot(plan, level));
        }
      }),
    );
  });

  it("keeps no event unlabelled at every scale because of a less important one", () => {
    fc.assert(
      fc.property(plannedInputs, (input) => {
        const { plan } = makePlan(input);
        plan.advance(finestScale);
        const { table } = plan;
        plan.laneOrder.forEach((order, lane) => {
          for (const row of [...order].filter((each) => !plan.isLabelled(each, finestLevel))) {
            const rows = Array.from({ length: plan.laneRows[lane] ?? 0 }, (_, at) => at);
            const heldByBetter = rows.every((at) =>
              [...order].some(
                (other) =>
                  plan.isLabelled(other, finestLevel) &&
                  plan.rowOf(other) === at &&
                  (table.importance[other] ?? 0) >= (table.importance[row] ?? 0) &&
                  (other < row
                    ? meetForever(plan.reserves, other, row)
                    : meetForever(plan.reserves, row, other)),
              ),
            );
            expect(heldByBetter).toBe(true);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it("places the most important events first, and spreads equals over time", () => {
    const events = Array.from({ length: 64 }, (_, at) => ({
      start: at * dayMs,
      end: at * dayMs,
      importance: at === 40 ? 1 : 0,
    }));
    const table = sketchTable(events);
    const labelPx = new Float32Array(64).fill(60);
    const plan = createPlan({ table, labelPx, rowsPerLane: 1, metrics: defaultMetrics });
    plan.advance(levelScale(-60));
    expect(snapshot(plan, -60).indexOf(0)).toBe(40);
    const scale = 600 / (64 * dayMs);
    plan.advance(scale);
    const shown = snapshot(plan, levelOfScale(scale)).flatMap((row, at) => (row === 0 ? [at] : []));
    expect(shown.some((at) => at < 21)).toBe(true);
    expect(shown.some((at) => at > 50)).toBe(true);
  });

  it("has only as many rows as a lane has events, and none for an empty lane", () => {
    const table = sketchTable([
      { start: 0, end: 0, lane: 0 },
      { start: 0, end: 0, lane: 2 },
      { start: 1, end: 1, lane: 2 },
    ]);
    const plan = createPlan({
      table,
      labelPx: new Float32Array(3).fill(50),
      rowsPerLane: 4,
      metrics: defaultMetrics,
    });
    expect(plan.laneRows).toEqual([1, 0, 2]);
    plan.advance(levelScale(-60));
    expect(snapshot(plan, -60).sort()).toEqual([0, 0, 1]);
  });
});
