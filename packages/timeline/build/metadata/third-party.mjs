// The notices that the licences of others ask for, where their code is part of our single files.
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** From the folder in which all packages are, the folder of the package that a file belongs to. */
const packageOf = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/**
 * Folders of the packages of others whose code is in a built file.
 * @param {URL} map the file's source map
 * @returns {string[]} addresses ending with a slash, each once, in order
 */
function packagesIn(map) {
  const { sources } = JSON.parse(readFileSync(map, "utf8"));
  const folders = sources.flatMap((/** @type {string} */ source) => {
    const [folder] = packageOf.exec(new URL(source, map).href) ?? [];
    return folder ? [folder] : [];
  });
  return [...new Set(/** @type {string[]} */ (folders))].sort();
}

/** @param {string} folder */
function notice(folder) {
  const read = (/** @type {string} */ name) => readFileSync(new URL(name, folder), "utf8");
  const { name, version, license } = JSON.parse(read("package.json"));
  const file = readdirSync(fileURLToPath(folder)).find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`${name} has no licence file to quote.`);
  return `${name} ${version} (${license})\n\n${read(file).trim()}\n`;
}

/**
 * The text of `THIRD-PARTY-LICENSES.txt`.
 * @param {readonly URL[]} maps source maps of the files that it stands beside
 */
export function thirdPartyLicenses(maps) {
  const folders = [...new Set(maps.flatMap(packagesIn))];
  const rule = `\n${"-".repeat(80)}\n\n`;
  return `The single files hold code of these packages, under these licences.\n${rule}${folders.map(notice).join(rule)}`;
}
