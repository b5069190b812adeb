import { expect, type Route, test } from "@playwright/test";
import { answerWith, openWith, toldBy } from "./support/bad-input.ts";
import { cardOf, eventOf, isReady, labelOf } from "./support/timeline.ts";

// Whatever is wrong with the data is said on the screen and to the page, with place and remedy; whatever
// is right still shows.
const good = [
  { id: "first", date: "1993-01-19", title: "Diplomatic relations" },
  { id: "second", date: "1997-04-23", title: "Treaty of friendship" },
];

interface BadFile {
  readonly name: string;
  readonly answer: (route: Route) => Promise<void>;
  readonly code: string;
  /** What is to be read on the screen. */
  readonly says: RegExp;
}

const answerText =
  (body: string, contentType = "application/json") =>
  (route: Route) =>
    route.fulfill({ body, contentType });

const badFiles: readonly BadFile[] = [
  {
    name: "a missing file",
    answer: (route) => route.fulfill({ status: 404, body: "Not found" }),
    code: "fetch-failed",
    says: /404/,
  },
  {
    name: "a server that does not answer",
    answer: (route) => route.abort("connectionrefused"),
    code: "fetch-failed",
    says: /not received|could not be fetched/,
  },
  {
    name: "HTML instead of JSON",
    answer: answerText("<!doctype html><title>Sign in</title>", "text/html"),
    code: "not-json",
    says: /HTML/,
  },
  {
    name: "broken JSON",
    answer: answerText(`[\n  { "date": "1993-01-19", "title": "Relations" },\n  oops\n]`),
    code: "json-syntax",
    says: /line 3/,
  },
  { name: "an empty file", answer: answerText(""), code: "empty", says: /empty/i },
];

for (const { name, answer, code, says } of badFiles) {
  test(`${name} is said with its cause, and can be tried again`, async ({ page }) => {
    const timeline = await openWith(page, answer);
    await isReady(timeline);
    const states = timeline.locator('[part~="states"]');
    await expect(states.getByText("The timeline could not be loaded")).toBeVisible();
    await expect(states).toContainText(says);
    const { errors } = await toldBy(page);
    expect(errors.map((issue) => issue.code)).toEqual([code]);
    expect(errors[0]?.remedy).not.toBe("");
    await answerWith(page, good);
    await timeline.getByRole("button", { name: "Try again" }).click();
    for (const { id, title } of good) await expect(labelOf(timeline, id)).toHaveText(title);
    await expect(states).toHaveCount(0);
  });
}

interface BadEntry {
  readonly name: string;
  readonly entry: object;
  readonly code: string;
  /** What is to be read on the screen, besides the place. */
  readonly says: RegExp;
  /** The entry is shown all the same, mended. */
  readonly shows?: string;
}

const badEntries: readonly BadEntry[] = [
  {
    name: "an event without a date",
    entry: { title: "Undated" },
    code: "date-missing",
    says: /There is no date/,
  },
  {
    name: "31 November",
    entry: { date: "2009-11-31", title: "Film screening" },
    code: "date-impossible",
    says: /no calendar has this day.*01 to 30/,
  },
  {
    name: "an end before its start",
    entry: { date: "2014-06-05/2014-06-04", title: "Summit" },
    code: "date-order",
    says: /the end is before the start.*earlier date first/,
  },
  {
    name: "a date in words",
    entry: { date: "last spring", title: "Visit" },
    code: "date-syntax",
    says: /not a date.*1993-01-19/,
  },
  {
    name: "an id that is taken",
    entry: { id: "first", date: "1995", title: "Manas millennium" },
    code: "id-duplicate",
    says: /the id is taken/i,
    shows: "Manas millennium",
  },
];

for (const { name, entry, code, says, shows } of badEntries) {
  test(`${name} costs no other event`, async ({ page }) => {
    const [before, after] = good;
    const timeline = await openWith(page, [before ?? {}, entry, after ?? {}]);
    await isReady(timeline);
    for (const { id, title } of good) await expect(labelOf(timeline, id)).toHaveText(title);
    if (shows) await expect(timeline.getByText(shows, { exact: true })).toBeVisible();
    const issues = timeline.locator('[part~="issues"]');
    await issues.locator("summary").click();
    await expect(issues.getByRole("listitem")).toHaveCount(1);
    await expect(issues.getByRole("listitem")).toContainText("entry 2");
    await expect(issues.getByRole("listitem")).toContainText(says);
    const told = await toldBy(page);
    expect(told.issues.map((issue) => [issue.code, issue.row])).toEqual([[code, 1]]);
    expect(told.errors).toEqual([]);
  });
}

test("markup in any text is shown as text", async ({ page }) => {
  const markup = `<img src=x onerror="document.title='taken'"><b>bold</b>`;
  const timeline = await openWith(page, [
    { id: "hostile", date: "1995", title: markup, description: `<script>${markup}</script>` },
    ...good,
  ]);
  await isReady(timeline);
  await expect(labelOf(timeline, "hostile")).toContainText("<img src=x onerror=");
  await labelOf(timeline, "hostile").click();
  const card = timeline.locator('[part~="card"]');
  await expect(card.getByRole("heading").first()).toContainText("<b>bold</b>");
  await expect(card).toContainText("<script>");
  expect(await timeline.locator("img, script, b:text('bold')").count()).toBe(0);
  await expect(page).toHaveTitle("Bad input");
});

test("addresses and colours that do harm are refused", async ({ page }) => {
  const addresses = [
    "javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<p>",
    "//host/x",
  ];
  const timeline = await openWith(page, (route) =>
    route.fulfill({
      json: {
        lanes: [{ id: "a", title: "Lane", color: "red; background: url(//example.com/x)" }],
        events: addresses.map((url, at) => {
          return { id: `link-${String(at)}`, date: String(1991 + at), title: url, lane: "a", url };
        }),
      },
    }),
  );
  await isReady(timeline);
  for (const at of addresses.keys()) {
    await eventOf(timeline, `link-${String(at)}`).click();
    for (const link of await cardOf(timeline).getByRole("link").all()) {
      expect(await link.getAttribute("href"), addresses[at]).toMatch(/^https?:/);
    }
    await page.keyboard.press("Escape");
  }
  const { issues } = await toldBy(page);
  const codes = issues.map(({ code, row }) => [code, row]);
  expect(codes).toEqual(
    expect.arrayContaining([
      ["color-refused", undefined],
      ["address-refused", 0],
      ["address-refused", 2],
    ]),
  );
});
