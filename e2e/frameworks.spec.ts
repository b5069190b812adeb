import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import {
  byScript,
  type Consumer,
  isThere,
  passesChecks,
  tellChoice,
  watchShifts,
} from "./support/checks.ts";
import { openExample, packForExamples } from "./support/example.ts";
import { collectFaults } from "./support/faults.ts";
import { landmarks } from "./support/landmarks.ts";
import { labelOf, timelineOn } from "./support/timeline.ts";

// The examples far from the workspace, one after the other: what works here works for a stranger.
interface Framework extends Consumer {
  readonly name: string;
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
  { name: "angular", event: "hubble", titles: ["Greenwich", "Pulkovo"] },
  { name: "solid", event: "neptune", titles: ["Uranus", "Neptune"] },
];

test.describe("an example from the packed packages", () => {
  test.describe.configure({ mode: "default", timeout: 240_000 });
  let packed: { readonly tarballs: readonly string[]; readonly folder: string };

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    packed = await packForExamples();
  });

  test.afterAll(async () => {
    await rm(packed.folder, { recursive: true, force: true });
  });

  for (const { name, ...consumer } of frameworks) {
    test(`${name}: shows, is chosen from, changes, leaves and comes back`, async ({ page }) => {
      const example = await openExample(name, packed.tarballs);
      try {
        const faults = collectFaults(page);
        await page.goto(example.url);
        await passesChecks(page, consumer);
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
      await tellChoice(page);
      await passesChecks(page, { event: "gagarin", titles: ["Yuri Gagarin"], ...byScript });
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
      await tellChoice(page);
      await passesChecks(page, { event: "treaty", titles: ["Relations"], ...byScript });
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
