// Names are spelt one way: the glossary agrees with the entities, and no text has a spelling that it rules out.
import { phrases } from "../lib/entries.mjs";

/** @typedef {import("./context.mjs").Context} Context */

/**
 * A pattern for a spelling and its declined forms: `Узбекист~` is any word that begins so.
 * @param {string} spelling
 */
function pattern(spelling) {
  const isStem = spelling.endsWith("~");
  const letters = (isStem ? spelling.slice(0, -1) : spelling).replace(
    /[.*+?^${}()|[\]\\]/g,
    "\\$&",
  );
  return new RegExp(`(?<!\\p{L})${letters}${isStem ? "" : "(?!\\p{L})"}`, "u");
}

/**
 * Text without what a source is quoted with: its spelling is not ours.
 * @param {string} text
 */
function ownWords(text) {
  return text.replace(/[«“„][^»”]*[»”]/gu, "");
}

/**
 * @param {Context} context
 * @returns {string[]}
 */
export function checkGlossary({ chronicle, glossary }) {
  const terms = new Map(glossary.terms.map((term) => [term.id, term]));
  const disagreeing = chronicle.entities.filter(
    ({ id, name }) => JSON.stringify(terms.get(id)?.name) !== JSON.stringify(name),
  );
  const avoided = glossary.terms.flatMap(({ id, avoid = {} }) =>
    Object.entries(avoid).flatMap(([language, spellings]) =>
      spellings.map((spelling) => ({ id, language, spelling, pattern: pattern(spelling) })),
    ),
  );
  const texts = phrases(chronicle).filter(
    ({ path }) =>
      !/^[a-z-]+\.(title|inferred)$/.test(path) ||
      !chronicle.sources.some(({ id }) => path.startsWith(`${id}.`)),
  );
  return [
    ...disagreeing.map(({ id }) => `${id}: the glossary and the entity differ`),
    ...texts.flatMap(({ path, language, text }) =>
      avoided
        .filter((one) => one.language === language && one.pattern.test(ownWords(text)))
        .map(
          ({ id, spelling }) =>
            `${path} (${language}): “${spelling}” is not our spelling of ${id}: ${text}`,
        ),
    ),
  ];
}
