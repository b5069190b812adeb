// The chronicle as tables for spreadsheets: RFC 4180, UTF-8 with a byte order mark, since Excel guesses without one.

/** @typedef {import("../../src/chronicle.ts").Chronicle} Chronicle */
/** @typedef {import("@sanjyra/core").Citation} Citation */

const languages = ["en", "ru", "kk", "ky"];

/** @param {unknown} value */
function cell(value) {
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** @param {readonly (readonly unknown[])[]} rows */
function table(rows) {
  return `\uFEFF${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/**
 * @param {import("@sanjyra/core").LocalizedText | undefined} text
 * @returns {readonly (string | undefined)[]} one text for each language
 */
function inLanguages(text) {
  return languages.map((language) => (typeof text === "string" ? text : text?.[language]));
}

/** @param {string} name */
function columns(name) {
  return languages.map((language) => `${name}:${language}`);
}

/**
 * Citations as `source:first-last`, separated by semicolons.
 * @param {readonly Citation[] | undefined} citations
 */
function cited(citations = []) {
  return citations
    .map(({ source, lines }) => (lines ? `${source}:${lines.join("-")}` : source))
    .join("; ");
}

/**
 * The events, one a row, in the columns that `@sanjyra/core` reads, and their sources.
 * @param {Chronicle} chronicle
 * @returns {string}
 */
export function toEventsCsv({ events }) {
  const head = [
    "id",
    "date",
    ...columns("dateText"),
    ...columns("title"),
    ...columns("description"),
  ];
  const tail = ["lane", "category", "importance", "status", "participants", "tags", "sources"];
  const rows = events.map((event) => [
    event.id,
    event.date,
    ...inLanguages(event.dateText),
    ...inLanguages(event.title),
    ...inLanguages(event.description),
    event.lane,
    event.category,
    event.importance,
    event.status,
    event.participants.join(";"),
    event.tags?.join(";"),
    cited(event.sources),
  ]);
  return table([[...head, ...tail], ...rows]);
}

/**
 * The figures, one point a row.
 * @param {Chronicle} chronicle
 * @returns {string}
 */
export function toFiguresCsv({ series }) {
  const words = ["title", "unit", "perspective", "valueText", "composition"];
  const head = ["series", "lane", "date", "value", "place", "sources", ...words.flatMap(columns)];
  const rows = series.flatMap((one) =>
    one.points.map((point) => [
      one.id,
      one.lane,
      point.date,
      point.value,
      point.place,
      cited(point.sources ?? one.sources),
      ...[one.title, one.unit, one.perspective, point.valueText, point.composition].flatMap(
        inLanguages,
      ),
    ]),
  );
  return table([head, ...rows]);
}
