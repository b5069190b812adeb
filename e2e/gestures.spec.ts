import { expect, type Locator, type Page, test } from "@playwright/test";
import { isSettled, openTimeline, type Span, windowOf } from "./support/timeline.ts";
import { noteThrow, throwByMouse, thrown } from "./support/touch.ts";

// Panning and zooming by mouse and wheel on the showcase: what is asked for happens, and nothing else.

const lengthOf = ({ start, end }: Span) => end - start;

async function inkOf(timeline: Locator): Promise<{ x: number; y: number; width: number }> {
  const box = await timeline.locator(".ink").boundingBox();
  if (!box) throw new Error("There is no plot");
  return box;
}

async function axisPoint(timeline: Locator, share: number): Promise<{ x: number; y: number }> {
  const [ink, axis] = [await inkOf(timeline), await timeline.locator(".axis").boundingBox()];
  return { x: ink.x + ink.width * share, y: (axis?.y ?? 0) + (axis?.height ?? 0) / 2 };
}

async function change(timeline: Locator, act: () => Promise<void>): Promise<readonly [Span, Span]> {
  const before = await windowOf(timeline);
  await act();
  await isSettled(timeline);
  return [before, await windowOf(timeline)];
}

/** In the middle of the window there is room on both sides. */
async function zoomIn(timeline: Locator): Promise<void> {
  await change(timeline, () => timeline.getByRole("button", { name: "Zoom in" }).click());
}

async function turnWheel(page: Page, key: string | undefined, x: number, y: number): Promise<void> {
  if (key) await page.keyboard.down(key);
  await page.mouse.wheel(x, y);
  if (key) await page.keyboard.up(key);
  // The wheel is reported on a frame of its own.
  await page.evaluate(() => new Promise(requestAnimationFrame));
}

test.use({ reducedMotion: "reduce" });

test("dragging by 200 pixels moves the window by just so much", async ({ page }) => {
  const timeline = await openTimeline(page);
  await zoomIn(timeline);
  const ink = await inkOf(timeline);
  const from = await axisPoint(timeline, 0.6);
  const [before, after] = await change(timeline, async () => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 200, from.y, { steps: 8 });
    await page.mouse.up();
  });
  const moved = ((after.start - before.start) / lengthOf(before)) * ink.width;
  expect(moved).toBeGreaterThan(190);
  expect(moved).toBeLessThan(210);
  expect(lengthOf(after) / lengthOf(before)).toBeCloseTo(1, 9);
});

test("a drag that begins on an event pans and opens nothing", async ({ page }) => {
  const timeline = await openTimeline(page);
  const label = await timeline.locator('[part~="label"]').first().boundingBox();
  if (!label) throw new Error("There is no label");
  const [before, after] = await change(timeline, async () => {
    await page.mouse.move(label.x + 20, label.y + label.height / 2);
    await page.mouse.down();
    await page.mouse.move(label.x - 100, label.y + label.height / 2, { steps: 6 });
    await page.mouse.up();
  });
  expect(after.start).toBeGreaterThan(before.start);
  await expect(timeline.locator('[part~="card"]')).toHaveCount(0);
});

for (const key of ["Control", "Meta"]) {
  test(`${key} and the wheel zoom about the pointer`, async ({ page }) => {
    const timeline = await openTimeline(page);
    const share = 0.7;
    const at = await axisPoint(timeline, share);
    await page.mouse.move(at.x, at.y);
    const [before, after] = await change(timeline, () => turnWheel(page, key, 0, -300));
    expect(lengthOf(after)).toBeLessThan(lengthOf(before) * 0.8);
    const held = (span: Span) => span.start + share * lengthOf(span);
    expect(Math.abs(held(after) - held(before)) / lengthOf(before)).toBeLessThan(0.005);
    const [, back] = await change(timeline, () => turnWheel(page, key, 0, 300));
    expect(lengthOf(back) / lengthOf(before)).toBeCloseTo(1, 3);
  });
}

