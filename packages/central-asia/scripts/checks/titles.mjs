// Titles are labels on a timeline: short, without a date, understandable alone, no two alike in a lane.

/** @typedef {import("./context.mjs").Context} Context */

const most = 60;
const mostOfWeighty = 40;

/**
 * @param {Context} context
 * @returns {string[]}
 */
export function checkTitles({ chronicle }) {
  const { events, eras } = chronicle;
  /** @type {{ id: string, lane: string, language: string, text: string, limit: number }[]} */
  const titles = [
    ...events.map((event) => ({ ...event, limit: event.importance > 1 ? mostOfWeighty : most })),
    ...eras.map((era) => ({ id: era.id ?? "", lane: "", title: era.title, limit: most })),
  ].flatMap(({ id, lane, title, limit }) =>
    Object.entries(title).map(([language, text]) => ({ id, lane, language, text, limit })),
  );
  const keys = titles.map(({ lane, language, text }) => `${lane} ${language} ${text}`);
  // A year in a name («Central Asia 2040», Hamkorlik-2021) is no date.
  const dated = /(?<![\d-])(1[89]|20)\d{2}(?!\d)|\.$/;
  return [
    ...titles
      .filter(({ text, limit }) => [...text].length > limit)
      .map(
        ({ id, language, text, limit }) =>
          `${id} (${language}): ${[...text].length} > ${limit}: ${text}`,
      ),
    ...titles
      .filter(({ text }) => dated.test(text.replace(/[«“][^»”]*[»”]/gu, "")))
      .map(({ id, language, text }) => `${id} (${language}): a date or a full stop: ${text}`),
    ...titles
      .filter((_, at) => keys.indexOf(keys[at] ?? "") !== at)
      .map(
        ({ id, language, text }) =>
          `${id} (${language}): another event of the lane has this title: ${text}`,
      ),
  ];
}
