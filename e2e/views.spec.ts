import { expect, type Page, test } from "@playwright/test";
import { violationsOf } from "./support/axe.ts";
import { landmarks } from "./support/landmarks.ts";
import { cardOf, eventOf, isSettled, openTimeline } from "./support/timeline.ts";

// List, table and paper: the same events to read, to sort and to take away.
test.use({ reducedMotion: "reduce", trace: "off" });

const looks = [
  { name: "light", width: 1280, address: "", media: { colorScheme: "light" } },
  { name: "dark on a phone", width: 360, address: "#ky", media: { colorScheme: "dark" } },
  { name: "forced colours", width: 900, address: "#ru", media: { forcedColors: "active" } },
] as const;

/** Opens the showcase in a view, with so many of its events: axe looks at every cell of a table for long. */
async function show(page: Page, view: string, address = "", events = Infinity) {
  const timeline = await openTimeline(page, address);
  await timeline.evaluate(
    (element, [name, count]) => {
      const { data } = element as HTMLElement & { readonly data: { readonly events: unknown[] } };
      const few = { data: { ...data, events: data.events.slice(0, count) } };
      if (count < data.events.length) Object.assign(element, few);
      element.setAttribute("view", name);
    },
    [view, events] as const,
  );
  await isSettled(timeline);
  await expect(timeline.locator(`[part="${view}"]`)).toBeVisible();
  return timeline;
}

const idsIn = (page: Page) =>
  page
    .locator("sanjyra-timeline")
    .first()
    .evaluate((element) =>
      (
        element as HTMLElement & { readonly data: { readonly events: readonly { id: string }[] } }
      ).data.events.map(({ id }) => id),
    );

for (const view of ["list", "table"]) {
  for (const { name, width, address, media } of looks) {
    test(`axe finds nothing wrong with the ${view}, ${name}, card closed and open`, async ({
      page,
    }) => {
      await page.emulateMedia(media);
      await page.setViewportSize({ width, height: 800 });
      const timeline = await show(page, view, address, 24);
      expect(await violationsOf(page)).toEqual([]);
      const stop = timeline.locator(`[part="${view}"] [data-row][tabindex="0"]`);
      await stop.click();
      await expect(cardOf(timeline)).toBeVisible();
      expect(await violationsOf(page)).toEqual([]);
    });
  }

  test(`the ${view} is read from right to left`, async ({ page }) => {
    const timeline = await show(page, view, "", 24);
    await page.evaluate(() => {
      document.documentElement.dir = "rtl";
      document.documentElement.lang = "fa";
    });
    await isSettled(timeline);
    expect(await violationsOf(page)).toEqual([]);
    const { dates, titles } = await timeline.evaluate((element) => {
      const right = (selector: string): number =>
        element.shadowRoot?.querySelector(selector)?.getBoundingClientRect().right ?? NaN;
      return { dates: right(".year h3, tbody .of-date"), titles: right("[data-row]") };
    });
    expect(dates).toBeGreaterThan(titles);
  });

  for (const [width, textSize] of [
    [320, "100%"],
    [400, "200%"],
  ] as const) {
    test(`the ${view} needs no sideways scrolling at ${width} pixels, text of ${textSize}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 600 });
      await page.addInitScript((size) => {
        addEventListener("DOMContentLoaded", () => {
          document.documentElement.style.fontSize = size;
        });
      }, textSize);
      await show(page, view);
      const sideways = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(sideways).toBe(0);
    });
  }

  test(`Tab passes the ${view} in at most five stops`, async ({ page }) => {
    const timeline = await show(page, view);
    await page.locator("button.theme").focus();
    const stops = new Set<string>();
    for (let step = 0; step < 8; step++) {
      await page.keyboard.press("Tab");
      const stop = await timeline.evaluate((element) => {
        const node = element.shadowRoot?.activeElement;
        return node ? (node.getAttribute("aria-label") ?? node.textContent.trim()) : "";
      });
      if (stop === "") break;
      stops.add(stop);
    }
    expect(stops.size).toBeGreaterThanOrEqual(2);
    expect(stops.size).toBeLessThanOrEqual(5);
  });
}

test("keys reach and open the events of the list in order of time", async ({ page }) => {
  const timeline = await show(page, "list");
  const ids = await idsIn(page);
  await timeline.locator('[part="list"] [data-row][tabindex="0"]').focus();
  await page.keyboard.press("Home");
  const reached = new Set<string>();
  for (const _ of ids) {
    await isSettled(timeline);
    const focus = await timeline.evaluate((element) => {
      const node = element.shadowRoot?.activeElement;
      const box = node?.getBoundingClientRect();
      const id = node instanceof HTMLElement ? (node.dataset["id"] ?? "") : "";
      return { id, inSight: box !== undefined && box.top >= 0 && box.bottom <= innerHeight };
    });
    expect(focus.inSight, focus.id).toBe(true);
    reached.add(focus.id);
    await page.keyboard.press("ArrowDown");
  }
  expect(reached.size).toBe(ids.length);
  await page.keyboard.press("Enter");
  await expect(cardOf(timeline)).toBeVisible();
});

test("paper gets a table of all events instead of the plot", async ({ page }) => {
  const timeline = await openTimeline(page);
  const ids = await idsIn(page);
  const paper = timeline.locator(".paper");
  await expect(paper).toBeAttached();
  await expect(paper).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(paper).toBeVisible();
  await expect(timeline.locator('[part="plot"]')).toBeHidden();
  await expect(timeline.locator('[part="toolbar"]')).toBeHidden();
  await expect(paper.locator("tbody tr")).toHaveCount(ids.length);
  const pdf = (await page.pdf()).toString("latin1");
  const pages = [...pdf.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count));
  expect(Math.max(...pages)).toBeGreaterThan(3);
});

test("the choice and the window stay while views change, by the buttons too", async ({ page }) => {
  const timeline = await openTimeline(page);
  const id = landmarks[0]?.id ?? "";
  await eventOf(timeline, id).click();
  const state = () =>
    timeline.evaluate((element) => {
      const { start, end, selected, open } = element as HTMLElement & Record<string, unknown>;
      return { start, end, selected, open };
    });
  await isSettled(timeline);
  const before = await state();
  for (const view of ["list", "table", "timeline"]) {
    await timeline.locator(`[data-command="${view}"]`).click();
    await isSettled(timeline);
    expect(await state()).toEqual(before);
  }
});
