import { describe, expect, it } from "vitest";
import { Pipeline } from "../pipeline.ts";
import { manyEvents } from "../testing/sample.ts";
import { stageOf } from "../testing/stage.ts";
import { centeredOn, eventWindow, glance, pillWindow } from "./event-window.ts";

const stage = await stageOf(manyEvents(400));
const pipeline = new Pipeline();

describe("eventWindow", () => {
  it("shows each event with its label, in the middle, and no shorter than need be", () => {
    for (let row = 0; row < stage.table.size; row += 23) {
      const window = eventWindow(stage, row, stage.fit);
      const scene = pipeline.scene(stage, window, 0);
      const node = scene.events.find((event) => event.row === row);
      expect(node?.label).toBeDefined();
      expect(node?.at).toBeCloseTo(stage.along / 2, 0);
      const longer = { start: window.start, end: window.start + (window.end - window.start) * 1.5 };
      const isWhole = window.end - window.start > 0.9 * (stage.fit.end - stage.fit.start);
      if (!isWhole)
        expect(
          glance(stage, row, stage.along / (longer.end - longer.start))?.label,
        ).toBeUndefined();
    }
  });

  it("leaves the length where the event has its label already", () => {
    const row = pipeline.scene(stage, stage.fit, 0).events.find(({ label }) => label)?.row ?? -1;
    const window = eventWindow(stage, row, stage.fit);
    expect(window).toEqual(centeredOn(stage, row, stage.fit));
  });
});

describe("glance", () => {
  it("sees an event as the scene draws it", () => {
    const scene = pipeline.scene(stage, stage.fit, 0);
    const pxPerMs = stage.along / (scene.end - scene.start);
    for (const event of scene.events) {
      const seen = glance(stage, event.row, pxPerMs);
      expect(seen?.label === undefined).toBe(event.label === undefined);
      if (!seen?.label || !event.label || event.label.side === "inside") continue;
      expect(seen.label.from - seen.at).toBeCloseTo(event.label.from - event.at, 1);
    }
  });
});

describe("pillWindow", () => {
  it("is at most half as long, and holds all members", () => {
    const { pills } = pipeline.scene(stage, stage.fit, 0);
    expect(pills.length).toBeGreaterThan(0);
    for (const pill of pills) {
      const window = pillWindow(pill, stage.fit);
      expect(window.end - window.start).toBeLessThanOrEqual(
        (stage.fit.end - stage.fit.start) / 2 + 1,
      );
      expect(window.start).toBeLessThanOrEqual(pill.from);
      expect(window.end).toBeGreaterThanOrEqual(pill.to);
    }
  });
});
