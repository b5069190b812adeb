import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { createInterface } from "node:readline";
import { expect, type Page, test } from "@playwright/test";
import {
  byScript,
  isThere,
  partsOpen,
  passesChecks,
  tellChoice,
  watchShifts,
} from "./support/checks.ts";
import { openExample, openPage, packForExamples } from "./support/example.ts";
import { collectFaults } from "./support/faults.ts";
import { landmarks } from "./support/landmarks.ts";
import { timelineOn } from "./support/timeline.ts";

// Pages without a framework, with what the packed packages hold.
test.describe("a page from the packed packages", () => {
  test.describe.configure({ mode: "default", timeout: 120_000 });
  let packed: { readonly tarballs: readonly string[]; readonly folder: string };

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    packed = await packForExamples();
  });

  test.afterAll(async () => {
    await rm(packed.folder, { recursive: true, force: true });
  });

  const lists = [
    { name: "plain-html", event: "treaty", titles: ["Treaty of friendship and cooperation"] },
    {
      name: "progressive",
      event: "treaty",
      titles: ["Достук жана кызматташтык жөнүндө келишим"],
    },
  ];

  for (const { name, ...consumer } of lists) {
    test(`${name}: shows, is chosen from, changes, leaves and comes back`, async ({ page }) => {
      const example = await openPage(name, packed.tarballs);
      try {
        const faults = collectFaults(page);
        await page.goto(example.url);
        await tellChoice(page);
        await passesChecks(page, { ...consumer, ...byScript });
        expect(faults).toEqual([]);
      } finally {
        await example.remove();
      }
    });
  }

  for (const { width, labels } of [
    { width: 1280, labels: landmarks.map(({ title }) => title) },
    { width: 360, labels: [landmarks[0]?.title ?? ""] },
  ]) {
    const title = `plain-html: the chronicle moves and logs nothing, ${String(width)} px wide`;
    test(title, async ({ page }, { annotations }) => {
      const example = await openPage("plain-html", packed.tarballs);
      try {
        await page.setViewportSize({ width, height: 800 });
        const said: string[] = [];
        page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
        const faults = collectFaults(page);
        const shifts = await watchShifts(page);
        const tasks = await watchLongTasks(page);
        await page.goto(`${example.url}chronicle.html`);
        const timeline = await isThere(page);
        for (const label of labels) {
          const shown = timeline.locator('[part~="label"]').filter({ hasText: label });
          await expect(shown.first()).toBeVisible();
        }
        expect(await shifts()).toEqual([]);
        await partsOpen(page, timeline);
        expect(said).toEqual([]);
        expect(faults).toEqual([]);
        annotations.push({ type: "long tasks, ms", description: (await tasks()).join(", ") });
      } finally {
        await example.remove();
      }
    });
  }

  test("strict-csp: nothing is refused by a policy that allows next to nothing", async ({
    page,
  }) => {
    const example = await openExample("strict-csp", packed.tarballs);
    const server = spawn(process.execPath, ["server.js", "0"], { cwd: example.folder });
    try {
      const [address] = (await once(createInterface(server.stdout), "line")) as [string];
      const faults = collectFaults(page);
      const response = await page.goto(address);
      const policy = response?.headers()["content-security-policy"];
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'; trusted-types lit-html");
      await passesChecks(page, {
        event: "trusted-types",
        titles: ["Same-origin policy", "Trusted Types"],
      });
      await page.keyboard.press("Escape");
      await partsOpen(page, timelineOn(page));
      await expect(page.locator("#refused")).toHaveText("nothing");
      expect(faults).toEqual([]);
      // What the page's own code must not do is refused, so the policy is in force.
      await page.evaluate(() => {
        document.createElement("p").setAttribute("style", "color: red");
      });
      await expect(page.locator("#refused")).toHaveText("style-src-attr");
    } finally {
      server.kill();
      await example.remove();
    }
  });
});

/** Notes how long the page was busy at a stretch, from 50 ms on, milliseconds. */
async function watchLongTasks(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: "longtask", buffered: true });
  });
  return () => page.evaluate(() => (window as Window & { tasks?: number[] }).tasks ?? []);
}
