/** timelines-chart: segments without labels, one line a lane. It zooms by a brush, so its window is set by method. */
import TimelinesChart from "timelines-chart";
import { laneCount } from "../data.js";

const dayMs = 86_400_000;

export function toData(events) {
  const lines = Array.from({ length: laneCount }, (_, lane) => ({
    label: `Lane ${lane + 1}`,
    data: [],
  }));
  for (const { start, end, title, lane } of events) {
    const from = new Date(start);
    lines[lane].data.push({
      timeRange: [from, end ? new Date(end) : new Date(from.getTime() + dayMs)],
      val: title.split(" ")[0],
    });
  }
  return [{ group: "", data: lines }];
}

export async function mount(host, data, { start, end }) {
  host.window = [new Date(start), new Date(end)];
  host.chart = new TimelinesChart(host)
    .width(1280)
    .maxHeight(640)
    .enableAnimations(false)
    .zQualitative(true)
    .data(data)
    .zoomX(host.window);
  // It draws a moment after it is told to.
  while (!host.querySelector(".series-segment")) await new Promise(requestAnimationFrame);
  return {};
}

function move(host, from, to) {
  const [start, end] = host.window.map(Number);
  const length = end - start;
  host.window = [new Date(start + from * length), new Date(end + to * length)];
  host.chart.zoomX(host.window);
}

export const pan = (host) => move(host, 0.05, 0.05);
export const zoom = (host) => move(host, 0.05, -0.05);
