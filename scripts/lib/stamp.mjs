// Work that need not be done twice: a stamp remembers the content that a step was last done for.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./run.mjs";

const folder = join(root, "node_modules", ".sanjyra");
const skipped = new Set(["node_modules", "dist", "storybook-static", "test-results", ".git"]);

/**
 * Every file below a path, in a fixed order; a path that is a file stands for itself.
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(path) {
  if (!existsSync(path)) return [];
  try {
    const entries = readdirSync(path, { withFileTypes: true })
      .filter((entry) => !skipped.has(entry.name))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    return entries.flatMap((entry) =>
      entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)],
    );
  } catch {
    return [path];
  }
}

/**
 * One hash of the names and contents of files, of this platform and of Node's major version.
 * @param {readonly string[]} paths files and folders, from the top of the repository
 * @param {(file: string) => boolean} [matters]
 */
export function contentHash(paths, matters = () => true) {
  const hash = createHash("sha256");
  hash.update(`${process.platform} ${process.arch} ${process.versions.node.split(".")[0]}`);
  for (const file of paths.flatMap((path) => filesBelow(join(root, path))).filter(matters)) {
    hash.update(`\n${relative(root, file)}\n`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

/**
 * Does the work unless it was done for the same hash and what it made is still there.
 * @param {{ name: string, hash: string, makes: readonly string[] }} what makes: paths from the top
 * @param {() => Promise<boolean>} work true where it succeeded
 * @returns {Promise<"done" | "unchanged" | "failed">}
 */
export async function unlessDone({ name, hash, makes }, work) {
  const stamp = join(folder, name);
  const isThere = makes.every((path) => existsSync(join(root, path)));
  if (isThere && existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return "unchanged";
  rmSync(stamp, { force: true });
  if (!(await work())) return "failed";
  mkdirSync(folder, { recursive: true });
  writeFileSync(stamp, hash);
  return "done";
}
