// node scripts/screenshots.mjs: the pictures of the README, taken of the built showcase in Chromium.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { provideChromium } from "./lib/browser.mjs";
import { build } from "./lib/build.mjs";
import { install } from "./lib/install.mjs";
import { requireNode, root } from "./lib/run.mjs";
import { runMain, say, Stop } from "./lib/say.mjs";
import { createStaticServer, listen } from "./lib/static-server.mjs";

const folder = join(root, "docs", "images");
const desktop = { width: 1280, height: 860 };
const phone = { width: 360, height: 740 };

/**
 * @typedef {object} Picture
 * @property {string} name
 * @property {string} language
 * @property {"light" | "dark"} scheme
 * @property {{ width: number, height: number }} size
 * @property {string} [open] id of the event whose card is open
 */

/** @type {readonly Picture[]} */
const pictures = [
  {
    name: "chronicle-light",
    language: "en",
    scheme: "light",
    size: desktop,
    open: "kg-az-diplomatic-relations",
  },
  {
    name: "chronicle-dark",
    language: "en",
    scheme: "dark",
    size: desktop,
    open: "kg-az-diplomatic-relations",
  },
  { name: "chronicle-phone", language: "en", scheme: "light", size: phone },
  { name: "chronicle-kyrgyz", language: "ky", scheme: "light", size: desktop },
];

/**
 * Brings the timeline into view, opens a card where one is asked for, and waits until nothing moves.
 * @param {string | undefined} open
 */
async function pose(open) {
  await document.fonts.ready;
  const timeline = /** @type {any} */ (document.querySelector("sanjyra-timeline"));
  await timeline.ready;
  if (open) Object.assign(timeline, { selected: open, open: true });
  await timeline.updateComplete;
  await timeline.settled;
  const margin = 24;
  scrollTo(0, timeline.getBoundingClientRect().top + scrollY - margin);
  await new Promise((done) => setTimeout(done, 500));
}

/**
 * @param {import("playwright").Browser} browser
 * @param {string} url
 * @param {Picture} picture
 */
async function take(browser, url, { name, language, scheme, size, open }) {
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: 2,
    colorScheme: scheme,
    reducedMotion: "reduce",
    timezoneId: "Asia/Bishkek",
  });
  const page = await context.newPage();
  await page.goto(`${url}#${language}`);
  await page.evaluate(pose, open);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
  say(`  docs/images/${name}.png`);
}

await runMain(async () => {
  requireNode(20, 19);
  await install();
  const executablePath = await provideChromium();
  if (!executablePath) throw new Stop("Pictures need a Chromium.");
  if (!(await build())) throw new Stop("The build failed; its messages are above.");
  mkdirSync(folder, { recursive: true });
  const server = createStaticServer({ folder: join(root, "examples/showcase/dist") });
  const url = `http://127.0.0.1:${await listen(server, { port: 0 })}/`;
  const browser = await chromium.launch({ executablePath });
  for (const picture of pictures) await take(browser, url, picture);
  await browser.close();
  server.close();
});
