// The packages as they would be published: tarballs in a folder.
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, runPnpm } from "./run.mjs";

/** Folders below `packages` that are published, each after what it needs. */
export const published = ["core", "central-asia", "timeline", "cli"];

/**
 * Packs built packages.
 * @param {string} folder absolute; made where it is missing
 * @param {readonly string[]} [names] folders below `packages`
 * @returns {Promise<string[]>} the tarballs, absolute, in the order of the names
 */
export async function packPackages(folder, names = published) {
  mkdirSync(folder, { recursive: true });
  const tarballs = [];
  for (const name of names) {
    const from = join(root, "packages", name);
    const args = ["--dir", from, "pack", "--pack-destination", folder];
    const { code, output } = await runPnpm(args, { quiet: true });
    if (code !== 0) throw new Error(`@sanjyra/${name} could not be packed:\n${output}`);
    const { version } = JSON.parse(readFileSync(join(from, "package.json"), "utf8"));
    tarballs.push(join(folder, `sanjyra-${name}-${version}.tgz`));
  }
  return tarballs;
}
