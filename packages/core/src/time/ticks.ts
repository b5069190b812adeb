/**
 * Ticks of the axis in two voices: what (14:30, 19, Sep, 1993, 66 Ma) and within what (day, month, year, decade…).
 *
 * Step, places and labels are decided on absolute grids by scale and length, never by where the window lies, so
 * that panning neither moves nor hides a tick or a label.
 */
import { dayMs, type CivilDate } from "./civil.ts";
import type { TimeSpan } from "./span.ts";
import { clockTicks } from "./tick-clock.ts";
import { stretchAt, stretchesIn, ticksOf, type GridTick, type Stretch } from "./tick-grid.ts";
import { labelTicks } from "./tick-labels.ts";
import { chooseStep, clockSteps, type TickStep } from "./tick-steps.ts";
import type { TickUnit } from "./word-axis.ts";
import type { Words } from "./words.ts";
import { civilToZone } from "./zone.ts";

/** One tick. */
export interface Tick {
  /** The instant it stands at, milliseconds. */
  readonly moment: number;
  /** Empty where it would meet its neighbour. */
  readonly label: string;
  readonly unit: TickUnit;
}

/** Both voices, each strictly increasing. */
export interface Ticks {
  /** What: the ticks in the window, 2 to 60. */
  readonly minor: readonly Tick[];
  /** Within what: the first begins at or before the window's start. */
  readonly major: readonly Tick[];
}

/** What ticks depend on. */
export interface TicksOptions {
  /** The window, in instants. */
  readonly span: TimeSpan;
  /** Its length on the screen, pixels. */
  readonly lengthPx: number;
  /** Language, calendar, digits and zone. */
  readonly words: Words;
  /** Width of a label in pixels; major labels are strong. An estimate of 7 pixels a letter if missing. */
  readonly measure?: (text: string, strong: boolean) => number;
  /** Least distance of minor ticks, pixels; 8 if missing. */
  readonly minGapPx?: number;
}

/** Between a label and the next one, pixels. */
const labelGapPx = 6;

/** The environment of one call. */
interface Setting {
  readonly words: Words;
  readonly pxPerMs: number;
  /** Width of a label with the gap after it. */
  readonly width: (text: string, strong: boolean) => number;
}

const sampleNames = new WeakMap<Words, Map<string, readonly (readonly string[])[]>>();

/** Names of stretches that are as wide as such names usually are, on both sides of the turn of eras. */
function namesLike(words: Words, { within, withinStep }: TickStep): readonly (readonly string[])[] {
  const known = sampleNames.get(words) ?? new Map<string, readonly (readonly string[])[]>();
  sampleNames.set(words, known);
  const key = within + String(withinStep);
  let names = known.get(key);
  if (!names) {
    const name = (year: number, month: number): readonly string[] =>
      words.within(within, { year, month, day: 28, msOfDay: 0 }, withinStep, year + withinStep - 1);
    names =
      within === "year"
        ? [name(withinStep > 1000 ? withinStep : 2000, 1), name(1 - 9 * withinStep, 1)]
        : Array.from({ length: 12 }, (_, month) => name(2000, month + 1));
    known.set(key, names);
  }
  return names;
}

/** The width that the names of stretches need, by the place of the name from long to short. */
function widthWithin({ words, width }: Setting, step: TickStep, place: number): number {
  const widths = namesLike(words, step).map((names) =>
    width(names[Math.min(place, names.length - 1)] ?? "", true),
  );
  return Math.max(...widths);
}

/** A label for each stretch: the longest name that fits the shortest stretch, the same kind for all. */
function majorTicks(setting: Setting, step: TickStep, stretches: readonly Stretch[]): Tick[] {
  const { words, width, pxPerMs } = setting;
  const room = step.withinMs * pxPerMs;
  const kind = [0, 1, 2].find((place) => widthWithin(setting, step, place) <= room) ?? 2;
  return stretches.map((stretch) => {
    const names = words.within(step.within, stretch.date, step.withinStep, stretch.lastYear);
    const from = Math.min(kind, names.length - 1);
    const label = names.slice(from).find((name) => width(name, true) <= room) ?? "";
    return { moment: startOf(stretch, words), label, unit: step.within };
  });
}

function startOf(stretch: Stretch, words: Words): number {
  return civilToZone(stretch.start, words.timeZone);
}

/** Every how many clock ticks one has a label: as few as fit, on rounder times. */
function clockLabelEvery(step: number, needMs: number): number {
  const rounder = [...clockSteps, dayMs].find((longer) => {
    const count = longer / step;
    return count > 0.9 && Math.abs(count - Math.round(count)) < 1e-6 && longer >= needMs;
  });
  return Math.round((rounder ?? Infinity) / step);
}

function clockMinors(
  { words, pxPerMs, width }: Setting,
  { step }: TickStep,
  stretches: readonly Stretch[],
  span: TimeSpan,
): Tick[] {
  const name = (date: CivilDate): string => words.tick("clock", date, step)[0] ?? "";
  const midnight: CivilDate = { year: 2000, month: 1, day: 1, msOfDay: 0 };
  const needMs = (width(name(midnight), false) / pxPerMs) * (1 + 1e-6);
  const every = clockLabelEvery(step, needMs);
  return stretches.flatMap((day) =>
    clockTicks(day, step, span, words.timeZone).map(({ moment, date, place, change }) => {
      const isNamed = place % every === 0 && change - moment >= needMs;
      return { moment, label: isNamed ? name(date) : "", unit: "clock" as const };
    }),
  );
}

function gridMinors(
  { words, pxPerMs, width }: Setting,
  step: TickStep,
  stretches: readonly Stretch[],
): Tick[] {
  const source = {
    texts: ({ date }: GridTick) => words.tick(step.unit, date, step.step),
    width: (text: string) => width(text, false),
  };
  const found = stretches.map((stretch) => ticksOf(stretch, step, words));
  const last = stretches.at(-1);
  const after = last ? ticksOf(stretchAt(last.end, step, words), step, words) : [];
  return found.flatMap((ticks, place) => {
    const next = (found[place + 1] ?? after)[0];
    const labels = labelTicks(ticks, next, step, pxPerMs, source);
    return ticks.map(({ moment }, at) => ({ moment, label: labels[at] ?? "", unit: step.unit }));
  });
}

/** Leaves out what does not come after the tick before it, such as a day that a zone has skipped. */
function rising(ticks: readonly Tick[]): Tick[] {
  return ticks.filter(({ moment }, place) => moment < (ticks[place + 1]?.moment ?? Infinity));
}

/** The ticks of a window. A span that is empty, reversed or not finite has none. */
export function createTicks(options: TicksOptions): Ticks {
  const { span, lengthPx, words, minGapPx = 8 } = options;
  const measure = options.measure ?? ((text: string) => text.length * 7);
  const pxPerMs = lengthPx / (span.end - span.start);
  if (!(pxPerMs > 0) || !Number.isFinite(pxPerMs)) return { minor: [], major: [] };
  const width = (text: string, strong: boolean): number => measure(text, strong) + labelGapPx;
  const setting: Setting = { words, pxPerMs, width };
  const step = chooseStep(pxPerMs, lengthPx, minGapPx, (each) => widthWithin(setting, each, 1));
  const stretches = stretchesIn(span.start, span.end, step, words);
  const minors =
    step.unit === "clock"
      ? clockMinors(setting, step, stretches, span)
      : gridMinors(setting, step, stretches);
  return {
    minor: rising(minors).filter(({ moment }) => moment >= span.start && moment <= span.end),
    major: rising(majorTicks(setting, step, stretches)),
  };
}
