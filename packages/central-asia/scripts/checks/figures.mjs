// With the corpus: the cited lines hold the value of each point and every figure of a description.
import { citedText } from "../lib/corpus.mjs";
import { datedEntries } from "../lib/entries.mjs";
import { numbersIn } from "../lib/word-lists.mjs";

/** @typedef {import("./context.mjs").Context} Context */

const scales = [1, 1e3, 1e6, 1e9, 1e-3, 1e-6];

/**
 * True where a text has a number, whatever power of a thousand it is counted in; a fall is told without a sign.
 * @param {number} value
 * @param {ReadonlySet<number>} numbers
 */
function holds(value, numbers) {
  return [...numbers].some((number) =>
    scales.some((scale) => Math.abs(number * scale - Math.abs(value)) <= 1e-9 * Math.abs(value)),
  );
}

/**
 * @param {Context} context
 * @returns {string[]}
 */
export function checkFigures({ chronicle, corpus }) {
  if (!corpus) return [];
  const explained = new Set(chronicle.notes.flatMap(({ about }) => about));
  const points = datedEntries(chronicle).flatMap(({ id, value, sources }) => {
    if (value === undefined) return [];
    const numbers = numbersIn(citedText(sources, chronicle.sources, corpus));
    return holds(value, numbers) ? [] : [`${id}: the cited lines do not hold ${value}`];
  });
  const described = chronicle.events.flatMap(({ id, description, sources }) => {
    const numbers = numbersIn(citedText(sources, chronicle.sources, corpus));
    const figures = numbersIn((description["en"] ?? "").replaceAll(/(\d),(\d{3})/g, "$1$2"));
    const strange = [...figures].filter((figure) => figure > 7 && !holds(figure, numbers));
    return strange.length && !explained.has(id)
      ? [`${id}: the cited lines do not hold ${strange.join(", ")}`]
      : [];
  });
  return [...points, ...described];
}
