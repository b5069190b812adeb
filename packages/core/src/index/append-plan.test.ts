import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appendTable } from "../model/append-table.ts";
import { createTable, type TimelineTable } from "../model/table.ts";
import { plannedInputs, snapshot } from "../testing/plans.ts";
import { slowPlan, type SlowPlace } from "../testing/slow-plan.ts";
import { sketchDocument } from "../testing/tables.ts";
import { appendPlan } from "./append-plan.ts";
import { filterPlan } from "./filter-plan.ts";
import {
  coarsestLevel,
  finestLevel,
  firstLevel,
  levelOfScale,
  levelScale,
  neverLevel,
} from "./level.ts";
import { defaultMetrics } from "./metrics.ts";
import { createPlan, type Plan } from "./plan.ts";
import { meet } from "./reserve.ts";

const dayMs = 86_400_000;
const finestScale = levelScale(finestLevel);

/** Events in batches: in the order of time, as a live source has them, or not. */
const batched = fc.record({
  input: plannedInputs,
  sizes: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }),
  isLive: fc.boolean(),
});

type Batched = typeof batched extends fc.Arbitrary<infer T> ? T : never;

interface Step {
  readonly plan: Plan;
  /** Table rows of the batch, and the widths of all labels. */
  readonly rows: readonly number[];
  readonly labelPx: Float32Array;
}

/** The plans after each batch, or each few of them at once; `visit` is called before the next ones come. */
function makeSteps(
  { input, sizes, isLive }: Batched,
  visit: (plan: Plan) => void,
  atOnce = 1,
): Step[] {
  const bounds = (at: number) => input.events[at] ?? { start: 0, end: 0 };
  const document = sketchDocument(input.events);
  const events = document.events
    .map((event, at) => ({ event, at }))
    .sort((a, b) => (isLive ? bounds(a.at).start - bounds(b.at).start || a.at - b.at : 0))
    .map(({ event }) => event);
  const widths = new Map(
    events.map(({ id }) => [id, (input.labels.next() as IteratorYieldResult<number>).value]),
  );
  const widthOf = (table: TimelineTable, row: number) =>
    widths.get(table.events[row]?.id ?? "") ?? 0;
  const start = sizes[0] ?? 1;
  let table = createTable({ ...document, events: events.slice(0, start) });
  let from = start;
  const rowsOf = () => Array.from({ length: table.size }, (_, row) => row);
  const labelPx = () => Float32Array.from(rowsOf(), (row) => widthOf(table, row));
  let plan = createPlan({
    table,
    labelPx: labelPx(),
    rowsPerLane: input.rowsPerLane,
    metrics: defaultMetrics,
  });
  const steps: Step[] = [{ plan, rows: rowsOf(), labelPx: labelPx() }];
  const batches = [...sizes.slice(1), events.length].map((size) => {
    from += size;
    return { ...document, events: events.slice(from - size, from) };
  });
  for (let at = 0; at < batches.length; at += atOnce) {
    visit(plan);
    const appended = appendTable(table, ...batches.slice(at, at + atOnce));
    table = appended.table;
    const widthsOfBatch = Float32Array.from(appended.rows, (row) => widthOf(table, row));
    plan = appendPlan(plan, appended, widthsOfBatch);
    steps.push({ plan, rows: [...appended.rows], labelPx: labelPx() });
  }
  return steps;
}

const lazily = (): void => undefined;
const fully = (plan: Plan): void => void plan.advance(finestScale);

function placesById(plan: Plan): Map<string, [level: number, row: number]> {
  return new Map(
    plan.table.events.map(({ id }, row) => [id, [plan.levelOf(row), plan.rowOf(row)]]),
  );
}

/** The twin's places after each batch, each from those before. */
function slowSteps(steps: readonly Step[], rowsPerLane: number): Map<string, SlowPlace> {
  let known = new Map<string, SlowPlace>();
  for (const { plan, rows, labelPx } of steps) {
    const { table, metrics } = plan;
    const before = new Map<number, SlowPlace>();
    for (const [id, place] of known) before.set(table.rowOf(id) ?? -1, place);
    const first = firstLevel(table.hull);
    const batch = { rows, before };
    const made = slowPlan(table, labelPx, rowsPerLane, metrics, first, finestLevel, batch);
    known = new Map(
      [...before, ...made].map(([row, place]) => [table.events[row]?.id ?? "", place]),
    );
  }
  return known;
}

