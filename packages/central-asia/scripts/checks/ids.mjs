// Ids are unique, kebab-case, and begin with the lane that they belong to.

/** @typedef {import("./context.mjs").Context} Context */

/** @param {readonly string[]} ids */
function repeated(ids) {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}

/**
 * @param {Context} context
 * @returns {string[]} what is wrong, one line each
 */
export function checkIds({ chronicle }) {
  const { events, eras, series, notes, entities, lanes, categories, sources } = chronicle;
  const entries = [...events, ...eras, ...series, ...notes].map(({ id }) => id ?? "");
  const groups = [
    entries,
    ...[entities, lanes, categories, sources].map((list) => list.map(({ id }) => id)),
  ];
  const laneIds = lanes.map(({ id }) => id);
  const placed = [...events, ...series].filter(({ id, lane }) => !id.startsWith(`${lane}-`));
  const eraStrays = eras.filter(({ id }) => !laneIds.some((lane) => id?.startsWith(`${lane}-`)));
  const points = series.flatMap((one) => one.points.map(({ date }) => `${one.id}/${date}`));
  return [
    ...[...groups, points].flatMap(repeated).map((id) => `${id}: this id stands twice`),
    ...entries
      .filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
      .map((id) => `${id}: not in kebab-case`),
    ...placed.map(({ id, lane }) => `${id}: does not begin with its lane ${lane}`),
    ...eraStrays.map(({ id }) => `${id}: does not begin with a lane`),
  ];
}
