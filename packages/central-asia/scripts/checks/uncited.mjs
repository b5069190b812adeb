// With the corpus: every line that says something is cited by an entry, or data/uncited.json says why it is not.
import { datedEntries } from "../lib/entries.mjs";

/** @typedef {import("./context.mjs").Context} Context */

/**
 * @param {Context} context
 * @returns {string[]}
 */
export function checkUncited({ chronicle, uncited, corpus }) {
  if (!corpus) return [];
  const files = new Map(chronicle.sources.map(({ id, file }) => [id, file]));
  const cited = datedEntries(chronicle).flatMap(({ sources }) => sources);
  const known = new Set(
    [...cited, ...uncited].flatMap(({ source, lines: [first, last] = [1, 0] }) =>
      Array.from({ length: last - first + 1 }, (_, at) => `${files.get(source)}:${first + at}`),
    ),
  );
  return [...corpus].flatMap(([file, lines]) =>
    lines.flatMap((line, at) =>
      line.trim() === "" || known.has(`${file}:${at + 1}`)
        ? []
        : [`${file}:${at + 1}: cited by no entry and not explained`],
    ),
  );
}
