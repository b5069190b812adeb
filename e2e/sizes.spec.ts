import type { SceneCounts, TimelineDocument } from "@sanjyra/core";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { chooseAddresses } from "./support/addresses.ts";
import { changesBetween } from "./support/changes.ts";
import { type Dated, datedEvents } from "./support/expected.ts";
import { Ledger } from "./support/ledger.ts";
import { readPicture } from "./support/picture.ts";
import { createRandom } from "./support/random.ts";
import { type Kind, laneIds, makeDocument } from "./support/synthetic.ts";
import { isReady, isSettled, timelineOn } from "./support/timeline.ts";
import { wander } from "./support/wander.ts";

// Promises 1, 2 and 4 on made documents of every size, in the file that users get: pans, zooms, filters and choices,
// and after each one the boxes of the real page. It fails on counts alone and never on times.
const { strict } = await chooseAddresses();
const address = `${strict.url}sizes/`;
const content = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Sizes</title><link rel="icon" href="data:,">
<script src="../packages/timeline/dist/sanjyra-timeline.js" defer></script></head>
<body style="margin: 0"><sanjyra-timeline style="block-size: 720px"></sanjyra-timeline></body></html>`;

const kinds: readonly Kind[] = ["points", "ranges"];
const sizes = [100, 1000, 10_000];

/** Documents of each size and kind, and steps in each. */
const seeds = 2;
const steps = 16;

/** Most elements of a picture of 1280 × 720 pixels: four for a label, two for a pill, and what frames them. */
const mostElements = 640;

/** Least share of the plan's labels that is on the screen. */
const leastLabels = 0.9;

interface Element extends HTMLElement {
  data: unknown;
  filter: object | null;
  selected: string | null;
  lastCounts?: SceneCounts;
}

/** What a walk has shown, and what it should not have. */
class Walk {
  elements = 0;
  labels = 0;
  planned = 0;
  walked = 0;
  readonly faults: string[] = [];

  /** Takes down what the faults of a part of the walk are. */
  note(where: string, faults: Readonly<Record<string, readonly string[]>>): void {
    for (const [kind, found] of Object.entries(faults)) {
      this.faults.push(...found.map((fault) => `${where}: ${kind}: ${fault}`));
    }
  }
}

test.use({ reducedMotion: "reduce", trace: "off", viewport: { width: 1280, height: 720 } });
test.describe.configure({ mode: "parallel" });

async function open(page: Page): Promise<Locator> {
  await page.route(address, (route) => route.fulfill({ body: content, contentType: "text/html" }));
  await page.goto(address);
  const timeline = timelineOn(page);
  await isReady(timeline);
  return timeline;
}

async function show(timeline: Locator, document: TimelineDocument): Promise<void> {
  await timeline.evaluate((element: Element, data) => {
    Object.assign(element, { filter: null, selected: null, data });
  }, document);
  await isSettled(timeline);
}

/** Counts the elements, and the labels against those of the plan. */
async function weigh(timeline: Locator, walk: Walk): Promise<void> {
  const [elements, labels, planned] = await timeline.evaluate((element: Element) => [
    // A table waits for paper, and is not displayed before.
    element.shadowRoot?.querySelectorAll(":not(.paper, .paper *)").length ?? 0,
    element.shadowRoot?.querySelectorAll('[part~="label"]').length ?? 0,
    element.lastCounts?.labels ?? 0,
  ]);
  walk.elements = Math.max(walk.elements, elements ?? 0);
  walk.labels += labels ?? 0;
  walk.planned += planned ?? 0;
  walk.walked++;
}

const evenLanes = laneIds.filter((_, lane) => lane % 2 === 0);

/** Filters to half of the lanes: what stays has its row, and no label is taken. */
async function filter(timeline: Locator, passing: readonly Dated[], walk: Walk): Promise<Ledger> {
  const before = await readPicture(timeline);
  await timeline.evaluate((element: Element, lanes) => (element.filter = { lanes }), evenLanes);
  await isSettled(timeline);
  const after = await readPicture(timeline);
  const shown = new Set(after.labels.map(({ id }) => id));
  const taken = before.labels.filter(({ id, lane }) => evenLanes.includes(lane) && !shown.has(id));
  const { jumps } = changesBetween({ ...before, pills: [] }, { ...after, pills: [] }, passing);
  walk.note("filter", { jumps, taken: taken.map(({ id }) => id) });
  return Ledger.open(timeline, passing);
}

/** Chooses an event and lets it go again: neither moves anything, or takes or gives a label. */
async function choose(timeline: Locator, id: string, events: readonly Dated[], walk: Walk) {
  const select = async (wanted: string | null) => {
    await timeline.evaluate((element: Element, id) => (element.selected = id), wanted);
    await isSettled(timeline);
    return readPicture(timeline);
  };
  const before = await readPicture(timeline);
  const chosen = await select(id);
  walk.note(`choice of ${id}`, { ...changesBetween(before, chosen, events) });
  walk.note(`end of ${id}`, { ...changesBetween(chosen, await select(null), events) });
}

for (const kind of kinds) {
  for (const size of sizes) {
    test(`${String(size)} ${kind} keep the promises from any window`, async ({ page }) => {
      test.setTimeout(300_000);
      const timeline = await open(page);
      const walk = new Walk();
      for (let seed = 1; seed <= seeds; seed++) {
        const document = makeDocument(size, kind, seed);
        const events = datedEvents(document);
        await show(timeline, document);
        const chance = createRandom(seed);
        let shown = events;
        let ledger = await Ledger.open(timeline, shown);
        for (let step = 0; step < steps; step++) {
          if (step === steps / 2) {
            walk.note(`seed ${String(seed)}`, { ...ledger.faults });
            shown = events.filter(({ lane }) => evenLanes.includes(lane));
            ledger = await filter(timeline, shown, walk);
          } else if (step % 5 === 4) {
            const id = `e${String(Math.floor(chance() * size))}`;
            await choose(timeline, id, shown, walk);
          } else await wander({ page, timeline, chance });
          await isSettled(timeline);
          await ledger.enter();
          await weigh(timeline, walk);
        }
        walk.note(`seed ${String(seed)}`, { ...ledger.faults });
      }
      const { elements, labels, planned, walked } = walk;
      console.log(`${String(size)} ${kind}: ${String(walked)} steps, ${String(elements)} elements`);
      expect(walk.faults).toEqual([]);
      expect(elements).toBeLessThanOrEqual(mostElements);
      expect(labels).toBeGreaterThanOrEqual(planned * leastLabels);
      expect(walked).toBe(seeds * steps);
    });
  }
}
