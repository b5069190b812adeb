// With the corpus: cited lines exist, and hold the year, the season or month, and the day of their entry, or a note of kind
// `dating` or `source-error` says how the date follows.
import { parseEdtf } from "@sanjyra/core/time";
import { citedText } from "../lib/corpus.mjs";
import { citations, datedEntries } from "../lib/entries.mjs";
import { months, numbersIn, seasons } from "../lib/word-lists.mjs";

/** @typedef {import("./context.mjs").Context} Context */
/** @typedef {import("@sanjyra/core/time").DatePart["fields"]} DateFields */

/**
 * What of a date the text does not say.
 * @param {DateFields} fields
 * @param {string} text
 */
function unsaid({ year, season, month, day, significantDigits = 4 }, text) {
  const digits = String(year).slice(0, significantDigits);
  const saysYear = new RegExp(`(?<!\\d)${digits}\\d{${4 - significantDigits}}(?!\\d)`).test(text);
  return [
    ...(saysYear ? [] : [`year ${year}`]),
    ...(month === undefined || months[month - 1]?.test(text) ? [] : [`month ${month}`]),
    ...(season === undefined || seasons.get(season)?.test(text) ? [] : [`season ${season}`]),
    ...(day === undefined || numbersIn(text).has(day) ? [] : [`day ${day}`]),
  ];
}

/** @param {Context} context */
function brokenRanges({ chronicle, corpus }) {
  return citations(chronicle).flatMap(({ path, citation: { source, lines } }) => {
    const file = chronicle.sources.find(({ id }) => id === source)?.file ?? "";
    const length = corpus?.get(file)?.length ?? 0;
    if (!lines) return [`${path}: no lines`];
    const [first, last] = lines;
    return 1 <= first && first <= last && last <= length
      ? []
      : [`${path}: no lines ${first} to ${last} in ${file}`];
  });
}

/**
 * @param {Context} context
 * @returns {string[]}
 */
export function checkCitations(context) {
  const { chronicle, corpus } = context;
  if (!corpus) return [];
  const explained = new Set(
    chronicle.notes
      .filter(({ kind }) => kind === "dating" || kind === "source-error")
      .flatMap(({ about }) => about),
  );
  const unsaidDates = datedEntries(chronicle).flatMap(({ id, date, sources }) => {
    const reading = parseEdtf(date);
    if (!reading.ok || explained.has(id)) return [];
    const text = citedText(sources, chronicle.sources, corpus);
    const missing = reading.date.parts.flatMap(({ fields, to }) =>
      [fields, ...(to ? [to] : [])].flatMap((one) => unsaid(one, text)),
    );
    return missing.length
      ? [`${id}: the cited lines do not say ${missing.join(", ")}, and no note tells why`]
      : [];
  });
  return [...brokenRanges(context), ...unsaidDates];
}
