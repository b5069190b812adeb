import { describe, expect, it } from "vitest";
import { Pipeline } from "../pipeline.ts";
import { manyEvents } from "../testing/sample.ts";
import { stageOf } from "../testing/stage.ts";
import { calloutFor, withCallout } from "./callout.ts";

const stage = await stageOf(manyEvents(400));
const scene = new Pipeline().scene(
  stage,
  { start: Date.UTC(1995, 0, 1), end: Date.UTC(2000, 0, 1) },
  0,
);
const none = { focused: undefined, selected: undefined, pinned: false };
const labelled = scene.events.find(({ label, at }) => label && at > 100 && at < 600)?.row ?? -1;
const pilled = scene.pills[1]?.members[0] ?? -1;
const last = stage.table.size - 1;

describe("calloutFor", () => {
  it("is for nobody, for no labelled event, and for no chosen event out of the window", () => {
    expect(calloutFor(scene, stage, none)).toBeUndefined();
    expect(calloutFor(scene, stage, { ...none, focused: labelled, pinned: true })).toBeUndefined();
    expect(calloutFor(scene, stage, { ...none, selected: last })).toBeUndefined();
  });

  it("is for the focused event before the chosen one", () => {
    const first = scene.pills[0]?.members[0] ?? -1;
    expect(calloutFor(scene, stage, { ...none, selected: pilled })?.row).toBe(pilled);
    expect(calloutFor(scene, stage, { ...none, focused: first, selected: pilled })?.row).toBe(
      first,
    );
  });

  it("is for none that a filter keeps out", () => {
    const passes = new Uint8Array(stage.table.size).fill(1);
    passes[pilled] = 0;
    const filtered = { ...stage, passes };
    const first = scene.pills[0]?.members[0] ?? -1;
    expect(calloutFor(scene, filtered, { ...none, selected: pilled })).toBeUndefined();
    expect(calloutFor(scene, filtered, { ...none, focused: pilled, selected: first })?.row).toBe(
      first,
    );
  });

  it("stays in sight of the keyboard wherever its event is, and in the plot with all of its label", () => {
    for (const focused of [0, 3, last - 5, last]) {
      const node = calloutFor(scene, stage, { ...none, focused, pinned: true });
      expect(node?.label?.from).toBeGreaterThanOrEqual(0);
      expect(node?.label?.to).toBeLessThanOrEqual(stage.along);
    }
  });

  it("leaves the plot with its event where the pointer was used", () => {
    const node = calloutFor(scene, stage, { ...none, focused: last });
    expect(node?.at).toBeGreaterThan(stage.along);
    expect(node?.label?.from).toBeGreaterThan(stage.along);
  });
});

describe("withCallout", () => {
  it("takes the place of its event's mark, and adds what a pill holds", () => {
    const mark = scene.events.find(({ label }) => !label);
    const callout = mark && calloutFor(scene, stage, { ...none, focused: mark.row });
    expect(withCallout(scene, callout)).toHaveLength(scene.events.length);
    const added = calloutFor(scene, stage, { ...none, focused: pilled });
    expect(withCallout(scene, added)).toHaveLength(scene.events.length + 1);
    expect(withCallout(scene, undefined)).toBe(scene.events);
  });
});
