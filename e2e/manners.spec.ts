import { expect, type Locator, type Page, test } from "@playwright/test";
import { landmarks } from "./support/landmarks.ts";
import { cardOf, eventOf, isSettled, openTimeline, windowOf } from "./support/timeline.ts";

// The page stays the page's: its scroll, its listeners, and its readers who can only click.

test.use({ reducedMotion: "reduce" });

/** How far the page scrolls by one turn of the wheel over something. */
async function scrolledOver(page: Page, over: Locator, turn: number): Promise<number> {
  await over.scrollIntoViewIfNeeded();
  const box = await over.boundingBox();
  if (!box) throw new Error("There is nothing to turn the wheel over");
  await page.evaluate(() => {
    scrollTo(0, 200);
  });
  const { y } = (await over.boundingBox()) ?? box;
  await page.mouse.move(box.x + box.width / 2, Math.max(5, y + Math.min(30, box.height / 2)));
  await page.mouse.wheel(0, turn);
  await page.waitForTimeout(400);
  return (await page.evaluate(() => scrollY)) - 200;
}

test("the wheel scrolls the page over the timeline as over plain text", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1400 });
  const timeline = await openTimeline(page);
  const plain = await scrolledOver(page, page.locator("h1"), 120);
  expect(plain).toBeGreaterThan(50);
  for (const part of [".axis", ".field", ".toolbar", ".overview", ".lane-head"]) {
    const over = timeline.locator(part).first();
    expect(await scrolledOver(page, over, 120), part).toBeCloseTo(plain, 0);
  }
});

/** What the page's own scripts listen to on window and document. */
async function listenersOf(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const own = new Set<string>();
  session.on("Debugger.scriptParsed", ({ scriptId, url }) => {
    if (url.startsWith("http")) own.add(scriptId);
  });
  await session.send("Debugger.enable");
  const found: string[] = [];
  for (const expression of ["window", "document"]) {
    const { result } = await session.send("Runtime.evaluate", { expression });
    const objectId = result.objectId ?? "";
    const { listeners } = await session.send("DOMDebugger.getEventListeners", { objectId });
    found.push(...listeners.filter(({ scriptId }) => own.has(scriptId)).map(({ type }) => type));
  }
  await session.detach();
  return found;
}

test("nothing listens on window or document while the timeline is idle", async ({ page }) => {
  const timeline = await openTimeline(page);
  expect(await listenersOf(page)).toEqual([]);
  await eventOf(timeline, landmarks[0]?.id ?? "").click();
  await page.keyboard.press("Escape");
  const axis = await timeline.locator(".axis").boundingBox();
  await page.mouse.move((axis?.x ?? 0) + 300, (axis?.y ?? 0) + 10);
  await page.mouse.down();
  await page.mouse.move((axis?.x ?? 0) + 200, (axis?.y ?? 0) + 10, { steps: 3 });
  await page.mouse.up();
  await timeline.getByRole("button", { name: "Help" }).click();
  await timeline.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await isSettled(timeline);
  expect(await listenersOf(page)).toEqual([]);
  // The look itself can see.
  await page.addScriptTag({
    content: "addEventListener('resize', () => 0) //# sourceURL=http://x/",
  });
  expect(await listenersOf(page)).toEqual(["resize"]);
});

const lengthOf = ({ start, end }: { start: number; end: number }) => end - start;

test("with drag and wheel blocked, all can be done by clicks", async ({ page }) => {
  await page.addInitScript(() => {
    for (const type of ["pointermove", "mousemove", "touchmove", "wheel", "keydown", "keyup"]) {
      const block = (event: Event) => {
        event.stopImmediatePropagation();
      };
      addEventListener(type, block, { capture: true });
    }
  });
  await page.setViewportSize({ width: 1280, height: 1700 });
  const timeline = await openTimeline(page);
  const press = async (name: string) => {
    await timeline.getByRole("toolbar").getByRole("button", { name, exact: true }).click();
    await isSettled(timeline);
    return windowOf(timeline);
  };
  const whole = await windowOf(timeline);
  // Zoom, pan, and return.
  const near = await press("Zoom in");
  expect(lengthOf(near)).toBeLessThan(lengthOf(whole));
  expect((await press("Later")).start).toBeGreaterThan(near.start);
  expect((await press("Earlier")).start).toBeCloseTo(near.start, -6);
  expect(lengthOf(await press("Zoom out"))).toBeGreaterThan(lengthOf(near));
  expect(lengthOf(await press("Back"))).toBeCloseTo(lengthOf(near), -6);
  const { start, end } = await press("Today");
  expect(start < Date.now() && Date.now() < end).toBe(true);
  expect(await press("Show all")).toEqual(whole);
  // Anywhere in the overview.
  await press("Zoom in");
  await timeline.locator(".overview .track").click({ position: { x: 60, y: 20 } });
  await isSettled(timeline);
  expect((await windowOf(timeline)).start).toBeLessThan(near.start);
  // Part a pill, open an event and its neighbour, close.
  await press("Show all");
  await timeline.locator('[part~="pill"]').first().click();
  await isSettled(timeline);
  expect(lengthOf(await windowOf(timeline))).toBeLessThan(lengthOf(whole));
  await press("Show all");
  await eventOf(timeline, landmarks[1]?.id ?? "").click();
  const card = cardOf(timeline);
  const title = await card.getByRole("heading").first().textContent();
  await card.getByRole("button", { name: "Next event" }).click();
  await expect(card.getByRole("heading").first()).not.toHaveText(title ?? "");
  await card.getByRole("button", { name: "Close" }).click();
  await expect(card).toHaveCount(0);
  // Other views, search and help.
  await press("List");
  await expect(timeline.locator(".plot")).toHaveCount(0);
  await press("Table");
  await expect(timeline.getByRole("table")).toBeVisible();
  await press("Timeline");
  await press("Search");
  await expect(timeline.getByRole("combobox").first()).toBeVisible();
  await timeline.getByRole("button", { name: "Help" }).click();
  await timeline.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await expect(timeline.getByRole("dialog")).toHaveCount(0);
});
