import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultMetrics } from "../index/metrics.ts";
import type { EventNode, Scene } from "../scene/scene.ts";
import {
  along,
  crowd,
  expectedInWindow,
  measure,
  stage,
  windows,
  words,
} from "../testing/stages.ts";
import { createSpan } from "../time/span.ts";
import { fitSpan } from "./fit.ts";
import { layoutScene } from "./layout.ts";
import { createSceneText } from "./scene-text.ts";

const dayMs = 86_400_000;

function rowsOf(scene: Scene): Map<number, EventNode[]> {
  const rows = new Map<number, EventNode[]>();
  for (const node of scene.events) {
    if (node.label) rows.set(node.across, [...(rows.get(node.across) ?? []), node]);
  }
  return rows;
}

describe("a scene", () => {
  it("counts every event of the window exactly once", () => {
    fc.assert(
      fc.property(crowd, windows, (events, span) => {
        const set = stage(events);
        const { counts } = set.draw(span);
        expect(counts.labels + counts.marks + counts.pilled + counts.underWay).toBe(
          counts.inWindow,
        );
        expect(counts.inWindow).toBe(expectedInWindow(set, span));
      }),
      { numRuns: 300 },
    );
  });

  it("lets no label meet another label, or another event's point or certain bar in its row", () => {
    fc.assert(
      fc.property(crowd, windows, (events, span) => {
        const scene = stage(events).draw(span);
        for (const row of rowsOf(scene).values()) {
          const boxes = row
            .map(({ at, label, mark }) => {
              const half = defaultMetrics.dotPx / 2;
              const isCertain = mark.shape === "point";
              return {
                from: Math.min(isCertain ? mark.from : at - half, label?.from ?? at),
                to: Math.max(isCertain ? mark.to : at + half, label?.to ?? at),
              };
            })
            .sort((a, b) => a.from - b.from);
          boxes.slice(1).forEach((box, at) => {
            expect(box.from).toBeGreaterThanOrEqual((boxes[at]?.to ?? 0) - 0.02);
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it("keeps 24 px targets of marks and pills apart at the foot of a lane", () => {
    fc.assert(
      fc.property(crowd, windows, (events, span) => {
        const scene = stage(events, 1).draw(span);
        scene.lanes.forEach((_, lane) => {
          const boxes = [
            ...scene.events
              .filter((node) => node.lane === lane && !node.label)
              .map(({ at }) => ({ from: at - 12, to: at + 12 })),
            ...scene.pills
              .filter((pill) => pill.lane === lane)
              .map(({ at, size }) => ({ from: at - size / 2, to: at + size / 2 })),
          ].sort((a, b) => a.from - b.from);
          boxes.slice(1).forEach((box, at) => {
            expect(box.from).toBeGreaterThanOrEqual((boxes[at]?.to ?? 0) - 0.02);
          });
        });
      }),
      { numRuns: 300 },
    );
  });

  it("never jumps: panning keeps every row and every pill", () => {
    fc.assert(
      fc.property(
        crowd,
        windows,
        fc.double({ min: -0.9, max: 0.9, noNaN: true }),
        (events, span, part) => {
          const { draw } = stage(events);
          const step = (span.end - span.start) * part;
          const before = draw(span);
          const after = draw({
            start: span.start + step,
            end: span.start + step + (span.end - span.start),
          });
          const known = new Map(before.events.map((node) => [node.key, node]));
          for (const node of after.events) {
            const twin = known.get(node.key);
            if (!twin) continue;
            expect(node.across).toBe(twin.across);
            expect(node.label?.text).toBe(twin.label?.text);
          }
          const pills = new Map(before.pills.map((pill) => [pill.key, pill.count]));
          for (const pill of after.pills)
            expect(pill.count).toBe(pills.get(pill.key) ?? pill.count);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("never pops: zooming in keeps the label of every anchor in view", () => {
    fc.assert(
      fc.property(
        crowd,
        windows,
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (events, span, share) => {
          const { draw } = stage(events);
          const length = (span.end - span.start) * share;
          const start = span.start + (span.end - span.start - length) / 3;
          const outer = draw(span);
          const inner = draw(createSpan(start, start + length));
          const shown = new Set(inner.events.filter((node) => node.label).map((node) => node.key));
          for (const node of outer.events) {
            const moment = span.start + (node.at / along) * (span.end - span.start);
            const isInView = moment > inner.start && moment < inner.end;
            if (node.label && isInView) expect(shown.has(node.key)).toBe(true);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it("is the same whatever windows were drawn before, and survives JSON", () => {
    fc.assert(
      fc.property(crowd, windows, fc.array(windows, { maxLength: 5 }), (events, span, path) => {
        const direct = stage(events).draw(span);
        const walked = stage(events);
        for (const each of path) walked.draw(each);
        const scene = walked.draw(span);
        expect(JSON.stringify(scene)).toBe(JSON.stringify(direct));
        expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
      }),
      { numRuns: 100 },
    );
  });

  it("reads lane by lane, and in time within a lane", () => {
    fc.assert(
      fc.property(crowd, windows, (events, span) => {
        const scene = stage(events).draw(span);
        const order = scene.events.map(({ lane, row }) => lane * 1e6 + row);
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });

  it("is calm about nothing: no events, no length", () => {
    const { plan } = stage([]);
    const text = createSceneText(plan.table, words);
    const span = fitSpan(plan, 0);
    const scene = layoutScene({ plan, text, words, measure, span, along: 0 });
    expect(scene.counts).toMatchObject({ inWindow: 0, total: 0 });
    expect(JSON.stringify(scene)).not.toMatch(/null|NaN/);
  });
});

describe("the fitting window", () => {
  it("has every mark in view", () => {
    fc.assert(
      fc.property(crowd, (events) => {
        const { plan, draw } = stage(events);
        const { counts } = draw(fitSpan(plan, along));
        expect(counts.inWindow).toBe(events.length);
      }),
    );
  });

  it("has room for the last labels, and for the fade of an end that is open", () => {
    const { draw, plan } = stage([
      { start: 0, end: 0, title: "The first of them" },
      { start: 900 * dayMs, end: Infinity, title: "Going on" },
    ]);
    for (const { label } of draw(fitSpan(plan, along)).events) {
      expect(label?.to).toBeLessThanOrEqual(along);
    }
  });

  it("shows a lone day within weeks or months, not alone on a screen of hours", () => {
    const { plan } = stage([{ start: 0, end: dayMs - 1 }]);
    const { start, end } = fitSpan(plan, along);
    expect((end - start) / dayMs).toBeGreaterThan(100);
  });
});
