import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slowFilter } from "../testing/slow-filter.ts";
import { slowPlan } from "../testing/slow-plan.ts";
import { plannedInputs, makePlan, snapshot, type PlanInput } from "../testing/plans.ts";
import { sketchTable } from "../testing/tables.ts";
import { filterPlan } from "./filter-plan.ts";
import { coarsestLevel, finestLevel, firstLevel, levelOfScale, levelScale } from "./level.ts";
import { defaultMetrics } from "./metrics.ts";
import { createPlan, type Plan } from "./plan.ts";
import { priorityOrder } from "./priority.ts";
import { meet } from "./reserve.ts";

const dayMs = 86_400_000;
const finestScale = levelScale(finestLevel);
const levels = Array.from(
  { length: finestLevel - coarsestLevel + 1 },
  (_, at) => coarsestLevel + at,
);

const filtered = fc.record({
  input: plannedInputs,
  passing: fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
});

interface Filtered {
  readonly whole: Plan;
  readonly part: Plan;
  readonly rows: readonly number[];
  readonly labelPx: Float32Array;
}

function makeFiltered(input: PlanInput, passing: readonly boolean[]): Filtered {
  const { plan, labelPx } = makePlan(input);
  const passes = Uint8Array.from(passing, Number);
  const rows = Array.from({ length: plan.table.size }, (_, row) => row);
  return {
    whole: plan,
    part: filterPlan(plan, passes),
    rows: rows.filter((row) => passes[row] === 1),
    labelPx,
  };
}

function first(plan: Plan): number {
  return firstLevel(plan.table.hull);
}

