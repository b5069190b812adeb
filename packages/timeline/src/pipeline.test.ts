import { defaultMetrics } from "@sanjyra/core";
import { describe, expect, it } from "vitest";
import { Pipeline } from "./pipeline.ts";
import { manyEvents } from "./testing/sample.ts";
import { inputFor } from "./testing/stage.ts";

const input = await inputFor(manyEvents(200));

describe("Pipeline", () => {
  it("gives the same stage and scene for the same inputs", () => {
    const pipeline = new Pipeline();
    const stage = pipeline.stage(input);
    expect(pipeline.stage({ ...input })).toBe(stage);
    const scene = pipeline.scene(stage, stage.fit, 0);
    expect(pipeline.scene(stage, stage.fit, 0)).toBe(scene);
  });

  it("keeps the plan when only the width changes, and every moment where the zone does but there are no instants", () => {
    const pipeline = new Pipeline();
    const { plan, table } = pipeline.stage(input);
    const wider = pipeline.stage({ ...input, width: 1400 });
    expect(wider.plan).toBe(plan);
    expect(wider.along).toBeGreaterThan(1000);
    expect(pipeline.stage({ ...input, timeZone: "Asia/Bishkek" }).table.anchor).toEqual(
      table.anchor,
    );
  });

  it("plans afresh for another height, font or document", async () => {
    const pipeline = new Pipeline();
    const { plan } = pipeline.stage(input);
    expect(pipeline.stage({ ...input, lanesPx: 900 }).plan).not.toBe(plan);
    expect(pipeline.stage({ ...input, measure: (text) => text.length * 9 }).plan).not.toBe(plan);
    expect(pipeline.stage({ ...input, document: (await inputFor()).document }).plan).not.toBe(plan);
  });

  it.each([
    [0, 4],
    [300, 1],
    [900, 9],
    [5000, 12],
  ])("shares %i px out among three lanes as %i rows each", (lanesPx, rows) => {
    const { plan } = new Pipeline().stage({ ...input, lanesPx });
    expect(plan.laneRows).toEqual([rows, rows, rows]);
  });

  it("puts headings above the rows in a narrow element, and leaves out the only one without a name", async () => {
    const narrow = new Pipeline().stage({ ...input, width: 400 });
    expect(narrow).toMatchObject({ narrow: true, headPx: 0, along: 400 });
    expect(narrow.plan.metrics.laneHeadPx).toBeGreaterThan(0);
    const bare = await inputFor({ events: [{ date: "2001", title: "Alone" }] });
    expect(new Pipeline().stage(bare)).toMatchObject({ headPx: 0, along: 1000 });
  });

  it("lets what holds text grow with the font, and only rows shrink, to what a finger needs", () => {
    const large = new Pipeline().stage({ ...input, fontPx: 28 }).plan.metrics;
    expect(large.rowPx).toBe(2 * defaultMetrics.rowPx);
    expect(large.dotPx).toBe(defaultMetrics.dotPx);
    const small = new Pipeline().stage({ ...input, fontPx: 7 }).plan.metrics;
    expect(small).toEqual({ ...defaultMetrics, rowPx: 24 });
  });

  it("goes on with a plan until it is settled", async () => {
    const pipeline = new Pipeline();
    const stage = pipeline.stage(await inputFor(manyEvents(9000)));
    let rounds = 1;
    while (!pipeline.scene(stage, stage.fit, 0).settled) rounds++;
    expect(rounds).toBeGreaterThan(1);
  });
});
