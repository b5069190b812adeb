// Every entry of a package's exports map, resolved as Node and TypeScript resolve it for those who install the package.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import ts from "typescript";

/** @typedef {string | { readonly [condition: string]: Targets }} Targets */

/** Our own condition, for tests in the workspace; nobody else asks for it. */
const source = "@sanjyra/source";

/** @param {Targets} targets @param {string} condition */
const has = (targets, condition) => typeof targets === "object" && condition in targets;

/**
 * Entries with their names spelt out: a pattern stands for each file that it finds.
 * @param {Readonly<Record<string, Targets>>} map
 * @param {readonly string[]} files in the package
 * @returns {{ entry: string, targets: Targets }[]}
 */
export function entriesOf(map, files) {
  return Object.entries(map).flatMap(([entry, targets]) => {
    if (!entry.includes("*")) return [{ entry, targets }];
    const target = JSON.stringify(targets).match(/"\.\/([^"*]*)\*([^"*]*)"/);
    const [, before = "", after = ""] = target ?? [];
    const names = files
      .filter((file) => file.startsWith(before) && file.endsWith(after))
      .filter((file) => file.length > before.length + after.length)
      .map((file) => file.slice(before.length, after ? -after.length : undefined))
      .filter((name) => !name.includes("/"));
    return names.map((name) => ({ entry: entry.replace("*", name), targets }));
  });
}

/**
 * @param {string} specifier
 * @param {string} page a file of the one who imports
 * @param {import("typescript").CompilerOptions} options
 */
function typesOf(specifier, page, options) {
  const mode = ts.ModuleKind.ESNext;
  const found = ts.resolveModuleName(specifier, page, options, ts.sys, undefined, undefined, mode);
  return found.resolvedModule?.resolvedFileName;
}

/** How projects of today resolve: with a bundler, and as Node does. */
const waysOfTypes = [
  { name: "a bundler", options: { moduleResolution: ts.ModuleResolutionKind.Bundler } },
  {
    name: "TypeScript in Node",
    options: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  },
];

/**
 * @param {string} name of the package
 * @param {{ entry: string, targets: Targets }} entry
 * @param {string} folder of one who has installed it
 */
function faultsOfEntry(name, { entry, targets }, folder) {
  const specifier = name + entry.slice(1);
  const page = join(folder, "page.ts");
  const faults = [];
  if (typeof targets === "string" || has(targets, "default")) {
    try {
      createRequire(page).resolve(specifier);
    } catch {
      faults.push(`${specifier} leads nowhere in Node`);
    }
  }
  if (has(targets, "types")) {
    const [first] = Object.keys(targets).filter((condition) => condition !== source);
    if (first !== "types") faults.push(`${specifier} does not name its types first`);
    for (const way of waysOfTypes) {
      const file = typesOf(specifier, page, way.options);
      if (!file || !/\.d\.ts$/.test(file)) faults.push(`${specifier} has no types for ${way.name}`);
    }
  }
  return faults;
}

/**
 * Installs an unpacked package in an empty project and looks up its entries.
 * @param {{ name: string, exports?: Readonly<Record<string, Targets>> }} manifest
 * @param {ReadonlyMap<string, Uint8Array>} files
 * @returns {string[]} what leads nowhere, in words
 */
export function entryFaults({ name, exports = {} }, files) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "sanjyra-entries-")));
  const home = join(folder, "node_modules", name);
  try {
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    for (const [file, content] of files) {
      mkdirSync(dirname(join(home, file)), { recursive: true });
      writeFileSync(join(home, file), content);
    }
    const entries = entriesOf(exports, [...files.keys()]);
    return entries.flatMap((entry) => faultsOfEntry(name, entry, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
