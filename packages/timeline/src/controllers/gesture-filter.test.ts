import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDrag, mayDrag, wheelIntent, type WheelLike } from "./gesture-filter.ts";

const wheel = (change: Partial<WheelLike>): WheelLike => ({
  deltaX: 0,
  deltaY: 0,
  deltaMode: 0,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...change,
});

describe("wheelIntent", () => {
  it("leaves the plain wheel to the page", () => {
    expect(wheelIntent(wheel({ deltaY: 100 }))).toBeUndefined();
    expect(wheelIntent(wheel({ deltaY: 100, deltaX: 20 }))).toBeUndefined();
    expect(wheelIntent(wheel({}))).toBeUndefined();
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])("zooms with %o: up is in, down is out", (key) => {
    const closer = wheelIntent(wheel({ deltaY: -100, ...key }));
    const away = wheelIntent(wheel({ deltaY: 100, ...key }));
    expect(closer?.kind === "zoom" && closer.factor).toBeCloseTo(Math.exp(0.3));
    expect(away?.kind === "zoom" && away.factor).toBeCloseTo(Math.exp(-0.3));
  });

  it("pans sideways, and by Shift with either delta", () => {
    expect(wheelIntent(wheel({ deltaX: -30, deltaY: 10 }))).toEqual({ kind: "pan", px: -30 });
    expect(wheelIntent(wheel({ deltaY: 100, shiftKey: true }))).toEqual({ kind: "pan", px: 100 });
    expect(wheelIntent(wheel({ deltaX: 100, shiftKey: true }))).toEqual({ kind: "pan", px: 100 });
  });

  it("counts lines and pages in pixels", () => {
    expect(wheelIntent(wheel({ deltaX: 3, deltaMode: 1 }))).toEqual({ kind: "pan", px: 54 });
    expect(wheelIntent(wheel({ deltaX: 1, deltaMode: 2 }))).toEqual({ kind: "pan", px: 400 });
  });

  it("zooms by three times at most whatever a device reports", () => {
    fc.assert(
      fc.property(fc.double(), fc.integer({ min: -1, max: 4 }), (deltaY, deltaMode) => {
        const intent = wheelIntent(wheel({ deltaY, deltaMode, ctrlKey: true }));
        const factor = intent?.kind === "zoom" ? intent.factor : 0;
        expect(factor).toBeGreaterThanOrEqual(1 / 3 - 1e-9);
        expect(factor).toBeLessThanOrEqual(3 + 1e-9);
      }),
    );
  });
});

describe("mayDrag", () => {
  it.each([
    [{ pointerType: "mouse", button: 0, ctrlKey: false }, true],
    [{ pointerType: "mouse", button: 2, ctrlKey: false }, false],
    [{ pointerType: "mouse", button: 0, ctrlKey: true }, false],
    [{ pointerType: "touch", button: 0, ctrlKey: false }, true],
    [{ pointerType: "pen", button: 0, ctrlKey: false }, true],
    [{ pointerType: "pen", button: 5, ctrlKey: false }, false],
  ])("%o: %s", (pointer, expected) => {
    expect(mayDrag(pointer)).toBe(expected);
  });
});

describe("isDrag", () => {
  it("forgives a finger more than a mouse", () => {
    expect(isDrag("mouse", 3, 2)).toBe(false);
    expect(isDrag("mouse", 4, 3)).toBe(true);
    expect(isDrag("touch", 4, 3)).toBe(false);
    expect(isDrag("touch", -9, 0)).toBe(true);
  });
});
