/** Events for every contender: the same for the same size and kind. */

/**
 * @typedef {object} BenchEvent
 * @property {string} id
 * @property {string} start an ISO day
 * @property {string} [end] an ISO day, for ranges
 * @property {string} title
 * @property {number} lane 0 to 7
 * @property {number} importance 0 to 3
 */

export const laneCount = 8;

const dayMs = 86_400_000;
const first = Date.UTC(1850, 0, 1);
const last = Date.UTC(2026, 0, 1);
const subjects = ["Treaty", "Visit", "Protocol", "Summit", "Exhibition", "Agreement", "Festival"];
const matters = ["trade", "culture", "energy", "roads", "science", "water", "sport", "health"];

/** Numbers from 0 up to, but not including, 1 (mulberry32). */
function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const isoDay = (moment) => new Date(moment).toISOString().slice(0, 10);

/**
 * Events that crowd towards the end, as history's do.
 * @param {number} size
 * @param {"points" | "ranges"} kind
 * @returns {BenchEvent[]}
 */
export function makeEvents(size, kind, seed = 1) {
  const random = createRandom(seed);
  const pick = (words) => words[Math.floor(random() * words.length)];
  return Array.from({ length: size }, (_, at) => {
    const start = first + (last - first) * Math.sqrt(random());
    const length = dayMs * (1 + Math.floor(random() ** 3 * 2000));
    return {
      id: `e${at}`,
      start: isoDay(start),
      ...(kind === "ranges" && { end: isoDay(start + length) }),
      title: `${pick(subjects)} on ${pick(matters)} ${at + 1}`,
      lane: Math.floor(random() * laneCount),
      importance: Math.floor(random() ** 3 * 4),
    };
  });
}

/** The window that opens: everything, or a tenth of it near the end. */
export function windowOf(view) {
  if (view === "whole") return { start: first, end: last + 6 * 365 * dayMs };
  const length = (last - first) / 10;
  return { start: last - 2 * length, end: last - length };
}
