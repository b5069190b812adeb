// The suites of `npm test`, in the order that they run: quick checks first, the browser last.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { root, run, runTool } from "./run.mjs";
import { say } from "./say.mjs";
import { add, one, readPlaywright, readVitest, tallyOf } from "./tally.mjs";

/** @typedef {import("./tally.mjs").Tally} Tally */
/**
 * Suites of one group run side by side: each of them leaves a core or its time unused.
 * @typedef {{ name: string, title: string, group?: string, needs?: readonly ("build" | "browser")[], run: () => Promise<Tally> }} Suite
 */

/** Where reports and pictures of failures go. */
export const results = join(root, "test-results");

/**
 * A tool that finds fault or does not: one test. It is quiet where it finds none.
 * @param {string} tool
 * @param {readonly string[]} args
 * @param {{ bin?: string }} [options]
 */
async function check(tool, args, options) {
  const { code, output } = await runTool(tool, args, { ...options, quiet: true });
  if (code !== 0) say(output.trimEnd());
  return one(code === 0);
}

/** @param {string} project of vitest.config.ts */
async function vitest(project) {
  const file = join(results, `${project}.json`);
  rmSync(file, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const { code } = await runTool("vitest", ["run", "--project", project, ...reporters]);
  return tallyOf({ file, code, read: readVitest });
}

async function playwright() {
  const file = join(results, "e2e.json");
  rmSync(file, { force: true });
  const options = { from: "e2e", bin: "playwright" };
  const { code } = await runTool("@playwright/test", ["test", "--config", "e2e"], options);
  return tallyOf({ file, code, read: readPlaywright });
}

/** The element's typings as a page's script and each framework see them; React 18 apart from 19. */
async function frameworkTypes() {
  const folder = "packages/timeline/test/types";
  const tsc = (/** @type {string} */ file) =>
    check("typescript", ["-p", `${folder}/${file}`], { bin: "tsc" });
  return add(await tsc("tsconfig.json"), await tsc("tsconfig.react-18.json"));
}

async function packed() {
  const { code } = await run(process.execPath, [join(root, "scripts/check-packages.mjs")]);
  return one(code === 0);
}

async function licences() {
  const { code } = await run(process.execPath, [join(root, "scripts/licences.mjs")]);
  return one(code === 0);
}

async function budgets() {
  const { code } = await run(process.execPath, [join(root, "scripts/budgets.mjs")]);
  return one(code === 0);
}

/** @type {readonly Suite[]} */
export const suites = [
  {
    name: "lint",
    title: "Lint",
    group: "static",
    run: () => check("eslint", [".", "--max-warnings", "0"]),
  },
  {
    name: "format",
    title: "Format",
    group: "static",
    run: () => check("prettier", ["--check", "."]),
  },
  {
    name: "types",
    title: "Types",
    group: "static",
    run: () => check("typescript", ["-p", "tsconfig.check.json"], { bin: "tsc" }),
  },
  {
    name: "framework-types",
    title: "Types in frameworks",
    group: "static",
    needs: ["build"],
    run: frameworkTypes,
  },
  { name: "unused", title: "Unused code", group: "static", run: () => check("knip", []) },
  { name: "licences", title: "Licences of what runs", run: licences },
  { name: "packed", title: "Packed packages", needs: ["build"], run: packed },
  { name: "budgets", title: "Size budgets", needs: ["build"], run: budgets },
  {
    name: "unit",
    title: "Unit tests in UTC",
    run: () => vitest("unit"),
  },
  {
    name: "zone",
    title: "Tests of time in the zone of St. John's",
    run: () => vitest("zone"),
  },
  {
    name: "element",
    title: "Element tests in Chromium",
    needs: ["browser"],
    run: () => vitest("element"),
  },
  {
    name: "stories",
    title: "Story tests in Chromium",
    needs: ["browser"],
    run: () => vitest("stories"),
  },
  {
    name: "e2e",
    title: "End-to-end tests in Chromium",
    needs: ["build", "browser"],
    run: playwright,
  },
];
