// Every text is there in four languages, in the letters of its language, and tidy.
import { isTextMap, phrases } from "../lib/entries.mjs";

/** @typedef {import("./context.mjs").Context} Context */

// Letters that a language does not have.
/** @type {Record<string, RegExp>} */
const foreign = {
  en: /\p{Script=Cyrillic}/u,
  ru: /[әғқңөұүһі]/iu,
  ky: /[әғқұһі]/iu,
};

/**
 * @param {unknown} value
 * @param {string} path
 * @returns {string[]} places whose text is not in exactly four languages
 */
function incomplete(value, path) {
  if (typeof value !== "object" || value === null) return [];
  if (!Array.isArray(value) && isTextMap(value)) {
    return Object.keys(value).sort().join() === "en,kk,ky,ru" ? [] : [path];
  }
  const name = "id" in value && typeof value.id === "string" ? value.id : path;
  return Object.entries(value).flatMap(([key, inner]) => incomplete(inner, `${name}.${key}`));
}

/** @param {{ path: string, language: string, text: string }} phrase */
function faults({ path, language, text }) {
  const place = `${path} (${language})`;
  // Quotations of a source keep its letters.
  const ours = text.replace(/[«“„][^»”“]*[»”“]/gu, "");
  return [
    ...(text.trim() === "" ? [`${place}: empty`] : []),
    ...(/^\s|\s$|[^\S\u00A0\u202F]{2}|\s[,.;:](?:\s|$)/u.test(text)
      ? [`${place}: stray spaces: ${text}`]
      : []),
    ...(foreign[language]?.test(ours) ? [`${place}: letters of another language: ${text}`] : []),
    ...(/"|'/.test(text.replace(/\p{L}'(?=\p{L}|\s|$)/gu, ""))
      ? [`${place}: straight quotation marks: ${text}`]
      : []),
  ];
}

/**
 * @param {Context} context
 * @returns {string[]}
 */
export function checkLanguages({ chronicle }) {
  return [
    ...incomplete(chronicle, "chronicle").map(
      (path) => `${path}: not in exactly en, ru, kk and ky`,
    ),
    ...phrases(chronicle).flatMap(faults),
  ];
}
