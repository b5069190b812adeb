import { expect, type Page, test } from "@playwright/test";
import { chooseAddresses } from "./support/addresses.ts";
import { violationsOf } from "./support/axe.ts";
import { collectFaults } from "./support/faults.ts";
import { labelOf, openTimeline } from "./support/timeline.ts";

// A list for everyone, a timeline where scripts run, and a page that does not move when the one becomes the other.
const { strict } = await chooseAddresses();
const address = `${strict.url}examples/progressive/index.html`;

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the list is readable and whole", async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("listitem")).toHaveCount(8);
    await expect(page.getByRole("heading", { level: 2 })).toHaveCount(2);
    for (const item of await page.getByRole("listitem").all()) await expect(item).toBeVisible();
    const hidden = await page.locator("sanjyra-timeline").evaluate((element) => {
      return element.scrollHeight - element.clientHeight;
    });
    expect(hidden).toBe(0);
  });
});

test("with scripts it is a timeline in the language of the page", async ({ page }) => {
  const faults = collectFaults(page);
  const timeline = await openTimeline(page, address);
  await expect(labelOf(timeline, "treaty")).toHaveText("Достук жана кызматташтык жөнүндө келишим");
  await expect(timeline.getByRole("heading", { name: "Кыргызстан – Афганистан" })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "1993" })).toHaveCount(0);
  expect(faults).toEqual([]);
  expect(await violationsOf(page)).toEqual([]);
});

test("nothing around it moves while it becomes one", async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        shifts.push((entry as PerformanceEntry & { readonly value: number }).value);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  // A slow script: the list is on the screen for a while before the timeline takes over.
  await page.route("**/sanjyra-timeline.all.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  const after = page.locator(".after");
  await expect(page.getByRole("listitem").first()).toBeVisible();
  const before = await after.boundingBox();
  await openTimelineInPlace(page);
  expect(await after.boundingBox()).toEqual(before);
  const shifts = await page.evaluate(() => (window as Window & { shifts?: number[] }).shifts ?? []);
  expect(shifts).toEqual([]);
});

async function openTimelineInPlace(page: Page): Promise<void> {
  await page.locator("sanjyra-timeline").evaluate(async (element) => {
    await customElements.whenDefined("sanjyra-timeline");
    await (element as HTMLElement & { readonly settled: Promise<void> }).settled;
  });
}
