// What every check is given.

/**
 * @typedef {object} Context
 * @property {import("../../src/chronicle.ts").Chronicle} chronicle
 * @property {Glossary} glossary
 * @property {readonly UncitedPassage[]} uncited
 * @property {import("../lib/corpus.mjs").Corpus | undefined} corpus
 */

/**
 * @typedef {object} Glossary
 * @property {readonly Term[]} terms
 */

/**
 * One name as it is spelt, and spellings that are not ours. A `~` at the end of a spelling stands for any ending.
 * @typedef {object} Term
 * @property {string} id
 * @property {string} kind
 * @property {Readonly<Record<string, string>>} name
 * @property {Readonly<Record<string, readonly string[]>>} [avoid]
 */

/**
 * Lines of a text that no entry cites, and why.
 * @typedef {object} UncitedPassage
 * @property {string} source
 * @property {readonly [first: number, last: number]} lines
 * @property {string} reason
 */

import { readJsonFile } from "../lib/read-data.mjs";

/**
 * @param {import("../../src/chronicle.ts").Chronicle} chronicle
 * @param {import("../lib/corpus.mjs").Corpus | undefined} corpus
 * @returns {Context}
 */
export function createContext(chronicle, corpus) {
  const glossary = /** @type {Glossary} */ (readJsonFile("data/glossary.json"));
  const { passages } = /** @type {{ passages: UncitedPassage[] }} */ (
    readJsonFile("data/uncited.json")
  );
  return { chronicle, glossary, uncited: passages, corpus };
}
