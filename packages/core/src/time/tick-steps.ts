/**
 * Which ticks a scale has: one table from a ten-thousandth of a second to billions of years, without a switch on the
 * way. The choice depends on scale and length alone, so that panning changes no tick.
 */
import { dayMs, yearMs } from "./civil.ts";
import type { TickUnit } from "./word-axis.ts";

/** Ticks of one kind, and the stretches that they lie within. */
export interface TickStep {
  readonly unit: TickUnit;
  /** Milliseconds for clock ticks, else days, months or years. */
  readonly step: number;
  /** The mean distance of ticks, milliseconds. */
  readonly meanMs: number;
  readonly within: TickUnit;
  /** Years of a stretch, 1 for days and months. */
  readonly withinStep: number;
  /** The length of the shortest stretch, milliseconds. */
  readonly withinMs: number;
}

const secondMs = 1000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;

/** Steps of the clock, each a whole part of a day. */
export const clockSteps: readonly number[] = [
  ...[0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500],
  ...[1, 2, 5, 15, 30].map((count) => count * secondMs),
  ...[1, 2, 5, 15, 30].map((count) => count * minuteMs),
  ...[1, 3, 6, 12].map((count) => count * hourMs),
];

/** Steps of a unit: each unit lies within the next longer one. */
function stepsOf(
  unit: TickUnit,
  steps: readonly number[],
  unitMs: number,
  within: TickUnit,
  withinMs: number,
): TickStep[] {
  return steps.map((step) => ({
    unit,
    step,
    meanMs: step * unitMs,
    within,
    withinStep: 1,
    withinMs,
  }));
}

/** A stretch of years is the power of ten at least five steps long; that of the year 1 is a year short. */
function yearStep(step: number): TickStep {
  const withinStep = 10 ** Math.ceil(Math.log10(step * 5) - 1e-9);
  const withinMs = withinStep * yearMs * 0.87;
  return { unit: "year", step, meanMs: step * yearMs, within: "year", withinStep, withinMs };
}

/** All steps, from fine to coarse. */
const steps: readonly TickStep[] = [
  ...stepsOf("clock", clockSteps, 1, "day", 23 * hourMs),
  ...stepsOf("day", [1, 5, 10], dayMs, "month", 28 * dayMs),
  ...stepsOf("month", [1, 3, 6], yearMs / 12, "year", 353 * dayMs),
  ...Array.from({ length: 36 }, (_, place) =>
    yearStep(([1, 2, 5][place % 3] ?? 1) * 10 ** Math.floor(place / 3)),
  ),
];

/** Most ticks of one voice, with room for uneven months. */
const mostTicks = 56;
/** The longest step between two ticks is at most 7 of the step before: from days to fives of days. */
const fewestParts = 16;

/**
 * The finest step whose ticks are `minGapPx` apart or more, at most 56 in a length, and whose stretches have room
 * for their names; `withinPx` says how much those need. There are always at least two ticks in a length, so long
 * names do not count for more than 3/7 of it.
 */
export function chooseStep(
  pxPerMs: number,
  lengthPx: number,
  minGapPx: number,
  withinPx: (step: TickStep) => number,
): TickStep {
  const gapPx = Math.max(Math.min(minGapPx, lengthPx / fewestParts), lengthPx / mostTicks);
  // A hair above the wanted width, so that noise in the scale while panning decides nothing.
  const hair = 1 + 1e-6;
  const found = steps.find(
    (step) =>
      step.meanMs * pxPerMs >= gapPx * hair &&
      step.withinMs * pxPerMs >= Math.min(withinPx(step), lengthPx / 2.4) * hair,
  );
  return found ?? yearStep(5e11);
}
