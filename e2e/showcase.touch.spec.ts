import { expect, test } from "@playwright/test";
import { collectFaults } from "./support/faults.ts";
import { landmarks } from "./support/landmarks.ts";
import { cardOf, eventOf, isSettled, openTimeline, windowOf } from "./support/timeline.ts";
import { moveFingers, pinch } from "./support/touch.ts";

// The same page on a phone, by finger.

test("a tap opens each landmark, and another closes it", async ({ page }) => {
  const faults = collectFaults(page);
  const timeline = await openTimeline(page);
  for (const { id, title } of landmarks) {
    await eventOf(timeline, id).tap();
    const card = cardOf(timeline);
    await expect(card.getByRole("heading", { name: title })).toBeVisible();
    await card.getByRole("button", { name: "Close" }).tap();
    await expect(card).toHaveCount(0);
  }
  expect(faults).toEqual([]);
});

test("the page does not scroll sideways, card open or not", async ({ page }) => {
  const timeline = await openTimeline(page);
  const overflow = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await overflow()).toBe(0);
  await eventOf(timeline, landmarks[0]?.id ?? "").tap();
  await expect(cardOf(timeline)).toBeVisible();
  expect(await overflow()).toBe(0);
});

test("a finger pans along, and across it scrolls the page", async ({ page }) => {
  const timeline = await openTimeline(page);
  await timeline.locator('[part~="axis"]').scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    scrollBy(0, 120);
  });
  const field = await timeline.locator('[part~="field"]').boundingBox();
  if (!field) throw new Error("There is no plot");
  const y = Math.max(field.y, 0) + 200;
  const before = await windowOf(timeline);
  await moveFingers(page, [
    [
      { x: 300, y },
      { x: 120, y },
    ],
  ]);
  await isSettled(timeline);
  const after = await windowOf(timeline);
  expect(after.start).toBeGreaterThan(before.start);
  expect(after.end - after.start).toBeCloseTo(before.end - before.start, -3);
  const scrolled = await page.evaluate(() => scrollY);
  await moveFingers(page, [
    [
      { x: 200, y: y + 100 },
      { x: 200, y: y - 100 },
    ],
  ]);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 40);
  expect(await windowOf(timeline)).toEqual(after);
});

test("two fingers zoom about what is between them", async ({ page }) => {
  const timeline = await openTimeline(page);
  const ink = await timeline.locator(".ink").boundingBox();
  if (!ink) throw new Error("There is no plot");
  await timeline.evaluate((element) => {
    element.scrollIntoView({ block: "start" });
  });
  const about = { x: 200, y: 400 };
  const before = await windowOf(timeline);
  await pinch(page, about, 2.5);
  await isSettled(timeline);
  const after = await windowOf(timeline);
  const factor = (before.end - before.start) / (after.end - after.start);
  expect(factor).toBeGreaterThan(1.8);
  expect(factor).toBeLessThan(3.2);
  const share = (about.x - ink.x) / ink.width;
  const momentIn = (span: typeof before) => span.start + share * (span.end - span.start);
  const drift = Math.abs(momentIn(after) - momentIn(before)) / (before.end - before.start);
  expect(drift).toBeLessThan(0.05);
  await pinch(page, about, 0.4);
  await isSettled(timeline);
  const back = await windowOf(timeline);
  expect(back.end - back.start).toBeGreaterThan(after.end - after.start);
});
