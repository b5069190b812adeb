import { expect, test } from "@playwright/test";
import { keyFor, keysInPlot, pressAndLook, type Focus } from "./support/keys.ts";
import { createRandom } from "./support/random.ts";
import { cardOf, isSettled, openTimeline } from "./support/timeline.ts";

// What a reader can do who has a keyboard and the table of keys, and nothing else.

test.use({ reducedMotion: "reduce", trace: "off" });

interface Counted extends HTMLElement {
  readonly data: { readonly events: readonly object[] };
}

test("a reader who knows only the table of keys reaches and opens every event", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const timeline = await openTimeline(page);
  const total = await timeline.evaluate((element) => (element as Counted).data.events.length);
  await page.locator("button.theme").focus();
  for (let step = 0, found = false; step < 5 && !found; step++) {
    found = /\b(?:event|pill)\b/.test((await pressAndLook(page, timeline, "Tab")).parts);
  }
  const opened = new Set<string>();
  let focus: Focus = await pressAndLook(page, timeline, keyFor("first"));
  for (let step = 0; step < total; step++) {
    expect(focus.isOnTop, `${focus.id} in sight`).toBe(true);
    expect((await pressAndLook(page, timeline, "Enter")).parts, focus.id).toContain("card-title");
    const id = await cardOf(timeline).getAttribute("data-id");
    expect(id).toBe(focus.id);
    opened.add(id ?? "");
    expect((await pressAndLook(page, timeline, keyFor("close"))).id).toBe(id);
    focus = await pressAndLook(page, timeline, keyFor("time-next"));
  }
  expect(opened.size).toBe(total);
});

test("the focus is to be seen after each of 300 keys pressed at random", async ({ page }) => {
  test.setTimeout(180_000);
  const timeline = await openTimeline(page);
  const chance = createRandom(300);
  await timeline.locator('[part~="event"]').first().focus();
  const pressed: string[] = [];
  let key = keyFor("first");
  for (let step = 0; step < 300; step++) {
    pressed.push(key);
    const focus = await pressAndLook(page, timeline, key);
    const any = keysInPlot[Math.floor(chance() * keysInPlot.length)] ?? "";
    // Keys of the plot mean nothing in the card.
    key = focus.parts.includes("card") ? keyFor("close") : any;
    const way = pressed.slice(-8).join(" ");
    expect(focus.parts, way).not.toBe("");
    expect(focus.ringPx, way).toBeGreaterThanOrEqual(2);
    expect(focus.isOnTop, way).toBe(true);
  }
});

test("a hundred actions are told at most once a second, and the last word is right", async ({
  page,
}) => {
  const timeline = await openTimeline(page);
  await timeline.evaluate((element) => {
    const said: { at: number; text: string }[] = [];
    const live = element.shadowRoot?.querySelector("[aria-live]");
    if (!live) throw new Error("Nothing can be said");
    const options = { childList: true, characterData: true, subtree: true };
    new MutationObserver(() => {
      said.push({ at: performance.now(), text: live.textContent });
    }).observe(live, options);
    Object.assign(element, { said });
    element.addEventListener("sanjyra-settled", (event) => {
      Object.assign(element, (event as CustomEvent<object>).detail);
    });
  });
  await timeline.locator('[part~="event"]').first().focus();
  const chance = createRandom(100);
  for (let step = 0; step < 100; step++) {
    await page.keyboard.press(keysInPlot[Math.floor(chance() * keysInPlot.length)] ?? "");
    await page.waitForTimeout(chance() * 120);
  }
  await page.keyboard.press(keyFor("close"));
  await page.keyboard.press(keyFor("fit"));
  await page.keyboard.press(keyFor("zoom-in"));
  await isSettled(timeline);
  await page.waitForTimeout(1700);
  const { said, counts } = await timeline.evaluate((element) => {
    const { said, counts } = element as unknown as {
      said: { at: number; text: string }[];
      counts: { inWindow: number; total: number };
    };
    return { said, counts };
  });
  const gaps = said.slice(1).map(({ at }, before) => at - (said[before]?.at ?? NaN));
  expect(said.length).toBeGreaterThan(0);
  expect(Math.min(Infinity, ...gaps)).toBeGreaterThanOrEqual(990);
  const { inWindow, total } = counts;
  expect(said.at(-1)?.text).toContain(`${String(inWindow)} of ${String(total)} events`);
});

test("Tab goes through the element in at most five stops and leaves it", async ({ page }) => {
  const timeline = await openTimeline(page);
  await page.locator("button.theme").focus();
  const stops: string[] = [];
  for (let step = 0; step < 8; step++) {
    const { parts } = await pressAndLook(page, timeline, "Tab");
    if (parts === "") break;
    stops.push(parts);
  }
  expect(stops.length).toBeGreaterThanOrEqual(3);
  expect(stops.length).toBeLessThanOrEqual(5);
});

test("the help opens over everything, is left by Escape, and stays in the screen", async ({
  page,
}) => {
  const timeline = await openTimeline(page);
  const event = timeline.locator('[part~="event"]').first();
  await event.focus();
  await page.keyboard.press(keyFor("help"));
  const dialog = timeline.getByRole("dialog", { name: "Help" });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole("table")).toHaveCount(4);
  for (let step = 0; step < 4; step++) {
    await page.keyboard.press("Tab");
    const isInside = await dialog.evaluate((node) => node.matches(":focus-within"));
    const isOnPage = await page.evaluate(() => document.activeElement === document.body);
    expect(isInside || isOnPage).toBe(true);
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(event).toBeFocused();
});
