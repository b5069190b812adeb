/** Measures one case on a fresh page of a real browser. */

const steps = 8;

/** @typedef {import("playwright").Page} Page */

async function collectGarbage(session) {
  for (let round = 0; round < 3; round++) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
}

async function busyMs(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
}

const middle = { x: 700, y: 300 };

/** A step of panning by 64 px, a twentieth of the page, as a hand does it. */
async function pan(page) {
  if (await page.evaluate(() => window.bench.has("pan"))) {
    return page.evaluate(() => window.bench.act("pan"));
  }
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  for (let moved = 16; moved <= 64; moved += 16) await page.mouse.move(middle.x - moved, middle.y);
  // A hand that stands still before it lets go throws nothing.
  await page.waitForTimeout(120);
  await page.mouse.up();
}

/** One notch of the wheel. */
async function zoom(page) {
  if (await page.evaluate(() => window.bench.has("zoom"))) {
    return page.evaluate(() => window.bench.act("zoom"));
  }
  const key = await page.evaluate(() => window.bench.zoomKey());
  await page.mouse.move(middle.x, middle.y);
  if (key) await page.keyboard.down(key);
  await page.mouse.wheel(0, -100);
  if (key) await page.keyboard.up(key);
}

/** Labels that are in both pictures at other heights, and labels in view that came with less time or went with more. */
function compare(before, after) {
  const ids = Object.keys(before).filter((id) => id in after);
  return {
    kept: ids.length,
    jumps: ids.filter((id) => Math.abs(before[id][2] - after[id][2]) > 2).length,
  };
}

/** Pairs of labels that share more than half a pixel each way. */
function overlaps(labels) {
  const boxes = Object.values(labels).sort((a, b) => a[0] - b[0]);
  let pairs = 0;
  boxes.forEach((a, at) => {
    for (let next = at + 1; next < boxes.length && boxes[next][0] < a[1] - 0.5; next++) {
      const b = boxes[next];
      if (Math.min(a[3], b[3]) - Math.max(a[2], b[2]) > 0.5) pairs++;
    }
  });
  return pairs;
}

/** Steps of one kind: processor time a step, the 95th percentile of the gaps between frames, jumps of labels. */
async function walk(page, session, act) {
  const seen = { steps: 0, kept: 0, jumps: 0, overlaps: 0 };
  const costs = [];
  await page.evaluate(() => window.bench.takeGaps());
  let labels = await page.evaluate(() => window.bench.labels());
  for (let step = 0; step < steps; step++) {
    const before = await busyMs(session);
    await act(page);
    await page.evaluate(() => window.bench.settle());
    costs.push((await busyMs(session)) - before);
    if (!labels) continue;
    await page.waitForTimeout(350);
    const after = await page.evaluate(() => window.bench.labels());
    const { kept, jumps } = compare(labels, after);
    seen.kept += kept;
    seen.jumps += jumps;
    seen.overlaps += overlaps(after);
    labels = after;
  }
  const gaps = (await page.evaluate(() => window.bench.takeGaps())).sort((a, b) => a - b);
  costs.sort((a, b) => a - b);
  return {
    cpuMs: costs[Math.floor(costs.length / 2)],
    p95FrameMs: gaps[Math.floor(gaps.length * 0.95)] ?? 0,
    ...(labels && { ...seen, steps }),
  };
}

/**
 * @param {Page} page
 * @param {import("./cases.js").Case} asked
 */
export async function measure(page, { name, size, kind, view }) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await page.waitForFunction(() => window.bench);
  await page.evaluate(([...args]) => window.bench.prepare(...args), [name, size, kind, view]);
  const heapBefore = await collectGarbage(session);
  await page.evaluate(() => window.bench.takeLongTasks());
  const mounted = await page.evaluate(() => window.bench.mount());
  await page.evaluate(() => window.bench.settle());
  const heap = (await collectGarbage(session)) - heapBefore;
  await page.evaluate(() => {
    window.bench.takeLongTasks();
    window.bench.watchFrames();
  });
  const labels = await page.evaluate(() => window.bench.labels());
  const nodes = await page.evaluate(() => window.bench.nodes());
  const panned = await walk(page, session, pan);
  const zoomed = await walk(page, session, zoom);
  const longTasks = await page.evaluate(() => window.bench.takeLongTasks());
  return {
    ...{ name, size, kind, view, nodes },
    firstFrameMs: mounted.settled,
    firstDrawnMs: mounted.drawn,
    heapBytes: heap,
    ...(labels && { labels: Object.keys(labels).length, overlaps: overlaps(labels) }),
    pan: panned,
    zoom: zoomed,
    longTasks: longTasks.length,
  };
}
