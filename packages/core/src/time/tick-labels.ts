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

/** What labelling needs to know of a tick: its texts from long to short, and their width with the gap after them. */
export interface LabelSource {
  texts(tick: GridTick): readonly string[];
  width(text: string): number;
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
  const kinds = Math.max(0, ...names.map(({ length }) => length));
  const fits = (shown: readonly number[], kind: number): boolean =>
    shown.every((at, index) => {
      const before = shown[index - 1];
      if (before === undefined) return true;
      const distance = ((all[at]?.moment ?? 0) - (all[before]?.moment ?? 0)) * pxPerMs;
      const widest = Math.max(width(names[at]?.[kind] ?? ""), width(names[before]?.[kind] ?? ""));
      return distance >= widest * (1 + 1e-6);
    });
  for (const choice of choicesFor(step)) {
    const shown = all.flatMap((tick, at) =>
      at === ticks.length || choice(tick.place) ? [at] : [],
    );
    for (let kind = 0; kind < kinds; kind++) {
      if (!fits(shown, kind)) continue;
      const isShown = new Set(shown);
      return ticks.map((_, at) => (isShown.has(at) ? (names[at]?.[kind] ?? "") : ""));
    }
  }
  return ticks.map(() => "");
}
