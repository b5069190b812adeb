/** One contender on a page, for the driver to measure. */
import { makeEvents, windowOf } from "./data.js";

const contenders = {
  sanjyra: () => import("./contenders/sanjyra.js"),
  vis: () => import("./contenders/vis.js"),
  "vis-clusters": () => import("./contenders/vis-clusters.js"),
  "timelines-chart": () => import("./contenders/timelines-chart.js"),
  "event-drops": () => import("./contenders/event-drops.js"),
  echarts: () => import("./contenders/echarts.js"),
  "canvas-floor": () => import("./contenders/canvas-floor.js"),
};

const host = document.querySelector("#host");
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
let contender;
let prepared;

/** Loads the contender's code and makes its data, so that neither counts. */
async function prepare(name, size, kind, view) {
  contender = await contenders[name]();
  prepared = { data: contender.toData(makeEvents(size, kind)), window: windowOf(view), view };
  await document.fonts.ready;
  await frame();
}

/** Milliseconds from parsed objects to the first frame with every label, and to the first that is drawn at all. */
async function mount() {
  const start = performance.now();
  const { drawn } = await contender.mount(host, prepared.data, prepared.window, prepared.view);
  await frame();
  const settled = performance.now() - start;
  return { settled, drawn: drawn === undefined ? settled : drawn - start };
}

/** Waits until the picture stands. */
async function settle() {
  await frame();
  await contender.settle?.(host);
  await frame();
  await frame();
}

/** The box of a label, as far as the contender's own box about it lets it be seen. */
function seenBox(label) {
  const own = label.getBoundingClientRect();
  const about = contender.clip && label.closest(contender.clip)?.getBoundingClientRect();
  if (!about) return own;
  return {
    left: Math.max(own.left, about.left),
    right: Math.min(own.right, about.right),
    top: own.top,
    bottom: own.bottom,
  };
}

/** Visible labels by id, with their boxes. */
function labels() {
  if (!contender.labels) return undefined;
  const root = contender.root?.(host) ?? host;
  const frameBox = host.getBoundingClientRect();
  const shown = {};
  for (const label of root.querySelectorAll(contender.labels)) {
    const { left, right, top, bottom } = seenBox(label);
    const inside =
      right > frameBox.left && left < frameBox.right && bottom > 0 && top < innerHeight;
    if (inside && right > left) shown[contender.idOf(label)] = [left, right, top, bottom];
  }
  return shown;
}

function countNodes(root) {
  const all = [...root.querySelectorAll("*")];
  return all.reduce(
    (sum, node) => sum + (node.shadowRoot ? countNodes(node.shadowRoot) : 0),
    all.length,
  );
}

/** What can be done to the picture without a gesture, where there is none. */
const act = (kind) => contender[kind]?.(host) !== undefined || kind in contender;

const gaps = [];
let before = 0;
/** From now on the gaps between frames are kept. */
function watchFrames() {
  const next = (now) => {
    if (before) gaps.push(now - before);
    before = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}

const longTasks = [];
new PerformanceObserver((list) => {
  longTasks.push(...list.getEntries().map(({ startTime, duration }) => [startTime, duration]));
}).observe({ type: "longtask", buffered: true });

window.bench = {
  prepare,
  mount,
  settle,
  labels,
  act,
  watchFrames,
  nodes: () => countNodes(host),
  takeGaps: () => gaps.splice(0),
  takeLongTasks: () => longTasks.splice(0),
  has: (kind) => kind in contender,
  zoomKey: () => contender.zoomKey,
};
