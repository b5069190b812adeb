// Ways to walk through the chronicle that several checks share.

/** @typedef {import("../../src/chronicle.ts").Chronicle} Chronicle */
/** @typedef {import("@sanjyra/core").Citation} Citation */
/** @typedef {{ id: string, date: string, sources: readonly Citation[], value?: number }} Entry */
/** @typedef {{ path: string, language: string, text: string }} Phrase */

const languages = ["en", "ru", "kk", "ky"];

/**
 * Everything that has a date: events, eras and points. A point without sources has those of its series.
 * @param {Chronicle} chronicle
 * @returns {Entry[]}
 */
export function datedEntries({ events, eras, series }) {
  const points = series.flatMap((one) =>
    one.points.map((point) => ({
      id: `${one.id}/${point.date}`,
      date: point.date,
      value: point.value,
      sources: point.sources ?? one.sources ?? [],
    })),
  );
  const named = eras.map(({ id = "", date, sources = [] }) => ({ id, date, sources }));
  return [...events.map(({ id, date, sources }) => ({ id, date, sources })), ...named, ...points];
}

/**
 * True for a map of texts by language.
 * @param {object} value
 */
export function isTextMap(value) {
  return languages.some((language) => language in value);
}

/**
 * Every text with its place and its language.
 * @param {unknown} value
 * @param {string} [path]
 * @returns {Phrase[]}
 */
export function phrases(value, path = "") {
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value);
  if (!Array.isArray(value) && isTextMap(value)) {
    return entries.map(([language, text]) => ({ path, language, text: String(text) }));
  }
  const name = "id" in value && typeof value.id === "string" ? value.id : undefined;
  return entries.flatMap(([key, inner]) =>
    phrases(inner, name ? `${name}.${key}` : `${path}.${key}`),
  );
}

/**
 * Every citation with the place that holds it.
 * @param {unknown} value
 * @param {string} [path]
 * @returns {{ path: string, citation: Citation }[]}
 */
export function citations(value, path = "") {
  if (typeof value !== "object" || value === null) return [];
  if ("source" in value && typeof value.source === "string") {
    return [{ path, citation: /** @type {Citation} */ (value) }];
  }
  const name = "id" in value && typeof value.id === "string" ? value.id : undefined;
  return Object.entries(value).flatMap(([key, inner]) =>
    citations(inner, name ? `${name}.${key}` : `${path}.${key}`),
  );
}
