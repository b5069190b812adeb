// The packages and the showcase page, built when a source has changed.
import { readdirSync, rmSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { copyBundle } from "./copy-bundle.mjs";
import { root, runPnpm } from "./run.mjs";
import { say, step } from "./say.mjs";
import { contentHash, unlessDone } from "./stamp.mjs";

const settings = ["pnpm-lock.yaml", "tsconfig.base.json"];
const packageOutputs = readdirSync(join(root, "packages")).map((name) => `packages/${name}/dist`);
const packages = {
  name: "packages",
  inputs: ["packages", ...settings],
  outputs: packageOutputs,
  makes: [
    ...packageOutputs,
    "packages/timeline/dist/sanjyra-timeline.js",
    "packages/timeline/custom-elements.json",
    "packages/timeline/llms.txt",
  ],
  args: ["--recursive", "--filter", "./packages/*", "run", "build"],
};
const showcase = {
  name: "showcase",
  inputs: ["packages", "examples/showcase", ...settings],
  outputs: ["examples/showcase/dist"],
  makes: ["examples/showcase/dist/index.html"],
  args: ["--filter", "@sanjyra/showcase", "run", "build"],
};

// Tests, benchmarks and what the build itself writes do not make a build stale.
/** @param {string} file */
function isSource(file) {
  const path = relative(root, file).split(sep).join("/");
  return !/\.(test|browser)\.(ts|mjs)$|\/(testing|bench)\/|custom-elements\.json$|llms\.txt$|\.tsbuildinfo$|\.tgz$/.test(
    path,
  );
}

/**
 * @param {typeof packages} part
 * @returns {Promise<boolean>} true where it is built
 */
async function buildPart({ name, inputs, outputs, makes, args }) {
  const hash = contentHash(inputs, isSource);
  const outcome = await unlessDone({ name: `build-${name}`, hash, makes }, async () => {
    say(`  Building the ${name}.`);
    // What an earlier build left of files that are gone must not be published.
    for (const path of outputs) rmSync(join(root, path), { recursive: true, force: true });
    return (await runPnpm(args)).code === 0;
  });
  if (outcome === "unchanged") say(`  The ${name}: nothing has changed since the last time.`);
  return outcome !== "failed";
}

/** The packages, and their single file beside the pages that have no build of their own. */
async function buildAllPackages() {
  return (await buildPart(packages)) && copyBundle() !== undefined;
}

/** Builds the packages, then the showcase. True where both are built. */
export function build() {
  return step("Build", async () => (await buildAllPackages()) && buildPart(showcase));
}

/** Builds the packages only. True where they are built. */
export function buildPackages() {
  return step("Build the packages", buildAllPackages);
}
