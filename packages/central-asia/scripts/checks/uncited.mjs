// With the corpus: every line with a year or a month is cited by an entry, or data/uncited.json says why it is not.
import { datedEntries } from "../lib/entries.mjs";
import { dateWord } from "../lib/word-lists.mjs";

/** @typedef {import("./context.mjs").Context} Context */

/**
 * @param {Context} context
 * @returns {string[]}
 */
export function checkUncited({ chronicle, uncited, corpus }) {
  if (!corpus) return [];
  const cited = [...datedEntries(chronicle).flatMap(({ sources }) => sources), ...chronicle.sources.map(({ id }) => ({ source: id }))];
  const files = new Map(chronicle.sources.map(({ id, file }) => [id, file]));
  const covered = [...cited, ...uncited].flatMap(({ source, lines }) => {
    const [first = 1, last = 0] = lines ?? [];
    return Array.from({ length: last - first + 1 }, (_, at) => `${files.get(source)}:${first + at}`);
  });
  const known = new Set(covered);
  return [...corpus].flatMap(([file, lines]) =>
    lines.flatMap((line, at) =>
      dateWord.test(line) && !known.has(`${file}:${at + 1}`) ? [`${file}:${at + 1}: cited by no entry and not explained`] : [],
    ),
  );
}