describe("a filtered plan", () => {
  it("is what its slow twin makes, level by level", () => {
    fc.assert(
      fc.property(filtered, ({ input, passing }) => {
        const { whole, part, rows, labelPx } = makeFiltered(input, passing);
        part.advance(finestScale);
        if (part === whole || rows.length === 0) return;
        const { table, metrics, reserves } = whole;
        const span = { first: first(whole), last: finestLevel };
        const rowsPerLane = input.rowsPerLane;
        const places = slowPlan(table, labelPx, rowsPerLane, metrics, span.first, span.last);
        const slow = slowFilter({
          reserves,
          order: [...priorityOrder(table)].filter((row) => rows.includes(row)),
          places,
          ownRow: (row) => `${table.lane[row]} ${places.get(row)?.row ?? whole.rowOf(row)}`,
          ...span,
        });
        for (const row of rows) expect(part.levelOf(row)).toBe(slow.get(row) ?? part.levelOf(-1));
      }),
      { numRuns: 150 },
    );
  });

  it("takes no label of an event that passes, moves no row, and labels nobody else", () => {
    fc.assert(
      fc.property(filtered, ({ input, passing }) => {
        const { whole, part, rows } = makeFiltered(input, passing);
        part.advance(finestScale);
        for (const level of levels) {
          const shown = snapshot(part, level);
          snapshot(whole, level).forEach((row, at) => {
            if (!rows.includes(at)) expect(shown[at]).toBeUndefined();
            else if (row !== undefined) expect(shown[at]).toBe(row);
          });
        }
      }),
    );
  });

  it("never lets two labels of a row meet, at any scale", () => {
    fc.assert(
      fc.property(filtered, fc.double({ min: -80, max: 30, noNaN: true }), (each, power) => {
        const { part } = makeFiltered(each.input, each.passing);
        const scale = 2 ** (power / 2);
        part.advance(scale);
        const level = levelOfScale(scale);
        for (const order of part.laneOrder) {
          const shown = [...order].filter((row) => part.isLabelled(row, level));
          shown.forEach((one, at) => {
            for (const other of shown.slice(at + 1)) {
              const isApart = part.rowOf(one) !== part.rowOf(other);
              expect(isApart || !meet(part.reserves, one, other, scale)).toBe(true);
            }
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it("lists the labels of a lane once each, between two moments", () => {
    fc.assert(
      fc.property(filtered, fc.integer({ min: -50, max: -20 }), ({ input, passing }, level) => {
        const { part } = makeFiltered(input, passing);
        part.advance(levelScale(level));
        const [from, to] = [10 * dayMs, 30 * dayMs];
        part.laneOrder.forEach((order, lane) => {
          const expected = [...order].filter((row) => {
            const anchor = part.table.anchor[row] ?? 0;
            return part.isLabelled(row, level) && anchor >= from && anchor <= to;
          });
          const listed = [...part.labelled(lane, level, from, to)];
          expect(listed.sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b));
        });
      }),
    );
  });

  it("does not depend on slices, on levels asked for first, or on how far the whole plan was made", () => {
    fc.assert(
      fc.property(
        filtered,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: -60, max: 0 }),
        ({ input, passing }, slice, ahead) => {
          const direct = makeFiltered(input, passing);
          direct.part.advance(finestScale);
          const { table, metrics } = direct.whole;
          const { rowsPerLane } = input;
          const whole = createPlan({ table, labelPx: direct.labelPx, rowsPerLane, metrics });
          whole.advance(levelScale(ahead));
          const part = filterPlan(whole, Uint8Array.from(passing, Number));
          for (let level = -60; level <= finestLevel; level += 7) {
            while (!part.advance(levelScale(level), slice)) continue;
            expect(snapshot(part, level)).toEqual(snapshot(direct.part, level));
          }
        },
      ),
    );
  });

  it("leaves the whole plan as it was: clearing the filter restores the picture", () => {
    fc.assert(
      fc.property(filtered, ({ input, passing }) => {
        const { whole, part, labelPx } = makeFiltered(input, passing);
        part.advance(finestScale);
        const { table, metrics } = whole;
        const fresh = createPlan({ table, labelPx, rowsPerLane: input.rowsPerLane, metrics });
        fresh.advance(finestScale);
        for (const level of levels) expect(snapshot(whole, level)).toEqual(snapshot(fresh, level));
      }),
    );
  });

  it("has the whole plan's labels at once, and says that it is not settled", () => {
    const table = sketchTable(
      Array.from({ length: 200 }, (_, at) => ({ start: at * dayMs, end: at * dayMs })),
    );
    const labelPx = new Float32Array(200).fill(80);
    const plan = createPlan({ table, labelPx, rowsPerLane: 2, metrics: defaultMetrics });
    const scale = 600 / (200 * dayMs);
    plan.advance(scale);
    const level = levelOfScale(scale);
    const part = filterPlan(plan, new Uint8Array(200).fill(1, 0, 199));
    expect(part.advance(scale, 1)).toBe(false);
    expect(snapshot(part, level)).toEqual(snapshot(plan, level));
    while (!part.advance(scale, 50)) continue;
    expect(part.advance(scale, 0)).toBe(true);
  });

  it("labels what had none where others stood: at this scale, and at every one", () => {
    // Six on one day in two rows: the whole plan shuts out four, whatever the scale.
    const table = sketchTable(
      Array.from({ length: 6 }, (_, at) => ({ start: 0, end: dayMs - 1, importance: 6 - at })),
    );
    const labelPx = new Float32Array(6).fill(80);
    const plan = createPlan({ table, labelPx, rowsPerLane: 2, metrics: defaultMetrics });
    plan.advance(finestScale);
    const hidden = [0, 1, 2, 3, 4, 5].filter((row) => !plan.isLabelled(row, finestLevel));
    expect(hidden).toHaveLength(4);
    for (const row of hidden) {
      const part = filterPlan(plan, new Uint8Array(6).fill(1, row, row + 1));
      part.advance(levelScale(-70));
      expect(part.isLabelled(row, -70)).toBe(true);
    }
    const passes = new Uint8Array(6);
    for (const row of hidden) passes[row] = 1;
    const part = filterPlan(plan, passes);
    part.advance(finestScale);
    expect(snapshot(part, -70).filter((row) => row !== undefined)).toEqual([0, 1]);
  });

  it("shuts nobody out for ever for one less important who had no label before", () => {
    fc.assert(
      fc.property(filtered, ({ input, passing }) => {
        const { whole, part, rows } = makeFiltered(input, passing);
        part.advance(finestScale);
        const { importance } = part.table;
        for (const row of rows.filter((each) => !part.isLabelled(each, finestLevel))) {
          const holders = rows.filter((other) => {
            const isSame =
              part.table.lane[other] === part.table.lane[row] &&
              part.rowOf(other) === part.rowOf(row);
            const pair: [number, number] = other < row ? [other, row] : [row, other];
            return (
              isSame &&
              part.isLabelled(other, finestLevel) &&
              (meet(part.reserves, ...pair, finestScale) ||
                meet(part.reserves, pair[1], pair[0], finestScale))
            );
          });
          const isJust = holders.some(
            (other) =>
              whole.isLabelled(other, finestLevel) ||
              (importance[other] ?? 0) >= (importance[row] ?? 0),
          );
          expect(isJust).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("keeps a place for the more important of two shut out, though the other one would fit sooner", () => {
    const events = [
      { start: 0, end: 70 * dayMs - 1, importance: 3, kind: "interval" as const },
      { start: 40 * dayMs, end: 69 * dayMs, importance: 2, kind: "interval" as const },
      { start: 50 * dayMs, end: 50 * dayMs, importance: 1 },
      { start: 71 * dayMs, end: 71 * dayMs, importance: 0 },
    ];
    const table = sketchTable(events);
    const labelPx = new Float32Array([100, 300, 10, 100]);
    const plan = createPlan({ table, labelPx, rowsPerLane: 1, metrics: defaultMetrics });
    const part = filterPlan(plan, new Uint8Array([0, 1, 1, 1]));
    part.advance(finestScale);
    expect(snapshot(plan, finestLevel)).toEqual([0, undefined, undefined, 0]);
    expect(snapshot(part, finestLevel)).toEqual([undefined, 0, undefined, 0]);
  });

  it("is the plan itself where all pass, and empty where none does", () => {
    const table = sketchTable([{ start: 0, end: 0 }]);
    const labelPx = new Float32Array([80]);
    const plan = createPlan({ table, labelPx, rowsPerLane: 2, metrics: defaultMetrics });
    expect(filterPlan(plan, new Uint8Array([1]))).toBe(plan);
    const none = filterPlan(plan, new Uint8Array(0));
    expect(none.advance(finestScale)).toBe(true);
    expect(snapshot(none, finestLevel)).toEqual([undefined]);
    expect(none.laneRows).toEqual(plan.laneRows);
  });
});
