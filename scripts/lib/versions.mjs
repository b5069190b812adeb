// The one version that all packages share, and the places outside their manifests where it is written.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What stands before a version, the version, and what stands behind it. */
const patterns = [
  /(static readonly version: string = ")([^"]+)(")/g,
  /("@sanjyra\/[\w-]+": "\^)([^"]+)(")/g,
  /(sanjyra-[a-z-]+-)(\d+\.\d+\.\d+)(\.tgz)/g,
  /(@sanjyra\/central-asia )(\d+\.\d+\.\d+)(\. CC BY)/g,
];

/** @param {string} top of the repository */
function filesThatMaySayIt(top) {
  const each = (/** @type {string} */ folder, /** @type {string[]} */ names) =>
    readdirSync(join(top, folder)).flatMap((name) => names.map((file) => join(folder, name, file)));
  return [
    "README.md",
    "packages/timeline/src/element.ts",
    ...each("packages", ["README.md"]),
    ...each("examples", ["README.md", "package.json"]),
  ].filter((file) => existsSync(join(top, file)));
}

/**
 * The versions in a text.
 * @param {string} text
 */
export function versionsIn(text) {
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[2] ?? ""));
}

/**
 * The text with another version in all of these places.
 * @param {string} text
 * @param {string} version
 */
export function withVersion(text, version) {
  return patterns.reduce(
    (result, pattern) =>
      result.replace(pattern, (_, before, __, after) => before + version + after),
    text,
  );
}

/**
 * Every place that says a version.
 * @param {string} top of the repository
 * @returns {{ file: string, version: string }[]}
 */
export function writtenVersions(top) {
  return filesThatMaySayIt(top).flatMap((file) =>
    versionsIn(readFileSync(join(top, file), "utf8")).map((version) => ({ file, version })),
  );
}

/**
 * Writes a version into every place that says one.
 * @param {string} top of the repository
 * @param {string} version
 */
export function writeVersion(top, version) {
  for (const file of filesThatMaySayIt(top)) {
    const text = readFileSync(join(top, file), "utf8");
    const changed = withVersion(text, version);
    if (changed !== text) writeFileSync(join(top, file), changed);
  }
}

/**
 * The version of a package of the workspace.
 * @param {string} top of the repository
 * @param {string} name of its folder
 * @returns {string}
 */
export function versionOf(top, name) {
  return JSON.parse(readFileSync(join(top, "packages", name, "package.json"), "utf8")).version;
}
