/** What is measured: which contenders, sizes, kinds and windows. */

/** Contenders by the name of their module, with what they are called in the table. */
export const names = {
  sanjyra: "Sanjyra",
  vis: "vis-timeline",
  "vis-clusters": "vis-timeline, clusters",
  "timelines-chart": "timelines-chart",
  "event-drops": "event-drops",
  echarts: "ECharts",
  "canvas-floor": "canvas floor",
};

/** Contenders that write labels beside their events. */
export const labelling = ["sanjyra", "vis", "vis-clusters"];

/**
 * The most events of the whole span that a contender gets; with more it needs minutes a case on the machines that we
 * tried. A case beyond is said to be left out.
 */
const mostInView = {
  vis: 10_000,
  "vis-clusters": 10_000,
  "timelines-chart": 10_000,
  "event-drops": 10_000,
  echarts: 100_000,
};

/** event-drops knows points only. */
const pointsOnly = new Set(["event-drops"]);

/**
 * @typedef {object} Case
 * @property {string} name of the contender
 * @property {number} size
 * @property {"points" | "ranges"} kind
 * @property {"whole" | "tenth"} view
 */

/**
 * All cases, contenders side by side so that a slow minute of the machine hits all of them.
 * @param {{ sizes: readonly number[], only?: readonly string[] }} asked
 * @returns {{ cases: Case[], left: Case[] }}
 */
export function casesFor({ sizes, only = Object.keys(names) }) {
  const all = sizes.flatMap((size) =>
    /** @type {const} */ (["points", "ranges"]).flatMap((kind) =>
      /** @type {const} */ (["whole", "tenth"]).flatMap((view) =>
        only.map((name) => ({ name, size, kind, view })),
      ),
    ),
  );
  const fits = ({ name, size, kind }) =>
    size <= (mostInView[name] ?? Infinity) && !(kind === "ranges" && pointsOnly.has(name));
  return { cases: all.filter(fits), left: all.filter((each) => !fits(each)) };
}
