/** The checks that every example of a consumer must pass, whatever it is made with. */
import { expect, type Locator, type Page } from "@playwright/test";
import { cardOf, eventOf, isReady, isSettled, labelOf, timelineOn } from "./timeline.ts";

/** A page with a timeline that writes the chosen id into an `output`, and how the page changes it. */
export interface Consumer {
  /** Id of an event that has its label at first. */
  readonly event: string;
  /** Titles that the first picture shows. */
  readonly titles: readonly string[];
  /** Adds one event; the button "Add an event" if left out. */
  readonly add?: (page: Page) => Promise<void>;
  /** Takes the timeline off the page; the button "Hide the timeline" if left out. */
  readonly hide?: (page: Page) => Promise<void>;
  /** Puts it back; the button "Show the timeline" if left out. */
  readonly show?: (page: Page) => Promise<void>;
}

const press = (name: string) => (page: Page) => page.getByRole("button", { name }).click();

/** The timeline of a page once its picture is final. */
export async function isThere(page: Page): Promise<Locator> {
  const timeline = timelineOn(page);
  await isReady(timeline);
  await isSettled(timeline);
  return timeline;
}

/**
 * Mounts, shows what it must, opens cards by mouse and by key, tells the page, takes an update, unmounts and mounts
 * again. The page is open already.
 */
export async function passesChecks(page: Page, consumer: Consumer): Promise<void> {
  const { event, titles } = consumer;
  const timeline = await isThere(page);
  for (const title of titles) {
    await expect(timeline.locator('[part~="label"]').filter({ hasText: title })).toBeVisible();
  }
  await opensByMouse(page, timeline, event);
  await page.keyboard.press("Escape");
  await expect(cardOf(timeline)).toHaveCount(0);
  await opensByKey(page, timeline, event);

  const before = await countOf(timeline);
  await (consumer.add ?? press("Add an event"))(page);
  await expect.poll(() => countOf(timeline)).toBe(before + 1);

  await (consumer.hide ?? press("Hide the timeline"))(page);
  await expect(timeline).toHaveCount(0);
  await (consumer.show ?? press("Show the timeline"))(page);
  const again = await isThere(page);
  await expect(labelOf(again, event)).toBeVisible();
  await page.keyboard.press("Escape");
  await opensByMouse(page, again, event);
}

/** What loads when a reader asks for it: the button, and what it opens. */
const parts = [
  ["list", "list"],
  ["table", "table"],
  ["timeline", "plot"],
  ["find", "find"],
  ["save", "menu"],
  ["help", "help"],
] as const;

/** Every part of the element loads and opens from where the page has the script. */
export async function partsOpen(page: Page, timeline: Locator): Promise<void> {
  for (const [command, part] of parts) {
    await timeline.locator(`[data-command="${command}"]`).click();
    await expect(timeline.locator(`[part~="${part}"]`)).toBeVisible();
    await page.keyboard.press("Escape");
  }
  await isSettled(timeline);
}

async function opensByMouse(page: Page, timeline: Locator, id: string): Promise<void> {
  await labelOf(timeline, id).click();
  await isOpen(page, timeline, id);
}

async function opensByKey(page: Page, timeline: Locator, id: string): Promise<void> {
  await eventOf(timeline, id).focus();
  await page.keyboard.press("Enter");
  await isOpen(page, timeline, id);
}

async function isOpen(page: Page, timeline: Locator, id: string): Promise<void> {
  await expect(cardOf(timeline)).toBeVisible();
  await expect(page.locator("output")).toHaveText(id);
}

/** The number of events that the sentence above the plot tells, in English or Kyrgyz. */
async function countOf(timeline: Locator): Promise<number> {
  const summary = await timeline.locator('[part="summary"]').innerText();
  return Number(/(\d+) (?:events|окуя)/.exec(summary)?.[1]);
}

/** Notes every shift of the layout of pages that are opened from now on. */
export async function watchShifts(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        shifts.push((entry as PerformanceEntry & { readonly value: number }).value);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () => page.evaluate(() => (window as Window & { shifts?: number[] }).shifts ?? []);
}

/** Writes the chosen id into an `output`, as pages with scripts of their own do. */
export async function tellChoice(page: Page): Promise<void> {
  await page.evaluate(() => {
    const output = document.createElement("output");
    document.querySelector("main")?.prepend(output);
    document.addEventListener("sanjyra-select", (event) => {
      output.textContent = (event as CustomEvent<{ id: string }>).detail.id;
    });
  });
}

/** What a page's script would do to a list and its timeline, for pages that have no buttons for it. */
export const byScript = {
  add: (page: Page) =>
    page.evaluate(() => {
      const item = document.createElement("li");
      const time = Object.assign(document.createElement("time"), { dateTime: "1999-09" });
      item.append(time, " One more");
      document.querySelector("sanjyra-timeline ol")?.append(item);
    }),
  hide: (page: Page) =>
    page.evaluate(() => {
      const timeline = document.querySelector("sanjyra-timeline");
      Object.assign(window, { timeline });
      timeline?.remove();
    }),
  show: (page: Page) =>
    page.evaluate(() => {
      const { timeline } = window as Window & { timeline?: HTMLElement };
      if (timeline) document.querySelector("main")?.append(timeline);
    }),
};
