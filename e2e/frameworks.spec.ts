import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { openExample, packForExamples } from "./support/example.ts";
import { collectFaults } from "./support/faults.ts";
import { landmarks } from "./support/landmarks.ts";
import { cardOf, eventOf, isReady, isSettled, labelOf, timelineOn } from "./support/timeline.ts";

// The examples far from the workspace, one after the other: what works here works for a stranger.
interface Framework {
  readonly name: string;
  /** Id of an event that has its label at first. */
  readonly event: string;
  /** Titles that the first picture shows. */
  readonly titles: readonly string[];
}

const frameworks: readonly Framework[] = [
  {
    name: "react",
    event: "kg-az-friendship-treaty",
    titles: landmarks.map(({ title }) => title),
  },
  { name: "react-18", event: "gagarin", titles: ["Sputnik 1", "Yuri Gagarin in orbit"] },
  { name: "vue", event: "state", titles: ["Kyrgyz is the state language"] },
  { name: "svelte", event: "khan", titles: ["Lenin Peak", "Khan Tengri"] },
  { name: "preact", event: "talas", titles: ["Battle of Talas", "Zhang Qian travels west"] },
  { name: "solid", event: "neptune", titles: ["Uranus", "Neptune"] },
];

/** The number of events that the sentence above the plot tells. */
async function countOf(timeline: Locator): Promise<number> {
  const summary = await timeline.locator('[part="summary"]').innerText();
  return Number(/\d+/.exec(summary)?.[0]);
}

async function isThere(page: Page): Promise<Locator> {
  const timeline = timelineOn(page);
  await isReady(timeline);
  await isSettled(timeline);
  return timeline;
}

test.describe("an example from the packed packages", () => {
  test.describe.configure({ mode: "default", timeout: 180_000 });
  let packed: { readonly tarballs: readonly string[]; readonly folder: string };

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    packed = await packForExamples();
  });

  test.afterAll(async () => {
    await rm(packed.folder, { recursive: true, force: true });
  });

  for (const { name, event, titles } of frameworks) {
    test(`${name}: shows, is chosen from, changes, leaves and comes back`, async ({ page }) => {
      const example = await openExample(name, packed.tarballs);
      try {
        const faults = collectFaults(page);
        await page.goto(example.url);
        const timeline = await isThere(page);
        for (const title of titles) {
          await expect(
            timeline.locator('[part~="label"]').filter({ hasText: title }),
          ).toBeVisible();
        }
        await isChosenBy("mouse", page, timeline, event);
        await page.keyboard.press("Escape");
        await expect(cardOf(timeline)).toHaveCount(0);
        await isChosenBy("key", page, timeline, event);

        const before = await countOf(timeline);
        await page.getByRole("button", { name: "Add an event" }).click();
        await expect.poll(() => countOf(timeline)).toBe(before + 1);

        await page.getByRole("button", { name: "Hide the timeline" }).click();
        await expect(timeline).toHaveCount(0);
        await page.getByRole("button", { name: "Show the timeline" }).click();
        const again = await isThere(page);
        await expect(labelOf(again, event)).toBeVisible();
        await isChosenBy("mouse", page, again, event);
        expect(faults).toEqual([]);
      } finally {
        await example.remove();
      }
    });
  }

  test("static-site: a list becomes a timeline under a strict policy and moves nothing", async ({
    page,
  }) => {
    const example = await openExample("static-site", packed.tarballs, true);
    try {
      const faults = collectFaults(page);
      const shifts = await watchShifts(page);
      await page.goto(`${example.url}space.html`);
      const timeline = await isThere(page);
      await expect(labelOf(timeline, "gagarin")).toHaveText("Yuri Gagarin in orbit");
      expect(await shifts()).toEqual([]);
      await page.goto(`${example.url}script.html`);
      await expect(labelOf(await isThere(page), "state")).toHaveText("Мамлекеттик тил");
      expect(await shifts()).toEqual([]);
      expect(faults).toEqual([]);
    } finally {
      await example.remove();
    }
  });

  test("two-versions: the second copy warns once and both are shown", async ({ page }) => {
    const example = await openExample("two-versions", packed.tarballs);
    try {
      const faults = collectFaults(page);
      const warnings: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "warning") warnings.push(message.text());
      });
      await page.goto(example.url);
      await expect(labelOf(timelineOn(page), "treaty")).toBeVisible();
      await expect(labelOf(page.locator("plugin-timeline"), "visit")).toBeVisible();
      expect(warnings).toEqual([expect.stringContaining("is registered already")]);
      expect(faults).toEqual([]);
    } finally {
      await example.remove();
    }
  });

  test("node-svg: pictures and a page without a browser", async ({ page }) => {
    const example = await openExample("node-svg", packed.tarballs);
    try {
      const svg = await readFile(join(example.folder, "dist/nineties.svg"), "utf8");
      expect(svg).toContain("Достук");
      await page.goto(`${example.url}chronicle.svg`);
      for (const { title } of landmarks) {
        await expect(page.locator("text", { hasText: title }).first()).toBeVisible();
      }
      const faults = collectFaults(page);
      await page.goto(example.url);
      await expect(page.getByRole("img")).toBeVisible();
      await expect(page.getByRole("listitem").first()).toBeVisible();
      expect(faults).toEqual([]);
    } finally {
      await example.remove();
    }
  });
});

/** Opens the card of an event by mouse or by key; the page hears of the choice. */
async function isChosenBy(
  way: "mouse" | "key",
  page: Page,
  timeline: Locator,
  id: string,
): Promise<void> {
  if (way === "mouse") await labelOf(timeline, id).click();
  else {
    await eventOf(timeline, id).focus();
    await page.keyboard.press("Enter");
  }
  await expect(cardOf(timeline)).toBeVisible();
  await expect(page.locator("output")).toHaveText(id);
}

/** Notes every shift of the layout of pages that are opened from now on. */
async function watchShifts(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        shifts.push((entry as PerformanceEntry & { readonly value: number }).value);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () => page.evaluate(() => (window as Window & { shifts?: number[] }).shifts ?? []);
}
