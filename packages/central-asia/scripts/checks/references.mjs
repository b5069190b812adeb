// Whatever an entry names is there: lanes, categories, participants, places, links, sources, subjects of notes.
// And nothing is declared that no entry names.
import { citations } from "../lib/entries.mjs";

/** @typedef {import("./context.mjs").Context} Context */

/**
 * @param {readonly { id?: string }[]} list
 */
function idsOf(list) {
  return new Set(list.map(({ id }) => id));
}

/** @param {Context} context */
function brokenNames({ chronicle }) {
  const { events, series, eras, notes, sources } = chronicle;
  const points = series.flatMap((one) =>
    one.points.map(({ date }) => ({ id: `${one.id}/${date}` })),
  );
  const [lanes, categories, entities, known, targets, subjects] = [
    chronicle.lanes,
    chronicle.categories,
    chronicle.entities,
    sources,
    events,
    [...events, ...eras, ...series, ...points],
  ].map(idsOf);
  return [
    ...[...events, ...series]
      .filter(({ lane }) => !lanes?.has(lane))
      .map(({ id, lane }) => [id, lane]),
    ...events
      .filter(({ category }) => !categories?.has(category))
      .map(({ id, category }) => [id, category]),
    ...events.flatMap(({ id, participants }) =>
      participants.filter((one) => !entities?.has(one)).map((one) => [id, one]),
    ),
    ...series.flatMap(({ id, points: own }) =>
      own
        .filter(({ place }) => place !== undefined && !entities?.has(place))
        .map(({ place }) => [id, place]),
    ),
    ...events.flatMap(({ id, links = [] }) =>
      links.filter(({ to }) => to === id || !targets?.has(to)).map(({ to }) => [id, to]),
    ),
    ...citations(chronicle)
      .filter(({ citation }) => !known?.has(citation.source))
      .map(({ path, citation }) => [path, citation.source]),
    ...notes.flatMap(({ id, about }) =>
      about.filter((one) => !subjects?.has(one)).map((one) => [id, one]),
    ),
  ];
}

/** @param {Context} context */
function unused({ chronicle }) {
  const { events, series, entities, categories, lanes } = chronicle;
  const named = new Set([
    ...events.flatMap(({ participants, category, lane }) => [...participants, category, lane]),
    ...series.flatMap(({ points, lane }) => [lane, ...points.map(({ place }) => place)]),
  ]);
  return [...entities, ...categories, ...lanes].filter(({ id }) => !named.has(id));
}

/**
 * @param {Context} context
 * @returns {string[]}
 */
export function checkReferences(context) {
  return [
    ...brokenNames(context).map(([id, name]) => `${id}: names ${name}, which is not there`),
    ...unused(context).map(({ id }) => `${id}: declared, but no entry names it`),
  ];
}
