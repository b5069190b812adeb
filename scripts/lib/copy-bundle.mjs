// The single file with what lies beside it, and the chronicle, beside the examples that have no build step, as a
// stranger would put them there.
import { cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

const dist = "packages/timeline/dist";
const bundle = ["sanjyra-timeline.js", "sanjyra-timeline.all.js", "sanjyra-timeline", "locale"];
const chronicle = "packages/central-asia/dist/chronicle.json";

/** @type {readonly (readonly [from: string, to: string])[]} from the top of the repository */
const copies = [
  ...["examples/plain-html", "examples/progressive"].flatMap((example) =>
    bundle.map((name) => /** @type {const} */ ([`${dist}/${name}`, `${example}/${name}`])),
  ),
  [chronicle, "examples/plain-html/chronicle.json"],
];

/**
 * Copies what is built.
 * @returns {readonly string[] | undefined} the copies; undefined where nothing is built yet
 */
export function copyBundle() {
  if (!copies.every(([from]) => existsSync(join(root, from)))) return undefined;
  for (const [from, to] of copies) {
    rmSync(join(root, to), { recursive: true, force: true });
    cpSync(join(root, from), join(root, to), { recursive: true });
  }
  return copies.map(([, to]) => to);
}
