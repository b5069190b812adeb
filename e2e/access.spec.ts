import { expect, type Page, test } from "@playwright/test";
import { violationsOf } from "./support/axe.ts";
import { landmarks } from "./support/landmarks.ts";
import { overlapsAmong, readPicture } from "./support/picture.ts";
import { createRandom } from "./support/random.ts";
import { cardOf, eventOf, isSettled, openTimeline } from "./support/timeline.ts";
import { wander } from "./support/wander.ts";

// Everyone can read the showcase: roles and names, contrast, keys, targets.
const views = [
  { name: "light", colorScheme: "light", width: 1280 },
  { name: "dark", colorScheme: "dark", width: 1280 },
  { name: "light on a phone", colorScheme: "light", width: 360 },
  { name: "dark on a phone", colorScheme: "dark", width: 360 },
] as const;

test.use({ reducedMotion: "reduce", trace: "off" });

async function openIn(page: Page, view: (typeof views)[number]) {
  await page.emulateMedia({ colorScheme: view.colorScheme, reducedMotion: "reduce" });
  await page.setViewportSize({ width: view.width, height: 800 });
  return openTimeline(page);
}

for (const view of views) {
  test(`axe finds nothing wrong in ${view.name}, card closed and open`, async ({ page }) => {
    const timeline = await openIn(page, view);
    expect(await violationsOf(page)).toEqual([]);
    await eventOf(timeline, landmarks[2]?.id ?? "").click();
    await expect(cardOf(timeline)).toBeVisible();
    expect(await violationsOf(page)).toEqual([]);
  });
}

test("forced colours and Kyrgyz hold for axe too", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  const timeline = await openTimeline(page, "#ky");
  await eventOf(timeline, landmarks[0]?.id ?? "").click();
  expect(await violationsOf(page)).toEqual([]);
});

test("a screen reader finds the page as written down", async ({ page }) => {
  const timeline = await openTimeline(page);
  await expect(timeline).toMatchAriaSnapshot({ name: "showcase.aria.yml" });
});

/** 24, but for the rounding of boxes to a part of a pixel. */
const leastPx = 23.9;

test("nothing to press is smaller than 24 pixels or lies on another, at any zoom", async ({
  page,
}) => {
  const timeline = await openTimeline(page);
  const chance = createRandom(24);
  for (let step = 0; step < 20; step++) {
    const { targets, along } = await readPicture(timeline);
    // What the plot's edge cuts is as large as it was beyond it.
    const small = targets.filter(({ box }) => {
      const isCut = box.from <= 0 || box.to >= along;
      return box.bottom - box.top < leastPx || (!isCut && box.to - box.from < leastPx);
    });
    expect(
      small.map(({ name }) => name),
      `step ${String(step)}`,
    ).toEqual([]);
    expect(overlapsAmong(targets), `step ${String(step)}`).toEqual([]);
    await wander({ page, timeline, chance });
    await isSettled(timeline);
  }
});

const reflows = [
  { name: "a width of 320 pixels", width: 320, textSize: "100%" },
  { name: "text of twice the size", width: 1280, textSize: "200%" },
  { name: "both", width: 400, textSize: "200%" },
];

for (const { name, width, textSize } of reflows) {
  test(`${name} cuts nothing off and moves nothing over another`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.addInitScript((size) => {
      addEventListener("DOMContentLoaded", () => {
        document.documentElement.style.fontSize = size;
      });
    }, textSize);
    const timeline = await openTimeline(page);
    const { texts, targets } = await readPicture(timeline);
    expect(overlapsAmong(texts)).toEqual([]);
    expect(overlapsAmong(targets)).toEqual([]);
    await eventOf(timeline, landmarks[0]?.id ?? "").click();
    const card = await cardOf(timeline).boundingBox();
    expect(card?.x).toBeGreaterThanOrEqual(0);
    expect((card?.x ?? 0) + (card?.width ?? 0)).toBeLessThanOrEqual(width);
    const sideways = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(sideways).toBe(0);
  });
}

test("keys reach every event of the chronicle, and the focus is always in sight", async ({
  page,
}) => {
  const timeline = await openTimeline(page);
  const total = await timeline.evaluate(
    (element) =>
      (element as HTMLElement & { readonly data: { readonly events: readonly object[] } }).data
        .events.length,
  );
  await timeline.locator('[part~="event"]').first().focus();
  await page.keyboard.press("Control+Home");
  const reached = new Set<string>();
  for (let step = 0; step < total; step++) {
    await isSettled(timeline);
    const focus = await timeline.evaluate((element) => {
      const node = element.shadowRoot?.activeElement;
      const ink = element.shadowRoot?.querySelector(".ink")?.getBoundingClientRect();
      const box = node?.getBoundingClientRect();
      const id = node instanceof HTMLElement ? (node.dataset["id"] ?? "") : "";
      if (!box || !ink) return { id, isInPlot: false };
      const isInPlot = box.left < ink.right - 8 && box.right > ink.left + 8;
      return { id, isInPlot };
    });
    expect(focus.isInPlot, `${focus.id} in sight`).toBe(true);
    reached.add(focus.id);
    await page.keyboard.press(".");
  }
  expect(reached.size).toBe(total);
});

test("Tab goes through the element in a few stops and leaves it", async ({ page }) => {
  const timeline = await openTimeline(page);
  await page.locator("button.theme").focus();
  const stops: string[] = [];
  for (let step = 0; step < 8; step++) {
    await page.keyboard.press("Tab");
    const stop = await timeline.evaluate((element) => {
      const node = element.shadowRoot?.activeElement;
      return node ? (node.getAttribute("aria-label") ?? node.textContent.trim()) : "";
    });
    if (stop === "") break;
    stops.push(stop);
  }
  expect(stops.length).toBeGreaterThanOrEqual(3);
  expect(stops.length).toBeLessThanOrEqual(5);
});
