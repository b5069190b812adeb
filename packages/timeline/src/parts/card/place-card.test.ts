import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cardPlace } from "./place-card.ts";

const size = (least: number, most: number) => fc.integer({ min: least, max: most });

describe("cardPlace", () => {
  it("stands below its event where there is room, starting with it", () => {
    const place = cardPlace(
      { width: 1200, height: 700 },
      { start: 300, top: 100, width: 200, height: 26 },
      { width: 376, height: 300 },
    );
    expect(place).toEqual({ start: 300, top: 138 });
  });

  it("never covers its event nor leaves the frame", () => {
    fc.assert(
      fc.property(
        fc.record({ width: size(300, 2000), height: size(200, 1200) }),
        fc.record({
          start: size(-50, 2000),
          top: size(0, 1200),
          width: size(10, 400),
          height: size(24, 30),
        }),
        fc.record({ width: size(200, 400), height: size(100, 500) }),
        (frame, event, card) => {
          const place = cardPlace(frame, event, card);
          if (!place) return;
          const { start, top } = place;
          const clear =
            start >= event.start + event.width ||
            start + card.width <= event.start ||
            top >= event.top + event.height ||
            top + card.height <= event.top;
          expect(clear).toBe(true);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start + card.width).toBeLessThanOrEqual(frame.width);
          expect(top + card.height).toBeLessThanOrEqual(frame.height);
        },
      ),
    );
  });
});
