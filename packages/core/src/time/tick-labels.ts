/**
 * Which ticks of a stretch have labels. It is decided for the stretch as a whole, whether it is in the window or
 * not, so that no label comes or goes while panning; its last label also leaves room for the next stretch's first.
 */
import { isDayOfStep, type GridTick } from "./tick-grid.ts";
import type { TickStep } from "./tick-steps.ts";

type Choice = (place: number) => boolean;

const isFirst: Choice = (place) => place === 0;
/** Odd days of the month, without the last before the next 1st. */
const isOdd: Choice = (place) => place % 2 === 0 && place < 28;

const everyNth =
  (count: number): Choice =>
  (place) =>
    place % count === 0;
const dayOf =
  (step: number): Choice =>
  (place) =>
    isDayOfStep(place + 1, step);

/** The choices of each kind of tick, from all of its ticks to the fewest. */
const choices: Readonly<Record<string, readonly Choice[]>> = {
  day1: [everyNth(1), isOdd, dayOf(5), dayOf(10), isFirst],
  day5: [everyNth(1), dayOf(10), isFirst],
  day10: [everyNth(1), isFirst],
  month1: [everyNth(1), everyNth(3), everyNth(6), isFirst],
  month3: [everyNth(1), everyNth(6), isFirst],
  month6: [everyNth(1), isFirst],
  year1: [everyNth(1), everyNth(2), everyNth(5), everyNth(10)],
  year2: [everyNth(1), everyNth(5)],
  year5: [everyNth(1), everyNth(2), everyNth(4), everyNth(10), everyNth(20)],
};

function choicesFor({ unit, step }: TickStep): readonly Choice[] {
  const lead = unit === "year" ? step / 10 ** Math.floor(Math.log10(step) + 1e-9) : step;
  return choices[unit + String(Math.round(lead))] ?? [everyNth(1)];
}

/** What labelling needs to know: a tick's texts from long to short, and the width of one with the gap after it. */
export interface LabelSource {
  readonly texts: (tick: GridTick) => readonly string[];
  readonly width: (text: string) => number;
}

/** Whether labels fit that stand at some of the ticks. */
function doFit(
  shown: readonly number[],
  ticks: readonly GridTick[],
  pxPerMs: number,
  widths: readonly number[],
): boolean {
  return shown.every((at, index) => {
    const before = shown[index - 1];
    if (before === undefined) return true;
    const distance = ((ticks[at]?.moment ?? 0) - (ticks[before]?.moment ?? 0)) * pxPerMs;
    return distance >= Math.max(widths[at] ?? 0, widths[before] ?? 0) * (1 + 1e-6);
  });
}

/**
 * The labels of a stretch's ticks, "" for none.
 * @param next the first tick after the stretch, which has a label too
 */
export function labelTicks(
  ticks: readonly GridTick[],
  next: GridTick | undefined,
  step: TickStep,
  pxPerMs: number,
  { texts, width }: LabelSource,
): readonly string[] {
  const all = next ? [...ticks, next] : ticks;
  const names = all.map(texts);
  // One list for each kind of text, from the long ones to the short ones.
  const kinds = (names[0] ?? []).map((_, kind) => names.map((name) => name[kind] ?? ""));
  const widths = kinds.map((labels) => labels.map(width));
  for (const choice of choicesFor(step)) {
    const shown = all.flatMap((tick, at) =>
      at === ticks.length || choice(tick.place) ? [at] : [],
    );
    const kind = widths.findIndex((each) => doFit(shown, all, pxPerMs, each));
    if (kind < 0) continue;
    const isShown = new Set(shown);
    return ticks.map((_, at) => (isShown.has(at) ? (kinds[kind]?.[at] ?? "") : ""));
  }
  return ticks.map(() => "");
}
