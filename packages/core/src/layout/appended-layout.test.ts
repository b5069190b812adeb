import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appendPlan } from "../index/append-plan.ts";
import { defaultMetrics } from "../index/metrics.ts";
import { createPlan, type Plan } from "../index/plan.ts";
import { appendTable } from "../model/append-table.ts";
import { createTable } from "../model/table.ts";
import type { Scene } from "../scene/scene.ts";
import { along, crowd, expectedInWindow, measure, windows, words } from "../testing/stages.ts";
import { sketchDocument } from "../testing/tables.ts";
import type { TimeSpan } from "../time/span.ts";
import { layoutScene } from "./layout.ts";
import { createSceneText, measureLabels } from "./scene-text.ts";

function draw(plan: Plan, span: TimeSpan): Scene {
  const text = createSceneText(plan.table, words);
  return layoutScene({ plan, text, words, measure, span, along });
}

describe("a scene after a batch", () => {
  it("shows every label at its row again, and counts old and new events exactly once", () => {
    fc.assert(
      fc.property(crowd, windows, fc.nat({ max: 60 }), (events, span, size) => {
        const document = sketchDocument(events);
        const table = createTable({ ...document, events: document.events.slice(0, size) });
        const labelPx = measureLabels(table, createSceneText(table, words), measure);
        const options = { rowsPerLane: 3, metrics: defaultMetrics };
        const plan = createPlan({ table, labelPx, ...options });
        const before = draw(plan, span);

        const appended = appendTable(table, { ...document, events: document.events.slice(size) });
        const text = createSceneText(appended.table, words);
        const added = measureLabels(appended.table, text, measure, appended.rows);
        const next = appendPlan(plan, appended, added);
        const after = draw(next, span);

        const shown = new Map(after.events.map((node) => [node.key, node]));
        for (const { key, row, at, label } of before.events.filter((node) => node.label)) {
          const node = shown.get(key);
          expect([node?.at, node?.label]).toEqual([at, label]);
          expect(next.rowOf(node?.row ?? -1)).toBe(plan.rowOf(row));
        }
        const { counts } = after;
        const passes = new Uint8Array(events.length).fill(1);
        expect(counts.inWindow).toBe(expectedInWindow({ plan: next, passes }, span));
        expect(counts.labels + counts.marks + counts.pilled + counts.underWay).toBe(
          counts.inWindow,
        );
      }),
      { numRuns: 200 },
    );
  });
});
