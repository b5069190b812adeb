// node scripts/publish.mjs [--dry-run]: publishes the built packages with provenance. Meant for the workflow that runs
// at a tag; what a registry has already is left alone, so that a broken run can be started again.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { packPackages, published } from "./lib/pack.mjs";
import { root, run } from "./lib/run.mjs";
import { runMain, say, Stop } from "./lib/say.mjs";
import { versionOf } from "./lib/versions.mjs";

/** Provenance is only given where a package names the repository that it is built from. */
function nameRepository() {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
  if (!server || !repository)
    throw new Stop("This is not a workflow: there is no GITHUB_REPOSITORY.");
  for (const name of published) {
    const file = join(root, "packages", name, "package.json");
    const manifest = JSON.parse(readFileSync(file, "utf8"));
    const url = `git+${server}/${repository}.git`;
    manifest.repository ??= { type: "git", url, directory: `packages/${name}` };
    writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
  }
}

/** The tag that started the workflow says the version that is published. */
function checkTag() {
  const tag = process.env["GITHUB_REF_NAME"];
  const versions = new Set(published.map((name) => versionOf(root, name)));
  const [version = ""] = versions;
  if (versions.size !== 1 || tag !== `v${version}`) {
    throw new Stop(`The tag is ${tag}, the packages are at ${[...versions].join(", ")}.`);
  }
  return version;
}

/** @param {readonly string[]} args */
const npm = (args) => run("npm", args, { quiet: true });

/**
 * @param {string} name of the folder
 * @param {{ version: string, tarball: string, dryRun: boolean }} options
 */
async function publish(name, { version, tarball, dryRun }) {
  const id = `@sanjyra/${name}@${version}`;
  if ((await npm(["view", id, "version"])).output.trim() === version) {
    say(`  ${id} is there already.`);
    return;
  }
  const args = ["publish", tarball, "--access", "public", "--provenance"];
  const { code, output } = await npm(dryRun ? [...args, "--dry-run"] : args);
  if (code !== 0) throw new Stop(`${id} could not be published:\n${output}`);
  say(`  ${id} ${dryRun ? "could be published" : "is published"}.`);
}

await runMain(async () => {
  const { values } = parseArgs({ options: { "dry-run": { type: "boolean", default: false } } });
  const version = checkTag();
  nameRepository();
  const folder = mkdtempSync(join(tmpdir(), "sanjyra-publish-"));
  try {
    const tarballs = await packPackages(folder);
    for (const [at, name] of published.entries()) {
      const tarball = tarballs[at] ?? "";
      await publish(name, { version, tarball, dryRun: values["dry-run"] });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
