// Licences of what the published packages need at run time, read from what is installed.
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/** Licences that ask for no more than their notice. */
const allowed = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "ISC",
  "MIT",
]);

/**
 * @typedef {object} Dependency
 * @property {string} name
 * @property {string} version
 * @property {string} license an SPDX expression; empty where the package names none
 * @property {boolean} runsAtInstall whether it has a script that runs when it is installed
 */

/** @param {string} folder */
const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/**
 * The folder of an installed package as another one sees it.
 * @param {string} name
 * @param {string} from folder of the one that needs it
 * @returns {string | undefined}
 */
function findPackage(name, from) {
  for (let at = from; ; at = dirname(at)) {
    const folder = join(at, "node_modules", name);
    if (existsSync(join(folder, "package.json"))) return realpathSync(folder);
    if (at === dirname(at)) return undefined;
  }
}

/**
 * @param {string} folder
 * @returns {Dependency}
 */
function describe(folder) {
  const { name, version, license = "", scripts = {} } = manifestOf(folder);
  const runsAtInstall = ["preinstall", "install", "postinstall"].some((script) => scripts[script]);
  return { name, version, license: String(license), runsAtInstall };
}

/**
 * All that a package needs at run time, and what that needs; optional peers are the page's own affair.
 * @param {string} folder of an installed package
 * @param {(name: string) => boolean} [isOwn] packages that are gone through and not listed
 * @returns {Dependency[]} by name; a dependency that is not installed has no version and no licence
 */
export function runtimeDependencies(folder, isOwn = () => false) {
  /** @type {Map<string, Dependency>} */
  const found = new Map();
  const seen = new Set();
  /** @param {string} at */
  const visit = (at) => {
    if (seen.has(at)) return;
    seen.add(at);
    const { dependencies = {}, optionalDependencies = {} } = manifestOf(at);
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const next = findPackage(name, at);
      const dependency = next
        ? describe(next)
        : { name, version: "", license: "", runsAtInstall: false };
      if (!isOwn(name)) found.set(`${dependency.name}@${dependency.version}`, dependency);
      if (next) visit(next);
    }
  };
  visit(realpathSync(folder));
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Whether an SPDX expression can be met with allowed licences alone. What is not understood is not allowed.
 * @param {string} expression such as `(MIT OR GPL-3.0-only)`
 */
export function isAllowed(expression) {
  const plain = expression.replace(/[()]/g, " ").trim();
  const hasBoth = / OR /.test(plain) && / AND /.test(plain);
  if (hasBoth) return false;
  const names = plain.split(/ (?:OR|AND) /).map((name) => name.trim());
  return / OR /.test(plain)
    ? names.some((name) => allowed.has(name))
    : names.every((name) => allowed.has(name));
}

/**
 * What is wrong with a dependency, in words; nothing where all is well.
 * @param {Dependency} dependency
 * @returns {string[]}
 */
export function faultsOf({ name, version, license, runsAtInstall }) {
  if (!version) return [`${name} is not installed`];
  const id = `${name}@${version}`;
  return [
    ...(isAllowed(license) ? [] : [`${id} has the licence “${license || "none"}”`]),
    ...(runsAtInstall ? [`${id} runs a script when it is installed`] : []),
  ];
}
