// npm test: everything that must hold, on a machine with only Node and npm.
// `npm test -- unit e2e` runs the named suites only; the names are in lib/suites.mjs.
import { mkdirSync } from "node:fs";
import { provideChromium } from "./lib/browser.mjs";
import { build } from "./lib/build.mjs";
import { install } from "./lib/install.mjs";
import { requireNode } from "./lib/run.mjs";
import { inSeconds, runMain, say, step, Stop } from "./lib/say.mjs";
import { results, suites } from "./lib/suites.mjs";
import { add, closingLine, nothing, one } from "./lib/tally.mjs";

/** @typedef {import("./lib/tally.mjs").Tally} Tally */

/** @param {readonly string[]} names */
function chooseSuites(names) {
  const known = suites.map((suite) => suite.name);
  const strange = names.filter((name) => !known.includes(name));
  if (strange.length) {
    throw new Stop(`No suite is called ${strange.join(" or ")}. There are: ${known.join(", ")}.`);
  }
  return suites.filter((suite) => names.length === 0 || names.includes(suite.name));
}

/**
 * @param {import("./lib/suites.mjs").Suite} suite
 * @param {{ build: boolean, browser: boolean }} provided
 */
async function runSuite({ title, needs = [], run }, provided) {
  return step(title, async () => {
    const missing = needs.filter((need) => !provided[need]);
    if (missing.length) {
      say(`  Cannot start without the ${missing.join(" and the ")}: counted as failed.`);
      return one(false);
    }
    try {
      return await run();
    } catch (error) {
      say(String(error instanceof Error ? error.stack : error));
      return one(false);
    }
  });
}

/** @typedef {{ title: string, tally: Tally, ms: number }} Line */

/**
 * @param {string} title
 * @param {() => Promise<Tally>} work
 * @returns {Promise<Line>}
 */
async function timed(title, work) {
  const begin = performance.now();
  const tally = await work();
  return { title, tally, ms: performance.now() - begin };
}

/**
 * Neighbours of one group together, all others alone.
 * @param {readonly import("./lib/suites.mjs").Suite[]} chosen
 */
function inGroups(chosen) {
  /** @type {import("./lib/suites.mjs").Suite[][]} */
  const groups = [];
  for (const suite of chosen) {
    const last = groups.at(-1);
    if (suite.group !== undefined && last?.[0]?.group === suite.group) last.push(suite);
    else groups.push([suite]);
  }
  return groups;
}

/**
 * @param {readonly import("./lib/suites.mjs").Suite[]} chosen
 * @returns {Promise<Line[]>}
 */
async function runAll(chosen) {
  const needs = new Set(chosen.flatMap((suite) => suite.needs ?? []));
  const provided = { browser: false, build: false };
  /** @type {Line[]} */
  const lines = [];
  if (needs.has("browser")) provided.browser = (await provideChromium()) !== undefined;
  lines.push(await timed("Build", async () => one((provided.build = await build()))));
  for (const group of inGroups(chosen)) {
    const work = group.map((suite) => timed(suite.title, () => runSuite(suite, provided)));
    lines.push(...(await Promise.all(work)));
  }
  return lines;
}

/** @param {readonly Line[]} lines */
function conclude(lines) {
  say("");
  for (const { title, tally, ms } of lines) {
    say(`${tally.failed ? "✗" : "✓"} ${title.padEnd(40)} ${closingLine(tally)} (${inSeconds(ms)})`);
  }
  const total = lines.map((line) => line.tally).reduce(add, nothing);
  process.exitCode = total.failed ? 1 : 0;
  say(`\n${closingLine(total)}`);
}

await runMain(async () => {
  requireNode(20, 19);
  const chosen = chooseSuites(process.argv.slice(2));
  mkdirSync(results, { recursive: true });
  try {
    await install();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(`  ${error.message}`);
    conclude(chosen.map(({ title }) => ({ title, tally: one(false), ms: 0 })));
    return;
  }
  conclude(await runAll(chosen));
});
