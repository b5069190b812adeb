// The single file beside the examples that have no build step, as a stranger would put it there.
import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

const bundle = "packages/timeline/dist/sanjyra-timeline.js";
/** Where the copies are, from the top of the repository. */
const bundleCopies = ["plain-html", "progressive"].map(
  (name) => `examples/${name}/sanjyra-timeline.js`,
);

/**
 * Copies the built file.
 * @returns {readonly string[] | undefined} the copies; undefined where there is no built file
 */
export function copyBundle() {
  if (!existsSync(join(root, bundle))) return undefined;
  for (const copy of bundleCopies) copyFileSync(join(root, bundle), join(root, copy));
  return bundleCopies;
}
