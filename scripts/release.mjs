// npm run release: from the changesets to a pushed tag, from which the forge's workflow publishes with provenance.
// npm run release -- --dry-run: says what would be released, and changes nothing.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { install } from "./lib/install.mjs";
import { requireNode, root, run, runTool } from "./lib/run.mjs";
import { bold, runMain, say, step, Stop } from "./lib/say.mjs";
import { versionOf, writeVersion } from "./lib/versions.mjs";

const branch = "main";

/** @param {readonly string[]} args */
async function git(...args) {
  const { code, output } = await run("git", args, { quiet: true });
  if (code !== 0) throw new Stop(`git ${args.join(" ")} failed:\n${output}`);
  return output.trim();
}

/** @param {readonly string[]} args */
async function changeset(...args) {
  const { code, output } = await runTool("@changesets/cli", args, {
    bin: "changeset",
    quiet: true,
  });
  if (code !== 0) throw new Stop(`changeset ${args.join(" ")} failed:\n${output}`);
}

/** @typedef {{ name: string, type: string, oldVersion: string, newVersion: string }} Release */

/** @returns {Promise<{ releases: Release[], summaries: string[] }>} what the changesets ask for */
async function readPlan() {
  const folder = mkdtempSync(join(root, "node_modules", ".release-"));
  const file = join(folder, "plan.json");
  try {
    // The tool wants a path from the top.
    await changeset("status", `--output=${relative(root, file)}`);
    const plan = JSON.parse(readFileSync(file, "utf8"));
    return {
      releases: plan.releases.filter((/** @type {Release} */ { type }) => type !== "none"),
      summaries: plan.changesets.map((/** @type {{ summary: string }} */ { summary }) => summary),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function requireCleanMain() {
  const current = await git("branch", "--show-current");
  if (current !== branch) throw new Stop(`Releases are made on ${branch}; this is ${current}.`);
  if (await git("status", "--porcelain")) {
    throw new Stop("There are changes that are not committed: commit or stash them first.");
  }
  await git("fetch", "--quiet", "origin", branch);
  if (await git("rev-list", `HEAD..origin/${branch}`)) {
    throw new Stop(`origin/${branch} has commits that are not here: pull them first.`);
  }
}

/** Writes versions and changelogs. Gives the version. */
async function writeVersions() {
  await changeset("version");
  const version = versionOf(root, "timeline");
  writeVersion(root, version);
  return version;
}

async function test() {
  const { code } = await run(process.execPath, [join(root, "scripts/test.mjs")]);
  if (code !== 0) {
    throw new Stop(
      "The tests failed, so nothing was committed. `git restore . && git clean -fd packages` takes the versions back.",
    );
  }
}

await runMain(async () => {
  requireNode(20, 19);
  const { values } = parseArgs({ options: { "dry-run": { type: "boolean", default: false } } });
  await install();
  const { releases, summaries } = await readPlan();
  if (!summaries.length) throw new Stop("There is no changeset, so there is nothing to release.");
  for (const { name, oldVersion, newVersion } of releases) {
    say(`  ${name} ${oldVersion} → ${bold(newVersion)}`);
  }
  for (const summary of summaries) say(`  · ${summary}`);
  if (values["dry-run"]) return;
  await requireCleanMain();
  const version = await step("Write versions and changelogs", writeVersions);
  await test();
  await step("Commit, tag and push", async () => {
    await git("add", "--all");
    await git("commit", "--quiet", "--message", `Release ${version}`);
    await git("tag", "--annotate", `v${version}`, "--message", `Release ${version}`);
    await git("push", "--quiet", "--atomic", "origin", branch, `v${version}`);
  });
  say(`\nv${version} is pushed. The workflow “release” of the forge publishes it.`);
});
