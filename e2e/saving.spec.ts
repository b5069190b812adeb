import { readFile } from "node:fs/promises";
import { expect, test, type Download, type Locator, type Page } from "@playwright/test";
import { chooseAddresses } from "./support/addresses.ts";
import { collectFaults } from "./support/faults.ts";
import { openTimeline } from "./support/timeline.ts";

// What a reader takes along, as files on disk, from a page that allows nothing but its own files.
const { strict } = await chooseAddresses();
const address = `${strict.url}examples/plain-html/index.html`;

async function saved(page: Page, timeline: Locator, name: string): Promise<Download> {
  await timeline.getByRole("button", { name: "Save" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    timeline.getByRole("menuitem", { name }).click(),
  ]);
  return download;
}

const contentOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

test("saves pictures, a table and data under the strict policy", async ({ page }) => {
  const faults = collectFaults(page);
  const timeline = await openTimeline(page, address);
  const files = new Map<string, Buffer>();
  for (const name of ["SVG", "PNG", "CSV", "JSON"]) {
    const download = await saved(page, timeline, name);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^[^ /]+\\.${name.toLowerCase()}$`));
    files.set(name, await contentOf(download));
  }
  const title = "Treaty of friendship and cooperation";
  expect(files.get("SVG")?.toString()).toContain(`>${title}</text>`);
  expect(files.get("CSV")?.toString()).toContain(title);
  expect(files.get("JSON")?.toString()).toContain(title);
  const png = files.get("PNG") ?? Buffer.alloc(0);
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  const width = await timeline.evaluate((element) => (element as HTMLElement).offsetWidth);
  const ratio = await page.evaluate(() => devicePixelRatio);
  expect(png.readUInt32BE(16)).toBe(Math.floor(width * ratio));
  expect(png.length).toBeGreaterThan(10_000);
  expect(faults).toEqual([]);
});

test("the menu goes by keys alone and gives the focus back", async ({ page }) => {
  const timeline = await openTimeline(page, address);
  const button = timeline.getByRole("button", { name: "Save" });
  await button.focus();
  await page.keyboard.press("Enter");
  const menu = timeline.getByRole("menu");
  await expect(menu).toBeVisible();
  await expect(menu.getByRole("menuitemradio").first()).toBeFocused();
  await page.keyboard.press("End");
  await expect(menu.getByRole("menuitem").last()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(menu).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.keyboard.type("t").then(() => page.keyboard.press("Enter")),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  await expect(button).toBeFocused();
});
