import { describe, expect, it } from "vitest";
import { markShapes, type Paint } from "./mark-shapes.ts";
import type { EventNode, MarkNode } from "./scene.ts";

const plain: MarkNode = {
  shape: "point",
  from: 95,
  to: 105,
  body: [95, 105],
  startEnd: "closed",
  endEnd: "closed",
  soft: false,
  dashed: false,
  hollow: false,
};

function node(mark: Partial<MarkNode>, label?: EventNode["label"]): EventNode {
  const base = { key: "k", id: "e", row: 0, lane: 0, laneId: "l", at: 100, across: 14, name: "" };
  return { ...base, mark: { ...plain, ...mark }, ...(label && { label }) };
}

const inside = { text: "Fair", from: 110, to: 140, side: "inside", strong: false } as const;

describe("the shapes of a mark", () => {
  it.each<[string, Partial<MarkNode>, Paint]>([
    ["a known day is solid", {}, "solid"],
    ["a month is an outline with a light fill", { shape: "possible" }, "outline"],
    ["a duration with known ends is solid", { shape: "bar" }, "solid"],
    ["an uncertain date has a broken line", { dashed: true }, "dashed"],
    ["a planned event is hollow", { hollow: true }, "hollow"],
    ["a planned and uncertain event has a broken line", { hollow: true, dashed: true }, "dashed"],
  ])("%s", (_, mark, paint) => {
    expect(markShapes(node(mark))[0]).toMatchObject({
      paint,
      from: 95,
      to: 105,
      top: 9,
      bottom: 19,
    });
  });

  it("shows the certain core of a bar solid upon its light extent", () => {
    const shapes = markShapes(
      node({ shape: "bar", from: 50, to: 150, body: [50, 150], core: [80, 120] }),
    );
    expect(shapes.map(({ paint, from, to }) => [paint, from, to])).toEqual([
      ["outline", 50, 150],
      ["solid", 80, 120],
    ]);
  });

  it("fades an open end outward from the known one, and leaves a gap before an unknown one", () => {
    const open = markShapes(node({ shape: "bar", to: 141, endEnd: "open" })).slice(1);
    expect(open[0]).toMatchObject({ from: 105 });
    expect(open.at(-1)?.to).toBeCloseTo(141);
    const fading = open.map(({ opacity }) => opacity);
    expect(fading).toEqual([...fading].sort((a, b) => b - a));
    const unknown = markShapes(node({ shape: "bar", from: 59, startEnd: "unknown" })).slice(1);
    expect(Math.max(...unknown.map(({ to }) => to))).toBeLessThan(95 - 5);
  });

  it("softens the edges of an approximate date beyond its extent", () => {
    const edges = markShapes(node({ soft: true })).slice(1);
    expect(edges.length).toBeGreaterThan(2);
    expect(edges.every(({ from, to }) => to <= 95 || from >= 105)).toBe(true);
  });

  it("gives every shape a size above nothing, thin marks at the foot included", () => {
    const thin = node({ shape: "possible", soft: true, from: 0, to: 200, body: [0, 200] });
    const open = node({ shape: "bar", to: 241, body: [0, 205], endEnd: "open" });
    for (const shape of [thin, open].flatMap(markShapes)) {
      expect(shape.bottom).toBeGreaterThan(shape.top);
      expect(shape.to).toBeGreaterThan(shape.from);
    }
  });

  it("makes room for a label inside, on a ground that text can be read on", () => {
    const [body] = markShapes(node({ shape: "bar", from: 100, to: 400, body: [100, 400] }, inside));
    expect(body).toMatchObject({ paint: "outline", top: 3, bottom: 25 });
  });
});
