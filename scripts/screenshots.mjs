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
const desktop = { width: 1280, height: 800 };

/** @typedef {{ name: string, language: string, scheme: "light" | "dark", size: { width: number, height: number } }} Picture */

/** @type {readonly Picture[]} */
const pictures = [
  { name: "chronicle-light", language: "en", scheme: "light", size: desktop },
  { name: "chronicle-dark", language: "en", scheme: "dark", size: desktop },
  { name: "chronicle-phone", language: "en", scheme: "light", size: { width: 360, height: 740 } },
  { name: "chronicle-kyrgyz", language: "ky", scheme: "light", size: desktop },
];

/**
 * @param {import("playwright").Browser} browser
 * @param {string} url
 * @param {Picture} picture
 */
async function take(browser, url, { name, language, scheme, size }) {
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: 2,
    colorScheme: scheme,
    reducedMotion: "reduce",
    locale: language,
    timezoneId: "Asia/Bishkek",
  });
  const page = await context.newPage();
  await page.goto(`${url}#${language}`);
  await page.evaluate(async () => {
    await document.fonts.ready;
    const timeline = /** @type {any} */ (document.querySelector("sanjyra-timeline"));
    await timeline?.ready;
    await timeline?.settled;
  });
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
