/** The way of a window that is let go: straight, as fast as the hand at first, then ever slower. Pure. */
import type { TimeSpan } from "@sanjyra/core";
import { createSpan } from "../shared.ts";

/** Time that a push takes to die away, milliseconds. */
export const glideMs = 600;

/** How far a window goes that is let go at a speed: what {@link glidePath} needs to begin at that speed. */
export const glideReach = (pxPerMs: number): number => (pxPerMs * glideMs) / 3;

const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

/** The windows on the way, by t in 0 to 1; exactly `to` at 1. */
export function glidePath(from: TimeSpan, to: TimeSpan): (t: number) => TimeSpan {
  return (t) => {
    const left = (1 - t) ** 3;
    return t < 1 ? createSpan(mix(to.start, from.start, left), mix(to.end, from.end, left)) : to;
  };
}
