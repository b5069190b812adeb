/** Fingers and mouse as the browser itself reports them: for pinches, swipes and throws that Playwright lacks. */
import type { Locator, Page } from "@playwright/test";
import { isSettled, type Span } from "./timeline.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

/**
 * Moves fingers together, each from its first to its last point, and lifts them.
 * @param fingers one or two
 */
export async function moveFingers(
  page: Page,
  fingers: readonly (readonly [from: Point, to: Point])[],
  steps = 10,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const at = (share: number) =>
    fingers.map(([from, to], id) => ({ ...between(from, to, share), id, force: 1 }));
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
  for (let step = 1; step <= steps; step++) {
    await session.send("Input.dispatchTouchEvent", {
      type: "touchMove",
      touchPoints: at(step / steps),
    });
  }
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await session.detach();
}

/** Seconds between two reports of a hand, by the hand's own clock: a busy machine reports late. */
const reportSeconds = 0.012;

/** Puts a finger down and moves it as fast as fingers do; gives what lifts it. */
export async function startSwipe(page: Page, from: Point, to: Point): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  const steps = 10;
  const begin = Date.now() / 1000;
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", step: number, end = false) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: end ? [] : [between(from, to, step / steps)],
      timestamp: begin + step * reportSeconds,
    });
  await touch("touchStart", 0);
  for (let step = 1; step <= steps; step++) await touch("touchMove", step);
  return async () => {
    await touch("touchEnd", steps + 1, true);
    await session.detach();
  };
}

/** Drags by the mouse as fast as hands do, and lets go on the way. */
export async function throwByMouse(page: Page, from: Point, to: Point): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const steps = 10;
  const begin = Date.now() / 1000;
  const mouse = (type: "mousePressed" | "mouseMoved" | "mouseReleased", step: number) =>
    session.send("Input.dispatchMouseEvent", {
      type,
      ...between(from, to, Math.min(step, steps) / steps),
      button: "left",
      buttons: type === "mouseReleased" ? 0 : 1,
      clickCount: 1,
      timestamp: begin + step * reportSeconds,
    });
  await mouse("mousePressed", 0);
  for (let step = 1; step <= steps; step++) await mouse("mouseMoved", step);
  await mouse("mouseReleased", steps + 1);
  await session.detach();
}

interface Noted extends HTMLElement {
  told: (Span | "let go")[];
}

/** From now on notes what a timeline tells of its window, and when it is let go. */
export async function noteThrow(timeline: Locator): Promise<void> {
  await timeline.evaluate((element) => {
    const told: Noted["told"] = [];
    element.addEventListener("sanjyra-window-change", (event) => {
      told.push((event as CustomEvent<Span>).detail);
    });
    element.addEventListener("pointerup", () => told.push("let go"));
    Object.assign(element, { told });
  });
}

/** The last window that was told before it was let go, and all that were told after, once it is at rest. */
export async function thrown(
  timeline: Locator,
): Promise<{ readonly dragged: Span; readonly told: readonly (Span | "let go")[] }> {
  await isSettled(timeline);
  const told = await timeline.evaluate((element) => (element as Noted).told);
  const end = told.indexOf("let go");
  return { dragged: told[end - 1] as Span, told: told.slice(end + 1) };
}

/** Spreads two fingers apart about a point (factor above 1) or draws them together (below 1). */
export async function pinch(page: Page, about: Point, factor: number): Promise<void> {
  const reach = 40;
  const finger = (side: -1 | 1): readonly [Point, Point] => [
    { x: about.x + side * reach, y: about.y },
    { x: about.x + side * reach * factor, y: about.y },
  ];
  await moveFingers(page, [finger(-1), finger(1)]);
}
