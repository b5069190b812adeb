import { expect, type Page, test } from "@playwright/test";
import { isSettled, openTimeline, windowOf } from "./support/timeline.ts";
import { noteThrow, startSwipe, thrown } from "./support/touch.ts";

// One finger on the page and on the timeline.

/** How far the page scrolls by a swipe of 150 pixels up, without what follows when the finger is lifted. */
async function swiped(page: Page, x: number, y: number): Promise<number> {
  const before = await page.evaluate(() => scrollY);
  const lift = await startSwipe(page, { x, y }, { x, y: y - 150 });
  await page.waitForTimeout(100);
  const after = await page.evaluate(() => scrollY);
  await lift();
  await page.waitForTimeout(900);
  return after - before;
}

test.use({ reducedMotion: "reduce" });

test("a finger scrolls the page over the timeline as over plain text", async ({ page }) => {
  const timeline = await openTimeline(page);
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  const plain = await swiped(page, 200, 300);
  expect(plain).toBeGreaterThan(80);
  await timeline.evaluate((element) => {
    element.scrollIntoView({ block: "start" });
  });
  const before = await windowOf(timeline);
  // The browser may take up to its slop for making up its mind.
  expect(Math.abs((await swiped(page, 200, 500)) - plain)).toBeLessThan(24);
  expect(await windowOf(timeline)).toEqual(before);
});

test.describe("without a wish for less motion", () => {
  test.use({ reducedMotion: "no-preference" });

  test("a timeline thrown by a finger goes on, comes to rest, and tells once where", async ({
    page,
  }) => {
    const timeline = await openTimeline(page);
    await timeline.evaluate((element) => {
      element.scrollIntoView({ block: "start" });
    });
    // In the middle of the whole there is room on both sides.
    await timeline.getByRole("button", { name: "Zoom in" }).tap();
    await isSettled(timeline);
    await noteThrow(timeline);
    const box = await timeline.locator(".axis").boundingBox();
    const y = (box?.y ?? 0) + 20;
    const letGo = await startSwipe(page, { x: 320, y }, { x: 160, y });
    await letGo();
    const { dragged, told } = await thrown(timeline);
    const rested = await windowOf(timeline);
    expect(told).toEqual([{ ...rested, cause: "pointer" }]);
    expect(rested.start).toBeGreaterThan(dragged.start);
  });
});
