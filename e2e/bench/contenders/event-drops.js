/** event-drops: points without labels, one line a lane. */
import d3 from "d3/build/d3";
import eventDrops from "event-drops";
import "event-drops/dist/style.css";
import { laneCount } from "../data.js";

export function toData(events) {
  const lines = Array.from({ length: laneCount }, (_, lane) => ({
    name: `Lane ${lane + 1}`,
    data: [],
  }));
  for (const { start, title, lane } of events) lines[lane].data.push({ date: start, title });
  return lines;
}

export async function mount(host, data, { start, end }) {
  const chart = eventDrops({
    d3,
    range: { start: new Date(start), end: new Date(end) },
    drop: { date: ({ date }) => new Date(date) },
  });
  d3.select(host).data([data]).call(chart);
  return {};
}
