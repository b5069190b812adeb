// Compares this timeline with others, side by side in one run in real Chromium: npm run bench.
//   --sizes 100,1000    sizes to measure; 100 to 1,000,000 if left out
//   --only sanjyra,vis  contenders; all if left out
//   --rounds 3          times that each case is measured, in turn; the median counts
//   --write             renews docs/benchmarks.json and docs/benchmarks.md
import { writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { build } from "vite";
import { findChromium } from "../../scripts/lib/find-browser.mjs";
import { root } from "../../scripts/lib/run.mjs";
import { runMain, say, step } from "../../scripts/lib/say.mjs";
import { sourceResolution } from "../../scripts/lib/source-resolution.mjs";
import { createStaticServer, listen } from "../../scripts/lib/static-server.mjs";
import { casesFor, names } from "./cases.js";
import { measure } from "./measure.js";
import { medianOf } from "./median.js";
import { measurePlainPage } from "./plain.js";
import { report } from "./report.js";
import { bundleSizes } from "./sizes.js";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "100,1000,10000,100000,1000000" },
    only: { type: "string" },
    rounds: { type: "string", default: "3" },
    write: { type: "boolean", default: false },
  },
});

const limitMs = 180_000;

/** Builds the page into a folder of its own. */
async function buildPage() {
  const outDir = join(tmpdir(), "sanjyra-bench");
  const output = await build({
    ...sourceResolution,
    root: import.meta.dirname,
    configFile: false,
    // event-drops was written for bundlers that knew of Node.
    define: { global: "globalThis" },
    logLevel: "error",
    build: { outDir, emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 5000 },
  });
  return { outDir, output };
}

async function measureOnce(browser, url, asked) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(limitMs);
    await page.goto(url);
    return await Promise.race([
      measure(page, asked),
      new Promise((_, reject) => setTimeout(reject, limitMs, new Error("too slow"))),
    ]);
  } catch (error) {
    return { ...asked, failed: error.message.split("\n", 1)[0] };
  } finally {
    await context.close();
  }
}

await runMain(async () => {
  const sizes = values.sizes.split(",").map(Number);
  const { cases, left } = casesFor({ sizes, ...(values.only && { only: values.only.split(",") }) });
  const { outDir, output } = await step("Building the page", buildPage);
  const server = createStaticServer({ folder: outDir });
  const port = await listen(server, { port: 4790 });
  const url = `http://127.0.0.1:${port}/`;
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ["--enable-precise-memory-info"],
  });
  const plain = await step("The plain example with the chronicle", async () => {
    const pages = createStaticServer({ folder: join(root, "examples/plain-html") });
    const pagesPort = await listen(pages, { port: 4890 });
    const seen = await measurePlainPage(browser, `http://127.0.0.1:${pagesPort}/chronicle.html`);
    pages.close();
    return seen;
  });
  const rounds = [];
  for (let round = 1; round <= Number(values.rounds); round++) {
    await step(`Round ${round} of ${values.rounds}: ${cases.length} cases`, async () => {
      for (const asked of cases) {
        const result = await measureOnce(browser, url, asked);
        rounds.push(result);
        const { name, size, kind, view } = asked;
        const shown = result.failed ?? `${Math.round(result.firstFrameMs)} ms to the first frame`;
        say(`  ${names[name].padEnd(22)} ${String(size).padStart(7)} ${kind}, ${view}: ${shown}`);
      }
    });
  }
  const machine = {
    date: new Date().toISOString().slice(0, 10),
    browser: `Chromium ${browser.version()}`,
    node: process.version,
    processor: `${cpus().length} × ${cpus()[0].model.trim()}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
  };
  await browser.close();
  server.close();
  const results = medianOf(rounds);
  const summary = { machine, bundles: bundleSizes(output), plain, results, left };
  const text = report(summary);
  say(`\n${text}`);
  if (!values.write) return;
  writeFileSync(join(root, "docs/benchmarks.json"), `${JSON.stringify(summary, null, 1)}\n`);
  writeFileSync(join(root, "docs/benchmarks.md"), text);
});
