import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scene } from "../scene/scene.ts";
import { along, crowd, expectedInWindow, picks, stage, windows } from "../testing/stages.ts";
import { createSpan } from "../time/span.ts";

describe("a filtered scene", () => {
  it("counts every event that passes exactly once, and no other", () => {
    fc.assert(
      fc.property(crowd, windows, picks, (events, span, passes) => {
        const set = stage(events).pick(passes);
        const { counts } = set.draw(span);
        expect(counts.labels + counts.marks + counts.pilled + counts.underWay).toBe(
          counts.inWindow,
        );
        expect(counts.inWindow).toBe(expectedInWindow(set, span));
      }),
      { numRuns: 200 },
    );
  });

  it("keeps every lane where it was, and every label of an event that passes", () => {
    fc.assert(
      fc.property(crowd, windows, picks, (events, span, passes) => {
        const set = stage(events);
        const before = set.draw(span);
        const after = set.pick(passes).draw(span);
        const places = ({ lanes }: Scene) =>
          lanes.map(({ offset, size, foot }) => [offset, size, foot]);
        expect(places(after)).toEqual(places(before));
        const shown = new Map(after.events.map((node) => [node.key, node]));
        for (const node of before.events) {
          if (node.label && passes[node.row] === 1) expect(shown.get(node.key)).toEqual(node);
        }
        for (const node of after.events) expect(passes[node.row]).toBe(1);
      }),
      { numRuns: 200 },
    );
  });

  it("is the same whatever windows were drawn before, and the whole scene is restored by clearing", () => {
    fc.assert(
      fc.property(
        crowd,
        windows,
        picks,
        fc.array(windows, { maxLength: 4 }),
        (events, span, passes, path) => {
          const direct = stage(events).pick(passes).draw(span);
          const walked = stage(events);
          const whole = JSON.stringify(walked.draw(span));
          const part = walked.pick(passes);
          for (const each of path) part.draw(each);
          expect(JSON.stringify(part.draw(span))).toBe(JSON.stringify(direct));
          expect(JSON.stringify(walked.draw(span))).toBe(whole);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("never pops: zooming in keeps the label of every anchor in view", () => {
    fc.assert(
      fc.property(
        crowd,
        windows,
        picks,
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (events, span, passes, share) => {
          const { draw } = stage(events).pick(passes);
          const length = (span.end - span.start) * share;
          const start = span.start + (span.end - span.start - length) / 3;
          const inner = draw(createSpan(start, start + length));
          const shown = new Map(inner.events.map((node) => [node.key, node]));
          for (const node of draw(span).events) {
            const moment = span.start + (node.at / along) * (span.end - span.start);
            if (!node.label || moment <= inner.start || moment >= inner.end) continue;
            expect(shown.get(node.key)?.label?.text).toBe(node.label.text);
            expect(shown.get(node.key)?.across).toBe(node.across);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
