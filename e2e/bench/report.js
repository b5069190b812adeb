/** The measurements as a page of text. */
import { labelling, names } from "./cases.js";

const count = (value) => value.toLocaleString("en");
const ms = (value) => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString("en"));
const times = (value) => (value < 10 ? value.toFixed(1) : String(Math.round(value)));

/** Cells of a row, or why there are none. */
function cells(result, floor) {
  if (result.failed) return [result.failed === "too slow" ? "more than 3 minutes" : "failed"];
  const { firstFrameMs, pan, zoom, nodes, labels, overlaps, heapBytes, size } = result;
  const against = (value, base) =>
    base > 0 ? `${ms(value)} (${times(value / base)}×)` : ms(value);
  const share = ({ jumps, kept }) => (kept ? `${((100 * jumps) / kept).toFixed(0)} %` : "–");
  return [
    against(firstFrameMs, floor?.firstFrameMs),
    against(pan.cpuMs, floor?.pan.cpuMs),
    against(zoom.cpuMs, floor?.zoom.cpuMs),
    count(nodes),
    labels === undefined ? "–" : count(labels),
    labels === undefined ? "–" : `${share(pan)} / ${share(zoom)}`,
    overlaps === undefined ? "–" : count(overlaps + pan.overlaps + zoom.overlaps),
    count(Math.max(0, Math.round(heapBytes / size))),
  ];
}

const head = [
  "",
  "first frame, ms",
  "a pan step, ms",
  "a zoom step, ms",
  "elements",
  "labels",
  "labels that jump, pan / zoom",
  "overlaps",
  "heap, bytes an event",
];

function table(results) {
  const floor = results.find(({ name, failed }) => name === "canvas-floor" && !failed);
  const rows = results.map((result) => [names[result.name], ...cells(result, floor)]);
  const line = (row) => `| ${head.map((_, at) => row[at] ?? "").join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

/** Sections by kind, window and size. */
function sections(results) {
  const groups = Map.groupBy
    ? Map.groupBy(results, keyOf)
    : results.reduce(
        (all, each) => all.set(keyOf(each), [...(all.get(keyOf(each)) ?? []), each]),
        new Map(),
      );
  return [...groups].map(([key, group]) => `### ${key}\n\n${table(group)}`).join("\n\n");
}

const views = { whole: "the whole span", tenth: "a tenth of the span" };
const keyOf = ({ size, kind, view }) => `${count(size)} ${kind}, ${views[view]} in view`;

/** Who labels fastest, beside us. */
function standing(results) {
  return results
    .filter(({ name, failed }) => name === "sanjyra" && !failed)
    .map((ours) => {
      const peers = results.filter(
        (each) =>
          keyOf(each) === keyOf(ours) &&
          each.name !== "sanjyra" &&
          labelling.includes(each.name) &&
          !each.failed,
      );
      const best = Math.min(...peers.map(({ firstFrameMs }) => firstFrameMs));
      return Number.isFinite(best)
        ? `- ${keyOf(ours)}: ${times(ours.firstFrameMs / best)}`
        : undefined;
    })
    .filter((text) => text !== undefined)
    .join("\n");
}

const tasksOf = ({ longTasks }) =>
  longTasks.length
    ? `tasks longer than 50 ms: ${longTasks.join(", ")} ms`
    : "no task longer than 50 ms";

/** The whole page. */
export function report({ machine, bundles, plain, results, left }) {
  const weights = Object.entries(bundles).map(
    ([name, bytes]) => `- ${names[name]}: ${(bytes / 1000).toFixed(0)} KB`,
  );
  const missing = left.map((each) => `${names[each.name]} with ${keyOf(each)}`);
  return `# Benchmarks

Measured by \`npm run bench\`, which anyone can run again: this timeline beside others in one run, the contenders in turn, each case on a fresh page of 1280 × 720 pixels, the median of several rounds. Times depend on the machine; what counts is how they compare. Figures in brackets are multiples of the _canvas floor_, which turns dates into numbers, sorts them and paints one rectangle for each occupied pixel, and nothing else.

- **First frame**: from parsed objects in memory to the first frame with every label of the opening window. vis-timeline holds its first picture back for about a second by design.
- **A pan step, a zoom step**: processor time of the main thread for a drag of 64 pixels, and for one notch of the wheel, by real input (timelines-chart, which zooms by a brush, by its method).
- **Labels that jump**: labels in view before and after a step whose height has changed, once the picture has come to rest.
- **Overlaps**: pairs of labels that share more than half a pixel each way, in all pictures of the walk together.
- **Heap**: what is held beyond the caller's own objects after garbage collection.

${machine.date}, ${machine.browser}, Node ${machine.node}, ${machine.processor}, ${machine.memory}.

## First frame beside the best of the others that write labels

Ours divided by theirs; less than 1 is quicker.

${standing(results)}

## What each weighs

Scripts and styles, gzip, with all that they import:

${weights.join("\n")}

## A page that loads

The plain example with the chronicle of 160 events, from one script, on a new page: layout shift ${plain.shift.toFixed(3)}; ${tasksOf(plain)}; ${plain.messages.length ? `console messages: ${plain.messages.join(" · ")}` : "no console message"}. The tests assert the first and the last of these.

## All measurements

${sections(results)}

## Left out

${missing.length ? `Cases that take minutes, or that a contender does not know: ${missing.join("; ")}.` : "Nothing."}
`;
}
