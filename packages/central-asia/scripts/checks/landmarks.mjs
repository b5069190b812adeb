// The four landmarks of the collection are there, with their dates, and no other event bears the tag.

/** @typedef {import("./context.mjs").Context} Context */

/** @type {Record<string, string>} */
const landmarks = {
  "kg-az-diplomatic-relations": "1993-01-19",
  "kg-az-friendship-treaty": "1997-04-23",
  "kg-af-humanitarian-aid": "2021-09",
  "kg-af-kabul-delegation": "2024",
};

/**
 * @param {Context} context
 * @returns {string[]}
 */
export function checkLandmarks({ chronicle }) {
  const tagged = chronicle.events.filter(({ tags }) => tags?.includes("landmark"));
  const missing = Object.keys(landmarks).filter((id) => !tagged.some((event) => event.id === id));
  const wrong = tagged.filter(
    ({ id, date, importance }) => landmarks[id] !== date || importance !== 3,
  );
  const early = tagged.find(({ id }) => id === "kg-af-kabul-delegation")?.dateText;
  return [
    ...missing.map((id) => `${id}: the landmark is missing`),
    ...wrong.map(({ id, date }) => `${id}: not a landmark of ${date} and importance 3`),
    ...(early ? [] : ["kg-af-kabul-delegation: says “early 2024” in no words"]),
  ];
}
