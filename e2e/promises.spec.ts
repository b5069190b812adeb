import { chronicle } from "@sanjyra/central-asia";
import { expect, test } from "@playwright/test";
import { changesBetween } from "./support/changes.ts";
import { accountOf, datedEvents } from "./support/expected.ts";
import { Ledger } from "./support/ledger.ts";
import { overlapsAmong, readPicture } from "./support/picture.ts";
import { createRandom } from "./support/random.ts";
import { isSettled, openTimeline } from "./support/timeline.ts";
import { wander } from "./support/wander.ts";

// Promises 1 to 4 on the whole chronicle: hundreds of random steps by hand and by method, and after each
// one the boxes of the real page, settled picture against settled picture.
const events = datedEvents(chronicle);
const kept = { jumps: [], pops: [], overlaps: [], sums: [] };

const walks = [
  { name: "on a wide screen", width: 1280, steps: 300, path: "", dir: "ltr" },
  { name: "on a phone", width: 360, steps: 100, path: "", dir: "ltr" },
  { name: "in Kyrgyz", width: 900, steps: 60, path: "#ky", dir: "ltr" },
  { name: "from right to left", width: 1100, steps: 60, path: "", dir: "rtl" },
] as const;

// A trace of hundreds of steps helps nobody and costs more than the steps.
test.use({ reducedMotion: "reduce", trace: "off" });
test.describe.configure({ mode: "parallel" });

for (const [seed, { name, width, steps, path, dir }] of walks.entries()) {
  test(`${String(steps)} random steps ${name} keep promises 1, 2 and 4`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height: 900 });
    const timeline = await openTimeline(page, path);
    await page.locator("html").evaluate((html, dir) => html.setAttribute("dir", dir), dir);
    await isSettled(timeline);
    const chance = createRandom(seed + 1);
    const ledger = await Ledger.open(timeline, events);
    for (let step = 0; step < steps; step++) {
      await wander({ page, timeline, chance });
      await isSettled(timeline);
      await ledger.enter();
    }
    console.log(`${name}: ${ledger.summary}`);
    expect(ledger.faults).toEqual(kept);
    expect(ledger.labels / steps).toBeGreaterThan(3);
    expect(ledger.zooms).toBeGreaterThan(steps / 5);
  });
}

test("the way to a window does not count (promise 3)", async ({ page, context }) => {
  const timeline = await openTimeline(page);
  const chance = createRandom(3);
  for (let step = 0; step < 25; step++) await wander({ page, timeline, chance });
  const span = { start: Date.UTC(2008, 0, 1), end: Date.UTC(2018, 0, 1) };
  const show = (element: HTMLElement | SVGElement, wanted: typeof span) => {
    (element as HTMLElement & { zoomTo(span: typeof wanted): void }).zoomTo(wanted);
  };
  await timeline.evaluate(show, span);
  await isSettled(timeline);
  const fresh = await openTimeline(await context.newPage());
  await fresh.evaluate(show, span);
  await isSettled(fresh);
  expect(await readPicture(timeline)).toEqual(await readPicture(fresh));
});

test("these checks see what breaks a promise", async ({ page }) => {
  const timeline = await openTimeline(page);
  const honest = await readPicture(timeline);
  expect(changesBetween(honest, honest, events)).toEqual({ jumps: [], pops: [] });
  expect(accountOf(honest, events).faults).toEqual([]);
  const spoil = async (act: (element: HTMLElement | SVGElement) => void) => {
    await timeline.evaluate(act);
    return readPicture(timeline);
  };
  const moved = await spoil(({ shadowRoot }) => {
    const label = shadowRoot?.querySelector<HTMLElement>('[part~="label"]');
    label?.style.setProperty("translate", "0 28px");
  });
  expect(changesBetween(honest, moved, events).jumps).toHaveLength(1);
  const lost = await spoil(({ shadowRoot }) => {
    shadowRoot?.querySelector('[part~="label"]')?.closest("li")?.remove();
  });
  expect(changesBetween(honest, lost, events).pops).toHaveLength(1);
  const overlapping = await spoil(({ shadowRoot }) => {
    const [one, two] = shadowRoot?.querySelectorAll<HTMLElement>('[part~="label"]') ?? [];
    const [a, b] = [one?.getBoundingClientRect(), two?.getBoundingClientRect()];
    const by = `${String((b?.x ?? 0) - (a?.x ?? 0))}px ${String((b?.y ?? 0) - (a?.y ?? 0))}px`;
    one?.style.setProperty("translate", by);
  });
  expect(overlapsAmong(overlapping.texts)).not.toEqual([]);
  const short = await spoil(({ shadowRoot }) => {
    for (const pill of shadowRoot?.querySelectorAll('[part~="pill"]') ?? []) pill.remove();
  });
  expect(accountOf(short, events).faults).not.toEqual([]);
});
