/** What the end-to-end tests do with a timeline on a page: wait for it, find its parts, take it in hand. */
import type { Locator, Page } from "@playwright/test";

/** The element's promises, as far as tests wait for them. */
interface Waiting extends HTMLElement {
  readonly ready: Promise<unknown>;
  readonly settled: Promise<unknown>;
}

/** The first timeline of a page. */
export function timelineOn(page: Page): Locator {
  return page.locator("sanjyra-timeline").first();
}

/** Waits until data are loaded and the first picture stands. */
export async function isReady(timeline: Locator): Promise<void> {
  await timeline.evaluate(async (element) => {
    await customElements.whenDefined("sanjyra-timeline");
    await (element as Waiting).ready;
  });
}

/** Waits until nothing more is going to be added to the picture. */
export async function isSettled(timeline: Locator): Promise<void> {
  await timeline.evaluate(async (element) => {
    await (element as Waiting).settled;
    // The first drawing may ask for more of a font, which is measured and laid out once it is there.
    await document.fonts.ready;
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await (element as Waiting).settled;
  });
}

/** Opens a page with a timeline and waits for the settled picture. */
export async function openTimeline(page: Page, path = ""): Promise<Locator> {
  await page.goto(path);
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  const timeline = timelineOn(page);
  await isReady(timeline);
  await isSettled(timeline);
  return timeline;
}

/** The button of an event, labelled or not, by the event's id. */
export function eventOf(timeline: Locator, id: string): Locator {
  return timeline.locator(`[part~="event"][data-id="${id}"]`).first();
}

/** The text of an event that has its label. */
export function labelOf(timeline: Locator, id: string): Locator {
  return eventOf(timeline, id).locator('[part~="label"]');
}

/** The card, where it is open. */
export function cardOf(timeline: Locator): Locator {
  return timeline.locator('[part~="card"]');
}

/** A stretch of time, milliseconds. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The window. */
export async function windowOf(timeline: Locator): Promise<Span> {
  return timeline.evaluate((element) => {
    const { start, end } = element as unknown as { start: number; end: number };
    return { start, end };
  });
}