describe("an appended plan", () => {
  it("is what its slow twin makes, batch by batch", () => {
    fc.assert(
      fc.property(batched, (each) => {
        const steps = makeSteps(each, lazily);
        const { plan } = steps.at(-1) as Step;
        plan.advance(finestScale);
        const slow = slowSteps(steps, each.input.rowsPerLane);
        for (const [id, [level, row]] of placesById(plan)) {
          const place = slow.get(id);
          expect([id, level]).toEqual([id, place?.level ?? neverLevel]);
          if (place) expect([id, row]).toEqual([id, place.row]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is the same whether batches come one by one or several at once", () => {
    fc.assert(
      fc.property(batched, fc.integer({ min: 2, max: 6 }), (each, atOnce) => {
        const widths = Array.from({ length: 30 }, () => {
          return (each.input.labels.next() as IteratorYieldResult<number>).value;
        });
        const again = () => ({ ...each, input: { ...each.input, labels: widths.values() } });
        const [one, several] = [1, atOnce].map((count) => {
          const { plan } = makeSteps(again(), lazily, count).at(-1) as Step;
          plan.advance(finestScale);
          const { laneSizes, laneRows, laneOrder, priorityOf } = plan;
          const listed = laneOrder.map((_, lane) =>
            [...plan.labelled(lane, finestLevel, -Infinity, Infinity)].sort((a, b) => a - b),
          );
          return { places: placesById(plan), laneSizes, laneRows, laneOrder, priorityOf, listed };
        });
        expect(several).toEqual(one);
      }),
      { numRuns: 200 },
    );
  });

  it("moves nothing and takes no label, at any scale", () => {
    fc.assert(
      fc.property(batched, (each) => {
        const steps = makeSteps(each, fully);
        const last = steps.at(-1)?.plan;
        last?.advance(finestScale);
        for (const { plan } of steps) {
          for (const [id, place] of placesById(plan)) {
            if (place[0] === neverLevel) continue;
            const row = last?.table.rowOf(id) ?? -1;
            expect([last?.levelOf(row), last?.rowOf(row)]).toEqual(place);
          }
        }
      }),
    );
  });

  it("never lets two labels of a row meet, at any scale", () => {
    fc.assert(
      fc.property(batched, fc.double({ min: -80, max: 30, noNaN: true }), (each, power) => {
        const { plan } = makeSteps(each, lazily).at(-1) as Step;
        const scale = 2 ** (power / 2);
        plan.advance(scale);
        const level = levelOfScale(scale);
        for (const order of plan.laneOrder) {
          const shown = [...order].filter((row) => plan.isLabelled(row, level));
          shown.forEach((one, at) => {
            for (const other of shown.slice(at + 1)) {
              const isApart = plan.rowOf(one) !== plan.rowOf(other);
              expect(isApart || !meet(plan.reserves, one, other, scale)).toBe(true);
            }
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it("does not depend on slices, or on the levels made before a batch came", () => {
    fc.assert(
      fc.property(
        batched,
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.integer({ min: -60, max: 38 }), { minLength: 6, maxLength: 6 }),
        (each, slice, levels) => {
          const rest = [...levels];
          // Widths come from a stream, which is read anew for each way.
          const widths = Array.from({ length: 30 }, () => {
            return (each.input.labels.next() as IteratorYieldResult<number>).value;
          });
          const again = () => ({ ...each, input: { ...each.input, labels: widths.values() } });
          const direct = makeSteps(again(), fully).at(-1)?.plan as Plan;
          const sliced = makeSteps(again(), (plan) => {
            while (!plan.advance(levelScale(rest.pop() ?? 0), slice)) continue;
          }).at(-1)?.plan as Plan;
          direct.advance(finestScale);
          for (let level = -60; level <= finestLevel; level += 7) {
            while (!sliced.advance(levelScale(level), slice)) continue;
            expect(snapshot(sliced, level)).toEqual(snapshot(direct, level));
          }
        },
      ),
    );
  });

  it("lists and orders old and new events of a lane by time, and counts them", () => {
    fc.assert(
      fc.property(batched, fc.integer({ min: -50, max: -20 }), (each, level) => {
        const { plan } = makeSteps(each, lazily).at(-1) as Step;
        plan.advance(levelScale(level));
        const { anchor, lane, lanes, size } = plan.table;
        lanes.forEach((_, place) => {
          const rows = Array.from({ length: size }, (_, row) => row)
            .filter((row) => lane[row] === place)
            .sort((a, b) => (anchor[a] ?? 0) - (anchor[b] ?? 0) || a - b);
          expect([...(plan.laneOrder[place] ?? [])]).toEqual(rows);
          expect(plan.laneSizes[place]).toBe(rows.length);
          expect(plan.laneRows[place]).toBe(Math.min(each.input.rowsPerLane, rows.length));
          const listed = plan.labelled(place, level, 10 * dayMs, 30 * dayMs);
          const expected = rows.filter((row) => {
            const at = anchor[row] ?? 0;
            return plan.isLabelled(row, level) && at >= 10 * dayMs && at <= 30 * dayMs;
          });
          expect([...listed].sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b));
        });
      }),
    );
  });

  it("lets two batches follow the same plan without a trace of each other", () => {
    const at = (day: number) => ({ start: day * dayMs, end: day * dayMs });
    const document = sketchDocument([at(0), at(30), at(31), at(32)]);
    const [one, two, three, four] = document.events.map((event) => ({
      events: [event],
      lanes: [],
    }));
    const options = { rowsPerLane: 1, metrics: defaultMetrics };
    const table = createTable({ ...document, events: one?.events ?? [] });
    const width = Float32Array.of(100);
    const root = createPlan({ table, labelPx: width, ...options });
    const plan = appendPlan(root, appendTable(table, two ?? document), width);
    const ways = [three, four].map((batch) =>
      appendPlan(plan, appendTable(plan.table, batch ?? document), width),
    );
    for (const way of ways) way.advance(finestScale);
    const levels = ways.map((way) => way.levelOf(2));
    // A day after the one before, and two days after.
    expect(levels[0]).toBe((levels[1] ?? 0) + 2);
    expect(plan.laneOrder[0]).toHaveLength(2);
    expect(plan.levelOf(2)).toBe(neverLevel);
  });

  it("can be filtered", () => {
    fc.assert(
      fc.property(batched, (each) => {
        const { plan } = makeSteps(each, lazily).at(-1) as Step;
        const passes = Uint8Array.from({ length: plan.table.size }, (_, row) => row % 2);
        const part = filterPlan(plan, passes);
        part.advance(finestScale);
        for (let level = coarsestLevel; level <= finestLevel; level++) {
          const shown = snapshot(part, level);
          snapshot(plan, level).forEach((row, at) => {
            if (at % 2 === 0) expect(shown[at]).toBeUndefined();
            else if (row !== undefined) expect(shown[at]).toBe(row);
          });
        }
      }),
    );
  });
});