test("the plain wheel is the page's, Shift and the wheel pan", async ({ page }) => {
  const timeline = await openTimeline(page);
  const at = await axisPoint(timeline, 0.5);
  await page.mouse.move(at.x, at.y);
  const [before, scrolled] = await change(timeline, async () => {
    await turnWheel(page, undefined, 0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  });
  expect(scrolled).toEqual(before);
  const [, sideways] = await change(timeline, () => turnWheel(page, "Shift", 0, 120));
  expect(sideways.start).toBeGreaterThan(before.start);
  expect(lengthOf(sideways) / lengthOf(before)).toBeCloseTo(1, 9);
});

test("buttons do all that gestures do", async ({ page }) => {
  const timeline = await openTimeline(page);
  const toolbar = timeline.getByRole("toolbar");
  const press = (name: string) => () => toolbar.getByRole("button", { name }).click();
  const [first, near] = await change(timeline, press("Zoom in"));
  expect(lengthOf(near)).toBeCloseTo(lengthOf(first) / 2, -3);
  const [, later] = await change(timeline, press("Later"));
  expect(later.start).toBeGreaterThan(near.start);
  const [, earlier] = await change(timeline, press("Earlier"));
  expect(Math.abs(earlier.start - near.start) / lengthOf(near)).toBeLessThan(1e-6);
  const [, far] = await change(timeline, press("Zoom out"));
  expect(lengthOf(far)).toBeGreaterThan(lengthOf(near));
  await change(timeline, press("Zoom in"));
  const [, all] = await change(timeline, press("Show all"));
  expect(all).toEqual(first);
});

test("a double click zooms in where it was made", async ({ page }) => {
  const timeline = await openTimeline(page);
  const at = await axisPoint(timeline, 0.4);
  const [before, after] = await change(timeline, () => page.mouse.dblclick(at.x, at.y));
  expect(lengthOf(after)).toBeLessThan(lengthOf(before) * 0.6);
});

test("a pill parts into its members", async ({ page }) => {
  const timeline = await openTimeline(page);
  const pill = timeline.locator('[part~="pill"]').first();
  const [from, to] = [await pill.getAttribute("data-from"), await pill.getAttribute("data-to")];
  const [before, after] = await change(timeline, () => pill.click());
  expect(lengthOf(after)).toBeLessThanOrEqual(lengthOf(before) / 2);
  expect(after.start).toBeLessThanOrEqual(Number(from));
  expect(after.end).toBeGreaterThanOrEqual(Number(to));
});

test("the overview's window is dragged, and its edge too", async ({ page }) => {
  const timeline = await openTimeline(page);
  await zoomIn(timeline);
  await timeline.locator('[part~="overview"]').scrollIntoViewIfNeeded();
  const drag = async (grip: string, by: number) => {
    const box = await timeline.locator(`[data-grip="${grip}"]`).boundingBox();
    if (!box) throw new Error(`There is no ${grip}`);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + by, y, { steps: 5 });
    await page.mouse.up();
  };
  const [before, moved] = await change(timeline, () => drag("window", 60));
  expect(moved.start).toBeGreaterThan(before.start);
  expect(lengthOf(moved) / lengthOf(before)).toBeCloseTo(1, 6);
  const [, longer] = await change(timeline, () => drag("start", -50));
  expect(longer.start).toBeLessThan(moved.start);
  expect(longer.end).toBeCloseTo(moved.end, -3);
});

test("the page may refuse a window", async ({ page }) => {
  const timeline = await openTimeline(page);
  await timeline.evaluate((element) => {
    element.addEventListener("sanjyra-window-request", (event) => {
      event.preventDefault();
    });
  });
  const at = await axisPoint(timeline, 0.5);
  await page.mouse.move(at.x, at.y);
  const [before, after] = await change(timeline, () => turnWheel(page, "Control", 0, -300));
  expect(after).toEqual(before);
});

test("a range drawn on the axis with Shift is shown", async ({ page }) => {
  const timeline = await openTimeline(page);
  const whole = await windowOf(timeline);
  const [from, to] = [await axisPoint(timeline, 0.3), await axisPoint(timeline, 0.6)];
  await page.mouse.move(from.x, from.y);
  // What makes a range of a drag loads when the mouse comes.
  await expect(async () => {
    await timeline.evaluate((element) => {
      (element as HTMLElement & { fit(): void }).fit();
    });
    const [before, after] = await change(timeline, async () => {
      await page.mouse.move(from.x, from.y);
      await page.keyboard.down("Shift");
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
      await page.keyboard.up("Shift");
    });
    expect(before).toEqual(whole);
    const share = (moment: number) => (moment - before.start) / lengthOf(before);
    expect(share(after.start)).toBeCloseTo(0.3, 2);
    expect(share(after.end)).toBeCloseTo(0.6, 2);
  }).toPass({ timeout: 10_000 });
});

test("text in the card can be selected", async ({ page }) => {
  const timeline = await openTimeline(page);
  await timeline.locator('[part~="event"]').first().click();
  const text = await timeline.locator('[part~="card"] .card-title').boundingBox();
  if (!text) throw new Error("There is no card");
  await page.mouse.move(text.x + 2, text.y + 8);
  await page.mouse.down();
  await page.mouse.move(text.x + Math.min(150, text.width - 4), text.y + 8, { steps: 5 });
  await page.mouse.up();
  expect(await page.evaluate(() => String(getSelection()))).not.toBe("");
});

test.describe("for readers who do not mind motion", () => {
  test.use({ reducedMotion: "no-preference" });

  test("a thrown timeline goes on, comes to rest, and tells once where", async ({ page }) => {
    const timeline = await openTimeline(page);
    await zoomIn(timeline);
    await noteThrow(timeline);
    const from = await axisPoint(timeline, 0.7);
    await throwByMouse(page, from, { x: from.x - 200, y: from.y });
    const { dragged, told } = await thrown(timeline);
    const rested = await windowOf(timeline);
    expect(told).toEqual([{ ...rested, cause: "pointer" }]);
    expect(rested.start).toBeGreaterThan(dragged.start);
  });
});
