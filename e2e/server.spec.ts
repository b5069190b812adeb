import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { render } from "@lit-labs/ssr";
import { collectResult } from "@lit-labs/ssr/lib/render-result.js";
import { expect, type Page, test } from "@playwright/test";
import { chronicle } from "@sanjyra/central-asia";
import {
  type ElementOptions,
  renderElement,
  renderElementStyles,
  type TimelineDocument,
} from "@sanjyra/core";
import "@sanjyra/timeline";
import { html } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import { root } from "../scripts/lib/run.mjs";
import { createStaticServer, listen, strictPolicy } from "../scripts/lib/static-server.mjs";
import { violationsOf } from "./support/axe.ts";
import { watchShifts } from "./support/checks.ts";
import { collectFaults } from "./support/faults.ts";
import { landmarks } from "./support/landmarks.ts";
import { isReady, isSettled, labelOf, timelineOn } from "./support/timeline.ts";

// What a server wrote stands before any script; the element takes its place, and nothing on the page moves.
let folder = "";
const servers: ReturnType<typeof createStaticServer>[] = [];

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sanjyra-server-"));
  for (const name of ["sanjyra-timeline.js", "sanjyra-timeline", "locale"]) {
    await cp(join(root, "packages/timeline/dist", name), join(folder, name), { recursive: true });
  }
  await cp(join(root, "examples/static-site/assets/icon.svg"), join(folder, "icon.svg"));
  await writeFile(join(folder, "timeline.css"), await renderElementStyles());
});

test.afterAll(async () => {
  for (const server of servers) server.close();
  await rm(folder, { recursive: true, force: true });
});

/** Serves a page with some markup between two paragraphs, and gives its address. */
async function serve(element: string, policy?: string): Promise<string> {
  const server = createStaticServer({ folder, ...(policy !== undefined && { policy }) });
  servers.push(server);
  const port = await listen(server, { port: 0 });
  const name = `page-${String(port)}.html`;
  await writeFile(
    join(folder, name),
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>From a server</title>
<link rel="icon" href="icon.svg">
<script src="sanjyra-timeline.js" defer></script>
</head>
<body><main><h1>From a server</h1>${element}<p class="after">After</p></main></body>
</html>`,
  );
  return `http://127.0.0.1:${String(port)}/${name}`;
}

/** Keeps a file away from a page, as a slow line does, until the function that this gives is called. */
async function hold(page: Page, file: string): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(`**/${file}`, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

interface Case {
  readonly name: string;
  readonly document: TimelineDocument;
  readonly options: ElementOptions;
  readonly policy?: string;
  /** An event that has its label at every width. */
  readonly id: string;
  readonly title: string;
}

/** So small that what follows it is on the screen too, where any shift of it counts. */
const flights: TimelineDocument = {
  language: "en",
  title: "Flights",
  events: [
    { id: "ball-1", date: "1957-10-04", title: "Sputnik" },
    { id: "orbit-1", date: "1961-04-12", title: "In orbit", importance: 3 },
  ],
};

const [landmark] = landmarks;
const cases: readonly Case[] = [
  {
    name: "a small document with styles in the element",
    document: flights,
    options: {},
    id: "orbit-1",
    title: "In orbit",
  },
  {
    name: "the same with a style sheet under the strict policy",
    document: flights,
    options: { styleSheet: "timeline.css" },
    policy: strictPolicy,
    id: "orbit-1",
    title: "In orbit",
  },
  {
    name: "the chronicle under the strict policy",
    document: chronicle,
    options: { styleSheet: "timeline.css" },
    policy: strictPolicy,
    id: landmark?.id ?? "",
    title: landmark?.title ?? "",
  },
  {
    name: "the chronicle in Kyrgyz",
    document: chronicle,
    options: { language: "ky" },
    id: landmark?.id ?? "",
    title: "Дипломатиялык мамилелер түзүлдү",
  },
];

for (const { name, document, options, policy, id, title } of cases) {
  for (const width of [1280, 768, 360]) {
    test(`${name}: the picture stands before scripts at ${String(width)} px, and nothing moves`, async ({
      page,
    }) => {
      const address = await serve(await renderElement(document, options), policy);
      const faults = collectFaults(page);
      const shifts = await watchShifts(page);
      const sendScript = await hold(page, "sanjyra-timeline.js");
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address, { waitUntil: "commit" });

      const timeline = timelineOn(page);
      const picture = timeline.locator("svg[data-from]:visible");
      await expect(picture).toHaveCount(1);
      await expect(picture.getByText(title, { exact: true }).first()).toBeVisible();
      expect(await page.evaluate(() => customElements.get("sanjyra-timeline"))).toBeUndefined();
      await expect(timeline.getByRole("listitem").first()).toBeAttached();
      const box = await timeline.boundingBox();
      const after = await page.locator(".after").boundingBox();

      sendScript();
      await isReady(timeline);
      await isSettled(timeline);
      await expect(picture).toHaveCount(0);
      await expect(labelOf(timeline, id)).toHaveText(title);
      expect(await timeline.boundingBox()).toEqual(box);
      expect(await page.locator(".after").boundingBox()).toEqual(after);
      expect(await shifts()).toEqual([]);
      expect(faults).toEqual([]);
    });
  }
}

test("before its script everyone can read it", async ({ page }) => {
  await page.route("**/sanjyra-timeline.js", (route) => route.abort());
  await page.goto(await serve(await renderElement(flights)));
  const picture = page.locator("svg[role=img]:visible");
  await expect(picture).toHaveAccessibleName("Flights. 2 · 1957 to 1961");
  await expect(page.getByRole("listitem").first()).toBeAttached();
  expect(await violationsOf(page)).toEqual([]);
});

test("without scripts the list follows the picture, whole and readable", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const options: ElementOptions = { styleSheet: "timeline.css" };
  await page.goto(await serve(await renderElement(chronicle, options), strictPolicy));
  const events = page.locator("sanjyra-timeline ol > li");
  await expect(events).toHaveCount(chronicle.events.length);
  const last = await events.last().boundingBox();
  const after = await page.locator(".after").boundingBox();
  const picture = await page.locator("svg[data-from]:visible").boundingBox();
  const first = await events.first().boundingBox();
  expect(first?.y).toBeGreaterThan((picture?.y ?? Infinity) + 200);
  expect(after?.y).toBeGreaterThanOrEqual((last?.y ?? Infinity) + (last?.height ?? 0));
  await context.close();
});

