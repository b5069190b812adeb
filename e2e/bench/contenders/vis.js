/** vis-timeline with its defaults, one group a lane. */
import { DataSet } from "vis-data/peer";
import { Timeline } from "vis-timeline/peer";
import "vis-timeline/styles/vis-timeline-graph2d.css";
import { laneCount } from "../data.js";

const groups = Array.from({ length: laneCount }, (_, id) => ({ id, content: `Lane ${id + 1}` }));

export const toData = (events) =>
  events.map(({ id, start, end, title, lane }) => ({
    id,
    start,
    ...(end && { end }),
    content: title,
    group: lane,
    className: id,
  }));

/** `options` beyond the defaults. */
export function mountWith(host, data, window, options) {
  return new Promise((resolve) => {
    const settings = {
      start: new Date(window.start),
      end: new Date(window.end),
      height: 720,
      onInitialDrawComplete: () => resolve({}),
      ...options,
    };
    host.timeline = new Timeline(host, new DataSet(data), new DataSet(groups), settings);
  });
}

export const mount = (host, data, window) => mountWith(host, data, window, {});
export const labels = ".vis-item .vis-item-content";
// A bar hides what is longer than itself.
export const clip = ".vis-item.vis-range";
export const idOf = (label) =>
  [...label.closest(".vis-item").classList].find((name) => /^e\d+$/.test(name)) ??
  label.textContent;
