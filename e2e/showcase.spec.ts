import { expect, test } from "@playwright/test";
import { collectFaults } from "./support/faults.ts";
import { landmarks } from "./support/landmarks.ts";
import { cardOf, eventOf, isSettled, labelOf, openTimeline, windowOf } from "./support/timeline.ts";

// The page that `npm start` shows, built as a reader gets it.

test("the first view shows the four landmarks and asks nothing of other hosts", async ({
  page,
}) => {
  const faults = collectFaults(page);
  const timeline = await openTimeline(page);
  for (const { id, title } of landmarks) await expect(labelOf(timeline, id)).toHaveText(title);
  await page.mouse.wheel(0, 2000);
  await expect(page.locator("footer")).toBeInViewport();
  expect(faults).toEqual([]);
});

for (const { id, title, date } of landmarks) {
  test(`a click on “${title}” opens its card with date, text and source`, async ({ page }) => {
    const timeline = await openTimeline(page);
    await eventOf(timeline, id).click();
    const card = cardOf(timeline);
    await expect(card.getByRole("heading", { name: title })).toBeVisible();
    await expect(card).toContainText(date);
    await expect(card).toContainText(/lines? \d+/);
    await expect(eventOf(timeline, id)).toHaveAttribute("aria-current", "true");
  });
}

test("the card never covers its own event", async ({ page }) => {
  const timeline = await openTimeline(page);
  for (const { id } of landmarks) {
    await eventOf(timeline, id).click();
    const [event, card] = await Promise.all([
      labelOf(timeline, id).boundingBox(),
      cardOf(timeline).boundingBox(),
    ]);
    if (!event || !card) throw new Error(`${id} has no box`);
    const isApart =
      card.x >= event.x + event.width ||
      card.x + card.width <= event.x ||
      card.y >= event.y + event.height ||
      card.y + card.height <= event.y;
    expect(isApart, id).toBe(true);
    await cardOf(timeline).getByRole("button", { name: "Close" }).click();
  }
});

test("keys open a landmark, go to its neighbour and close the card", async ({ page }) => {
  const timeline = await openTimeline(page);
  const [first, second] = landmarks;
  await eventOf(timeline, first?.id ?? "").focus();
  await page.keyboard.press("Enter");
  const card = cardOf(timeline);
  await expect(card.getByRole("heading", { name: first?.title ?? "" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  await expect(eventOf(timeline, first?.id ?? "")).toBeFocused();
  // From the first landmark arrows lead through its lane, labelled or not, to the second.
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press("ArrowRight");
    await isSettled(timeline);
    const isThere = await eventOf(timeline, second?.id ?? "").evaluate((node) =>
      node.matches(":focus"),
    );
    if (isThere) break;
  }
  await expect(eventOf(timeline, second?.id ?? "")).toBeFocused();
});

test("a button of the page flies to a landmark and opens it", async ({ page }) => {
  const timeline = await openTimeline(page);
  const before = await windowOf(timeline);
  await page
    .getByRole("button", { name: /Kyrgyz delegation to Kabul/ })
    .last()
    .click();
  await isSettled(timeline);
  await expect(cardOf(timeline)).toContainText("early 2024");
  const after = await windowOf(timeline);
  expect(after.end - after.start).toBeLessThanOrEqual(before.end - before.start);
  const middle = Date.UTC(2024, 6, 1);
  expect(after.start < middle && middle < after.end).toBe(true);
});

const inLanguages = [
  { name: "Русский", lang: "ru", title: "Договор о дружбе и сотрудничестве", month: "апреля 1997" },
  { name: "Қазақша", lang: "kk", title: "Достық және ынтымақтастық туралы шарт", month: "сәуір" },
  {
    name: "Кыргызча",
    lang: "ky",
    title: "Достук жана кызматташтык жөнүндө келишим",
    month: "апрел",
  },
];

test("the languages of the page change titles, dates and buttons", async ({ page }) => {
  const timeline = await openTimeline(page);
  const id = "kg-az-friendship-treaty";
  await eventOf(timeline, id).click();
  const toolbar = timeline.getByRole("toolbar");
  const english = await toolbar.getByRole("button").first().getAttribute("aria-label");
  for (const { name, lang, title, month } of inLanguages) {
    await page.getByText(name, { exact: true }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(cardOf(timeline).getByRole("heading", { name: title })).toBeVisible();
    await expect(cardOf(timeline)).toContainText(month, { ignoreCase: true });
    await isSettled(timeline);
    await expect(labelOf(timeline, id)).toHaveText(title);
    expect(await toolbar.getByRole("button").first().getAttribute("aria-label")).not.toBe(english);
  }
});

test("the address chooses the language and the button the dark scheme", async ({ page }) => {
  const timeline = await openTimeline(page, "#ky");
  await expect(labelOf(timeline, "kg-az-diplomatic-relations")).toHaveText(
    "Дипломатиялык мамилелер түзүлдү",
  );
  const lightness = () =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor.replace(/\D+/g, " "));
  const light = await lightness();
  await page.locator("button.theme").click();
  expect(await lightness()).not.toBe(light);
});