test("where no script ever comes, the list can be scrolled to after a while", async ({ page }) => {
  await page.route("**/sanjyra-timeline.js", (route) => route.abort());
  await page.goto(await serve(await renderElement(chronicle)));
  const list = timelineOn(page).locator(".list");
  const pointers = (): Promise<string> =>
    list.evaluate((node) => getComputedStyle(node).pointerEvents);
  expect(await pointers()).toBe("none");
  await expect.poll(pointers, { timeout: 12_000 }).toBe("auto");
  await list.hover();
  await page.mouse.wheel(0, 600);
  await expect.poll(() => list.evaluate((node) => node.scrollTop)).toBe(600);
});

test("Lit passes on what the core rendered", async ({ page }) => {
  const element = await renderElement(flights);
  const markup = await collectResult(render(html`<main>${unsafeHTML(element)}</main>`));
  await page.goto(await serve(markup));
  const timeline = timelineOn(page);
  await isReady(timeline);
  await expect(labelOf(timeline, "orbit-1")).toHaveText("In orbit");
});

test("Lit renders the element on the server, and the element takes over", async ({ page }) => {
  const events = [{ id: "treaty-1", date: "1997-04-23", title: "Treaty" }];
  const template = html`<sanjyra-timeline label="Lit" .data=${events}></sanjyra-timeline>
    <sanjyra-timeline>
      <ol>
        <li id="aid-1"><time datetime="2021-09">2021</time> Aid</li>
      </ol>
    </sanjyra-timeline>`;
  const markup = await collectResult(render(template));
  expect(markup.match(/<template [^>]*shadowrootmode="open"[^>]*><style>/g)).toHaveLength(2);
  expect(markup).toContain("<slot></slot>");

  const faults = collectFaults(page);
  const sendScript = await hold(page, "sanjyra-timeline.js");
  await page.goto(await serve(markup), { waitUntil: "commit" });
  await expect(page.getByRole("listitem")).toBeVisible();
  sendScript();
  const second = page.locator("sanjyra-timeline").nth(1);
  await isReady(second);
  await expect(labelOf(second, "aid-1")).toHaveText("Aid");
  await expect(second.locator("slot")).toHaveCount(0);
  await expect(second.locator(".frame")).toHaveCount(1);
  // Properties are the page's to set, as on any element that a server wrote.
  const first = timelineOn(page);
  await first.evaluate((element, data) => Object.assign(element, { data }), events);
  await expect(labelOf(first, "treaty-1")).toHaveText("Treaty");
  expect(faults).toEqual([]);
});
