// What a tarball may hold: the sources, what they compile to, and what `scripts/packed-files.json` names besides.
// Nothing may be missing, and nothing else may have strayed in.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const isTest = /\.(test|browser)\.\w+$|(^|\/)testing\//;
/** @typedef {{ others?: readonly string[], uncompiled?: readonly string[] }} Listed */
/** @type {Readonly<Record<string, Listed>>} */
const listed = JSON.parse(readFileSync(new URL("../packed-files.json", import.meta.url), "utf8"));

/**
 * Files of a package's `src` that are published, from the package's folder.
 * @param {string} folder
 * @returns {string[]}
 */
function publishedSources(folder) {
  const src = join(folder, "src");
  if (!existsSync(src)) return [];
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !isTest.test(file));
}

/** @param {string} source such as `src/time/span.ts` */
function compiled(source) {
  const stem = source.replace(/^src\//, "dist/").replace(/\.ts$/, "");
  return [".js", ".js.map", ".d.ts", ".d.ts.map"].map((end) => stem + end);
}

/**
 * `a.{js,css}` is `a.js` and `a.css`.
 * @param {string} pattern
 * @returns {string[]}
 */
function spelledOut(pattern) {
  const [whole, before = "", names = "", after = ""] =
    /^([^{]*)\{([^}]*)\}(.*)$/.exec(pattern) ?? [];
  if (whole === undefined) return [pattern];
  return names.split(",").flatMap((name) => spelledOut(before + name + after));
}

/**
 * @param {string} pattern in which `*` stands for a name
 * @returns {(file: string) => boolean}
 */
function matcher(pattern) {
  const text = pattern.replace(/[.+^$()|[\]\\]/g, "\\$&").replaceAll("*", "[^/]+");
  const whole = new RegExp(`^${text}$`);
  return (file) => whole.test(file);
}

/**
 * What is wrong with the files of a tarball, in words.
 * @param {readonly string[]} files in the tarball
 * @param {readonly string[]} sources of the package
 * @param {Listed} [besides] others: patterns of all other files, a question mark after those that may be missing; uncompiled: sources that nothing is made of
 * @returns {string[]}
 */
export function fileFaults(files, sources, { others = [], uncompiled = [] } = {}) {
  const made = sources.filter((source) => !uncompiled.includes(source)).flatMap(compiled);
  const wanted = [...sources, ...made];
  const isWanted = new Set(wanted);
  const there = new Set(files);
  const rest = files.filter((file) => !isWanted.has(file));
  const patterns = others.flatMap(spelledOut);
  const matchers = patterns.map((pattern) => matcher(pattern.replace(/\?$/, "")));
  return [
    ...wanted.filter((file) => !there.has(file)).map((file) => `lacks ${file}`),
    ...patterns
      .filter((pattern, at) => !pattern.endsWith("?") && !rest.some((file) => matchers[at]?.(file)))
      .map((pattern) => `lacks ${pattern}`),
    ...rest
      .filter((file) => !matchers.some((matches) => matches(file)))
      .map((file) => `holds ${file}, which scripts/packed-files.json does not name`),
  ];
}

/**
 * The same for a package of the workspace.
 * @param {string} name such as `@sanjyra/core`
 * @param {string} folder of the package
 * @param {readonly string[]} files in its tarball
 */
export function packedFileFaults(name, folder, files) {
  return fileFaults(files, publishedSources(folder), listed[name]);
}
