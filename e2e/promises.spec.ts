import { chronicle } from "@sanjyra/central-asia";
import type { SceneCounts } from "@sanjyra/core";
import { expect, type Locator, test } from "@playwright/test";
import { changesBetween } from "./support/changes.ts";
import { accountOf, agrees, datedEvents } from "./support/expected.ts";
import { overlapsAmong, readPicture } from "./support/picture.ts";
import { createRandom } from "./support/random.ts";
import { isSettled, openTimeline } from "./support/timeline.ts";
import { wander } from "./support/wander.ts";

// Promises 1 to 4 on the whole chronicle: hundreds of random steps by hand and by method, and after each
// one the boxes of the real page, settled picture against settled picture.
const events = datedEvents(chronicle);

type Remembering = HTMLElement & { lastCounts?: SceneCounts };

async function rememberCounts(timeline: Locator): Promise<void> {
  await timeline.evaluate((element: Remembering) => {
    element.addEventListener("sanjyra-settled", (event) => {
      element.lastCounts = (event as CustomEvent<{ counts: SceneCounts }>).detail.counts;
    });
  });
}

const walks = [
  { name: "a wide screen", width: 1280, height: 900, seed: 1, steps: 300 },
  { name: "a phone's width", width: 360, height: 740, seed: 2, steps: 100 },
];

// A trace of hundreds of steps helps nobody and costs more than the steps.
test.use({ reducedMotion: "reduce", trace: "off" });

for (const { name, width, height, seed, steps } of walks) {
  test(`${String(steps)} random steps keep the promises on ${name}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height });
    const timeline = await openTimeline(page);
    await rememberCounts(timeline);
    const chance = createRandom(seed);
    const faults: Record<"jumps" | "pops" | "overlaps" | "sums", string[]> = {
      ...{ jumps: [], pops: [], overlaps: [], sums: [] },
    };
    let labels = 0;
    let zooms = 0;
    let before = await readPicture(timeline);
    for (let step = 1; step <= steps; step++) {
      await wander({ page, timeline, chance });
      await isSettled(timeline);
      const after = await readPicture(timeline);
      const counts = await timeline.evaluate((element: Remembering) => element.lastCounts);
      const account = accountOf(after, events);
      const at = `step ${String(step)}: `;
      const note = (kind: keyof typeof faults, found: readonly string[]) =>
        faults[kind].push(...found.map((fault) => at + fault));
      const changes = changesBetween(before, after, events);
      note("jumps", changes.jumps);
      note("pops", changes.pops);
      note("overlaps", overlapsAmong(after.texts));
      note("sums", account.faults);
      if (counts && !agrees(counts, account)) {
        note("sums", [`${JSON.stringify(counts)} is not ${JSON.stringify(account)}`]);
      }
      labels += after.labels.length;
      zooms += Number(Math.abs((before.end - before.start) / (after.end - after.start) - 1) > 1e-9);
      before = after;
    }
    const found = Object.entries(faults).map(([kind, { length }]) => `${String(length)} ${kind}`);
    const shown = `${String(labels)} labels shown in ${String(steps)} steps (${String(zooms)} zooms)`;
    console.log(`${name}: ${shown}; ${found.join(", ")}`);
    test
      .info()
      .annotations.push({ type: "measured", description: `${shown}; ${found.join(", ")}` });
    expect(faults).toEqual({ jumps: [], pops: [], overlaps: [], sums: [] });
    expect(labels / steps).toBeGreaterThan(3);
    expect(zooms).toBeGreaterThan(steps / 5);
  });
}
