// The texts behind the chronicle. They are not part of the package; the checks read them where they are at hand.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { home } from "./read-data.mjs";

/** @typedef {ReadonlyMap<string, readonly string[]>} Corpus lines by file name */
/** @typedef {import("@sanjyra/core").Citation} Citation */

/** Said where the corpus is not at hand. */
export const corpusAbsent =
  "The corpus is not here, so citations, figures, copied runs and uncited lines are NOT checked. " +
  "Name its folder with --corpus or SANJYRA_CORPUS.";

/**
 * The corpus: from the folder named, else from SANJYRA_CORPUS, else from ../shared/corpus beside the repository.
 * @param {string} [named]
 * @returns {Corpus | undefined}
 */
export function findCorpus(named) {
  const folder = named ?? process.env["SANJYRA_CORPUS"] ?? join(home, "../../../shared/corpus");
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const read = (/** @type {string} */ name) => readFileSync(join(folder, name), "utf8").split("\n");
  return files.length ? new Map(files.map((name) => [name, read(name)])) : undefined;
}

/**
 * Lines as running text: words broken at a line's end are whole again.
 * @param {readonly string[]} lines
 */
export function runningText(lines) {
  const full = lines.map((line) => line.trim()).filter((line) => line !== "");
  return full
    .join("\n")
    .replace(/[-\u00AD]\n/g, "")
    .replaceAll("\n", " ");
}

/**
 * What the cited lines say, as running text, each citation apart.
 * @param {readonly Citation[]} citations
 * @param {readonly import("@sanjyra/core").SourceRecord[]} sources
 * @param {Corpus} corpus
 */
export function citedText(citations, sources, corpus) {
  return citations
    .map(({ source, lines }) => {
      const file = sources.find(({ id }) => id === source)?.file ?? "";
      const [first = 1, last = 0] = lines ?? [];
      return runningText((corpus.get(file) ?? []).slice(first - 1, last));
    })
    .join(" | ");
}
