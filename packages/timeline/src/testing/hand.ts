/** A hand for browser tests: pointer and wheel events as a browser would fire them, at places in the plot. */
import { vi } from "vitest";
import type { SanjyraTimeline } from "../index.ts";
import { one } from "./mount.ts";

/** Fires a pointer event `x` pixels from the plot's left edge. */
export function point(
  element: SanjyraTimeline,
  type: string,
  x: number,
  init: PointerEventInit & { target?: Element } = {},
): void {
  const { target = one(element, ".field"), ...rest } = init;
  const box = one(element, ".ink").getBoundingClientRect();
  target.dispatchEvent(
    new PointerEvent(type, {
      pointerId: 1,
      pointerType: "mouse",
      isPrimary: true,
      button: type === "pointermove" ? -1 : 0,
      buttons: type === "pointerup" ? 0 : 1,
      clientX: box.left + x,
      clientY: box.top + 60,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...rest,
    }),
  );
}

/** Turns the wheel over the first quarter of the plot. */
export function turn(element: SanjyraTimeline, init: WheelEventInit): WheelEvent {
  const box = one(element, ".ink").getBoundingClientRect();
  const wheel = new WheelEvent("wheel", {
    clientX: box.left + box.width / 4,
    clientY: box.top + 20,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...init,
  });
  one(element, ".field").dispatchEvent(wheel);
  return wheel;
}

/** A reader who wants less motion, until the function that it gives is called. */
export function wantStillness(): () => void {
  const { matchMedia } = window;
  const spy = vi.spyOn(window, "matchMedia").mockImplementation((query) => {
    const real = matchMedia.call(window, query);
    return query.includes("reduced-motion") ? { ...real, matches: true } : real;
  });
  return () => {
    spy.mockRestore();
  };
}

/** A first touch, after which the part that makes more of gestures is there. */
export async function practise(element: SanjyraTimeline): Promise<void> {
  await import("../parts/hand.ts");
  point(element, "pointerdown", 10);
  point(element, "pointerup", 10);
  await new Promise((resolve) => setTimeout(resolve, 20));
}
