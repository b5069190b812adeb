import { chronicle } from "@sanjyra/central-asia";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { violationsOf } from "./support/axe.ts";
import { datedEvents } from "./support/expected.ts";
import { Ledger } from "./support/ledger.ts";
import { readPicture } from "./support/picture.ts";
import { createRandom } from "./support/random.ts";
import { isSettled, openTimeline } from "./support/timeline.ts";
import { wander } from "./support/wander.ts";

// Search and filters on the whole chronicle, in the file that users get: the promises hold with both on, and axe
// finds nothing in any of their states.
type Filter = { readonly categories?: readonly string[]; readonly text?: string } | null;

test.use({ reducedMotion: "reduce", trace: "off" });
test.describe.configure({ mode: "parallel" });

/** Filters as the page does, and waits for the picture. */
async function filterBy(timeline: Locator, filter: Filter): Promise<void> {
  await timeline.evaluate((element, wanted) => {
    (element as unknown as { filter: Filter }).filter = wanted;
  }, filter);
  await isSettled(timeline);
}

/** Opens the search and writes into its field. */
async function searchFor(page: Page, timeline: Locator, query: string): Promise<void> {
  await timeline.locator('[data-command="find"]').click();
  await expect(timeline.locator('[part~="find-input"]')).toBeFocused();
  await page.keyboard.type(query);
  await isSettled(timeline);
}

const categories = ["treaty", "culture", "security"];

const walks = [
  { name: "on a wide screen", width: 1280, steps: 50, dir: "ltr" },
  { name: "on a phone", width: 360, steps: 30, dir: "ltr" },
  { name: "from right to left", width: 1000, steps: 30, dir: "rtl" },
] as const;

for (const [seed, { name, width, steps, dir }] of walks.entries()) {
  test(`${String(steps)} random steps ${name} keep the promises with filter and search on`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 900 });
    const timeline = await openTimeline(page);
    await page.locator("html").evaluate((html, dir) => html.setAttribute("dir", dir), dir);
    await filterBy(timeline, { categories });
    await searchFor(page, timeline, "a");
    await page.keyboard.press("Escape");
    const passing = chronicle.events.filter(({ category = "" }) => categories.includes(category));
    const events = datedEvents({ ...chronicle, events: passing });
    expect(events.length).toBeGreaterThan(20);
    expect(events.length).toBeLessThan(chronicle.events.length / 2);
    const chance = createRandom(seed + 11);
    const ledger = await Ledger.open(timeline, events);
    for (let step = 0; step < steps; step++) {
      await wander({ page, timeline, chance });
      await isSettled(timeline);
      await ledger.enter();
    }
    console.log(`filtered, ${name}: ${ledger.summary}`);
    expect(ledger.faults).toEqual({ jumps: [], pops: [], overlaps: [], sums: [] });
    expect(ledger.labels / steps).toBeGreaterThan(1);
  });
}

test("a filter moves nothing, takes no label, and leaves nothing behind", async ({ page }) => {
  const timeline = await openTimeline(page);
  const whole = await readPicture(timeline);
  await filterBy(timeline, { categories });
  const filtered = await readPicture(timeline);
  const placeOf = new Map(filtered.labels.map(({ id, box }) => [id, box]));
  const passing = new Set(
    chronicle.events.flatMap(({ id = "", category = "" }) =>
      categories.includes(category) ? id : [],
    ),
  );
  for (const { id, box } of whole.labels) if (passing.has(id)) expect(placeOf.get(id)).toEqual(box);
  expect(filtered.labels.every(({ id }) => passing.has(id))).toBe(true);
  expect(filtered.labels.length).toBeGreaterThan(0);
  await filterBy(timeline, null);
  expect(await readPicture(timeline)).toEqual(whole);
});

const themes = [
  { name: "light", media: { colorScheme: "light" }, width: 1280 },
  { name: "dark on a phone", media: { colorScheme: "dark" }, width: 360 },
  { name: "forced colours", media: { forcedColors: "active" }, width: 900 },
] as const;

for (const { name, media, width } of themes) {
  test(`axe finds nothing wrong while one searches and filters: ${name}`, async ({ page }) => {
    await page.emulateMedia(media);
    await page.setViewportSize({ width, height: 800 });
    const timeline = await openTimeline(page);
    await searchFor(page, timeline, "treaty");
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await timeline.locator('.find [data-find="participants"]').click();
    await timeline.locator('.find [data-find="value"]').first().click();
    await isSettled(timeline);
    expect(await violationsOf(page)).toEqual([]);
    await filterBy(timeline, { text: "no event has these words" });
    expect(await violationsOf(page)).toEqual([]);
    await timeline.locator('.find [data-find="close"]').click();
    expect(await violationsOf(page)).toEqual([]);
  });
}
