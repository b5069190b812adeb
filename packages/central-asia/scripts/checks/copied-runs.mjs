// With the corpus: no text of the chronicle has eight words in a row from a source. Facts are free, sentences are not.
import { runningText } from "../lib/corpus.mjs";
import { phrases } from "../lib/entries.mjs";

/** @typedef {import("./context.mjs").Context} Context */

const most = 7;

/** @param {string} text */
function words(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Every run of eight words.
 * @param {string} text
 */
function runs(text) {
  const all = words(text);
  return all
    .slice(0, Math.max(0, all.length - most))
    .map((_, at) => all.slice(at, at + most + 1).join(" "));
}

/**
 * @param {Context} context
 * @returns {string[]}
 */
export function checkCopiedRuns({ chronicle, corpus }) {
  if (!corpus) return [];
  const sources = new Set([...corpus.values()].flatMap((lines) => runs(runningText(lines))));
  return phrases(chronicle).flatMap(({ path, language, text }) => {
    const copied = runs(text).filter((run) => sources.has(run));
    return copied.length ? [`${path} (${language}): copied: ${copied[0]}`] : [];
  });
}
