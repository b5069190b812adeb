/** Fingers on the screen, as the browser itself reports them: for pinches and swipes that Playwright lacks. */
import type { Page } from "@playwright/test";

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

/** Spreads two fingers apart about a point (factor above 1) or draws them together (below 1). */
export async function pinch(page: Page, about: Point, factor: number): Promise<void> {
  const reach = 40;
  const finger = (side: -1 | 1): readonly [Point, Point] => [
    { x: about.x + side * reach, y: about.y },
    { x: about.x + side * reach * factor, y: about.y },
  ];
  await moveFingers(page, [finger(-1), finger(1)]);
}
