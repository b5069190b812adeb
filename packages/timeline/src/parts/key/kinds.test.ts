import { markShapes } from "@sanjyra/core";
import { describe, expect, it } from "vitest";
import { Pipeline } from "../../pipeline.ts";
import { stageOf } from "../../testing/stage.ts";
import { kindsIn, markKinds, sampleOf, samplePx, type MarkKind } from "./kinds.ts";

const sceneOf = async (dates: readonly string[], status?: string) => {
  const events = dates.map((date, at) => ({
    id: String(at),
    date,
    title: "A",
    ...(status && { status }),
  }));
  const stage = await stageOf({ events });
  return new Pipeline().scene(stage, stage.fit, 0);
};

describe("the key to the marks", () => {
  it.each<[MarkKind, string]>([
    ["exact", "1993-01-19"],
    ["within", "1993"],
    ["bar", "1993-01-19/1995-02-03"],
    ["loose", "1993/1997"],
    ["about", "1984~"],
    ["unsure", "1984?"],
    ["open", "1984/.."],
    ["unknown", "1984/"],
  ])("names %s where it is in view, and only then", async (kind, date) => {
    expect(kindsIn(await sceneOf([date, "2010-05-06"]))).toContain(kind);
    expect(kindsIn(await sceneOf(["2010-05-06"]))).toEqual(["exact"]);
  });

  it("names what is planned", async () => {
    expect(kindsIn(await sceneOf(["2030-01-01"], "planned"))).toContain("planned");
  });

  it("names groups where there are any", async () => {
    const crowd = Array.from({ length: 80 }, () => "1993-01-19");
    expect(kindsIn(await sceneOf([...crowd, "2010-05-06"]))).toContain("group");
  });

  it("draws each sample differently, within its box", () => {
    const kinds = markKinds.filter((kind) => kind !== "group");
    const drawn = kinds.map((kind) => markShapes(sampleOf(kind)));
    expect(new Set(drawn.map((shapes) => JSON.stringify(shapes))).size).toBe(kinds.length);
    for (const { from, to, top, bottom } of drawn.flat()) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(samplePx.along);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(samplePx.across);
    }
  });
});
