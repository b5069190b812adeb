// Reads the curated files of `data/` in the order of the corpus.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** @typedef {import("../../src/curated.ts").SharedData} SharedData */
/** @typedef {import("../../src/curated.ts").CuratedText} CuratedText */

/** The folder of the package. */
export const home = join(dirname(fileURLToPath(import.meta.url)), "../..");

// The order of the texts in the corpus, which `src/index.ts` keeps too.
const order = [
  "communities-fragment",
  "kg-af-relations",
  "kz-tr-relations",
  "kg-az-relations",
  "kg-kz-dialogue",
  "kz-security",
  "kz-uz-relations",
];

/**
 * @param {string} path inside the package
 * @returns {unknown}
 */
export function readJsonFile(path) {
  return JSON.parse(readFileSync(join(home, path), "utf8"));
}

/** @returns {SharedData} */
export function readShared() {
  return /** @type {SharedData} */ (readJsonFile("data/shared.json"));
}

/** @returns {CuratedText[]} */
export function readTexts() {
  return order.map((id) => /** @type {CuratedText} */ (readJsonFile(`data/texts/${id}.json`)));
}
