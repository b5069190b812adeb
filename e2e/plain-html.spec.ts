import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { root } from "../scripts/lib/run.mjs";
import { chooseAddresses } from "./support/addresses.ts";
import { partsOpen } from "./support/checks.ts";
import { collectFaults } from "./support/faults.ts";
import { cardOf, eventOf, isReady, labelOf, openTimeline } from "./support/timeline.ts";

// The example without a build step: from a server that allows nothing but its own files, and from disk.
const { strict } = await chooseAddresses();
const folder = "examples/plain-html";

const origins = [
  { name: "under the strict policy", base: `${strict.url}${folder}/` },
  { name: "from disk", base: `${pathToFileURL(join(root, folder)).href}/` },
];

const pages = [
  { file: "index.html", id: "treaty", title: "Treaty of friendship and cooperation" },
  { file: "inline-json.html", id: "aid", title: "Humanitarian aid" },
];

for (const { name, base } of origins) {
  for (const { file, id, title } of pages) {
    test(`${file} works ${name}`, async ({ page }) => {
      const faults = collectFaults(page);
      const timeline = await openTimeline(page, base + file);
      await expect(labelOf(timeline, id)).toHaveText(title);
      await eventOf(timeline, id).click();
      await expect(cardOf(timeline).getByRole("heading", { name: title })).toBeVisible();
      await timeline.getByRole("button", { name: "Zoom in" }).click();
      await page.keyboard.press("Escape");
      await partsOpen(page, timeline);
      expect(faults).toEqual([]);
    });
  }
}

test("the server of these tests does send the strict policy", async ({ page }) => {
  const response = await page.goto(`${strict.url}${folder}/index.html`);
  const policy = response?.headers()["content-security-policy"];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  await isReady(page.locator("sanjyra-timeline"));
  // A policy that is not in force would let this pass.
  const isRefused = await page.evaluate(() => {
    try {
      document.createElement("p").innerHTML = "<b>bold</b>";
      return false;
    } catch {
      return true;
    }
  });
  expect(isRefused).toBe(true);
});

test("the list gives dates as exactly as it says them", async ({ page }) => {
  const timeline = await openTimeline(page, `${strict.url}${folder}/index.html`);
  const dates = [
    ["library", "December 2005"],
    ["gabala", /15.+16 August 2013/],
    ["closer", "August 2012"],
  ] as const;
  for (const [id, date] of dates) {
    await eventOf(timeline, id).click();
    await expect(cardOf(timeline)).toContainText(date);
  }
});
