/** The floor: dates to numbers, one sort, one rectangle for each occupied pixel of a lane, and nothing else. */
import { laneCount } from "../data.js";

const width = 1280;
const laneHeight = 80;

export const toData = (events) => events;

function draw(host) {
  const { context, rows, window } = host.floor;
  const scale = width / (window.end - window.start);
  context.clearRect(0, 0, width, laneHeight * laneCount);
  for (const [lane, { starts, ends, longest }] of rows.entries()) {
    let painted = -1;
    let at = lowerBound(starts, window.start - longest);
    for (; at < starts.length && starts[at] < window.end; at++) {
      const from = Math.max(painted + 1, Math.floor((starts[at] - window.start) * scale));
      const to = Math.floor((ends[at] - window.start) * scale);
      if (to < from || to < 0) continue;
      context.fillRect(from, lane * laneHeight + 30, to - from + 1, 20);
      painted = to;
      if (to === from) at = Math.max(at, lowerBound(starts, window.start + (to + 1) / scale) - 1);
    }
  }
}

function lowerBound(sorted, value) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rowsOf(events) {
  return Array.from({ length: laneCount }, (_, lane) => {
    const mine = events
      .filter((event) => event.lane === lane)
      .map(({ start, end }) => [Date.parse(start), Date.parse(end ?? start)])
      .sort((a, b) => a[0] - b[0]);
    const starts = Float64Array.from(mine, ([start]) => start);
    const ends = Float64Array.from(mine, ([, end]) => end);
    return {
      starts,
      ends,
      longest: mine.reduce((most, [start, end]) => Math.max(most, end - start), 0),
    };
  });
}

export async function mount(host, events, window) {
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height: laneHeight * laneCount });
  host.append(canvas);
  const context = canvas.getContext("2d");
  context.fillStyle = "#1a66b8";
  host.floor = { context, rows: rowsOf(events), window };
  draw(host);
  const change = (start, end) => {
    host.floor.window = { start, end };
    requestAnimationFrame(() => draw(host));
  };
  canvas.addEventListener("pointermove", ({ buttons, movementX }) => {
    if (!buttons) return;
    const { start, end } = host.floor.window;
    const ms = (-movementX * (end - start)) / width;
    change(start + ms, end + ms);
  });
  canvas.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      const { start, end } = host.floor.window;
      const about = start + (event.offsetX / width) * (end - start);
      const factor = event.deltaY < 0 ? 0.9 : 1 / 0.9;
      change(about + (start - about) * factor, about + (end - about) * factor);
    },
    { passive: false },
  );
  return {};
}
