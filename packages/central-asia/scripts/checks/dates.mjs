// Dates are EDTF, entries stand in the order of their dates, and words of a date only add to it.
import { parseEdtf } from "@sanjyra/core/time";
import { datedEntries } from "../lib/entries.mjs";

/** @typedef {import("./context.mjs").Context} Context */

/** @param {string} date */
function bounds(date) {
  const reading = parseEdtf(date);
  return reading.ok ? [reading.date.earliest, reading.date.latest] : [Infinity, Infinity];
}

/** @param {readonly { id?: string, date: string }[]} entries */
function outOfOrder(entries) {
  return entries.filter(({ id = "", date }, at) => {
    const before = entries[at - 1];
    if (!before) return false;
    const [[a0 = 0, a1 = 0], [b0 = 0, b1 = 0]] = [bounds(before.date), bounds(date)];
    return a0 > b0 || (a0 === b0 && (a1 > b1 || (a1 === b1 && (before.id ?? "") > id)));
  });
}

/**
 * @param {Context} context
 * @returns {string[]}
 */
export function checkDates({ chronicle }) {
  const { events, eras, series, sources } = chronicle;
  const published = sources.flatMap(({ id, published: date }) => (date ? [{ id, date }] : []));
  const unread = [...datedEntries(chronicle), ...published].flatMap(({ id, date }) => {
    const reading = parseEdtf(date);
    return reading.ok ? [] : [`${id}: ${reading.issue.message}. ${reading.issue.remedy}.`];
  });
  const displaced = [events, eras, ...series.map(({ points }) => points)].flatMap(outOfOrder);
  return [...unread, ...displaced.map(({ id, date }) => `${id ?? date}: out of order`)];
}
