/** How the window of the overview answers to hands and keys: spans in, spans out. Pure. */
import type { TimeSpan } from "@sanjyra/core";

/** What can be held: an edge, or the window itself. */
export type Grip = "start" | "window" | "end";

/** The grips as they lie along time. */
export const grips: readonly Grip[] = ["start", "window", "end"];

/** An edge comes no nearer to the other than this part of the whole, unless it is nearer already. */
const leastPart = 1 / 400;

const lengthOf = (span: TimeSpan): number => span.end - span.start;
const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/**
 * The window after its grip has been moved by `ms`. Nothing leaves the limits that was within them; a window
 * longer than the limits stays where it is.
 */
export function moveGrip(grip: Grip, window: TimeSpan, limits: TimeSpan, ms: number): TimeSpan {
  const least = Math.min(lengthOf(window), lengthOf(limits) * leastPart);
  const before = Math.min(0, limits.start - window.start);
  const after = Math.max(0, limits.end - window.end);
  if (grip === "start") {
    return { ...window, start: window.start + clamp(ms, before, lengthOf(window) - least) };
  }
  if (grip === "end") {
    return { ...window, end: window.end + clamp(ms, least - lengthOf(window), after) };
  }
  const by = clamp(ms, before, after);
  return { start: window.start + by, end: window.end + by };
}

/** The window moved so that `moment` is its middle, as far as the limits let it. */
export function centreOn(moment: number, window: TimeSpan, limits: TimeSpan): TimeSpan {
  return moveGrip("window", window, limits, moment - (window.start + window.end) / 2);
}

/** What a key means for a grip: a new window, another grip, or nothing. */
export type GripMove = { readonly span: TimeSpan } | { readonly grip: Grip } | undefined;

/**
 * Left and right (as seen) move the grip by a tenth of the window, Page Up and Page Down by a whole one
 * (edges: half), Home and End to the limits; up and down go to the grip before and after.
 */
export function gripKey(
  key: string,
  grip: Grip,
  window: TimeSpan,
  limits: TimeSpan,
  mirrored: boolean,
): GripMove {
  const next = grips[grips.indexOf(grip) + (key === "ArrowDown" ? 1 : -1)];
  if (key === "ArrowUp" || key === "ArrowDown") return next && { grip: next };
  const page = grip === "window" ? 1 : 0.5;
  const steps = new Map([
    ["ArrowRight", mirrored ? -0.1 : 0.1],
    ["ArrowLeft", mirrored ? 0.1 : -0.1],
    ["PageDown", page],
    ["PageUp", -page],
    ["Home", -Infinity],
    ["End", Infinity],
  ]);
  const step = steps.get(key);
  if (step === undefined) return undefined;
  return { span: moveGrip(grip, window, limits, step * lengthOf(window)) };
}

/** Where a moment lies in the limits, 0 to 100 and a hundredth. */
export function percentOf(moment: number, limits: TimeSpan): number {
  const part = (moment - limits.start) / lengthOf(limits);
  return Math.round(clamp(part, 0, 1) * 10_000) / 100;
}
