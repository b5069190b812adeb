/** The way from one window to another: smooth in time, at most 300 ms, a jump under reduced motion. */
import { createSpan, type TimeSpan } from "@sanjyra/core";

/** Longest flight, milliseconds. */
const longestFlightMs = 300;

const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

/** The paper's trade-off of zooming against panning; this one its authors found pleasant. */
const rho = Math.SQRT2;

/** Middle and length of the window on the way from 0 and 1 to `shift` and `size`, by t in 0 to 1. */
function zoomPath(shift: number, size: number): (t: number) => readonly [at: number, size: number] {
  const reach = rho * rho * shift;
  if (Math.abs(shift) < 1e-6) return (t) => [t * shift, size ** t];
  const bend = (of: number, sign: 1 | -1): number => {
    const b = (size * size - 1 + sign * reach * reach) / (2 * of * reach);
    return -Math.asinh(b);
  };
  const from = bend(1, 1);
  const way = bend(size, -1) - from;
  return (t) => {
    const at = from + t * way;
    const part = Math.cosh(from) * Math.tanh(at) - Math.sinh(from);
    return [part / (rho * rho), Math.cosh(from) / Math.cosh(at)];
  };
}

/**
 * The windows on the way, by t in 0 to 1, after van Wijk and Nuij (2003), "Smooth and efficient zooming and
 * panning". Gives exactly `to` at 1. Ends that are equal, or too far apart for floats, are mixed evenly.
 */
export function flightPath(from: TimeSpan, to: TimeSpan): (t: number) => TimeSpan {
  const length = from.end - from.start;
  const middle = from.start + length / 2;
  const target = to.end - to.start;
  // In units of the first window, from its middle: so that no square loses digits.
  const shift = (to.start + target / 2 - middle) / length;
  const path = zoomPath(shift, target / length);
  return (t) => {
    if (t >= 1) return to;
    const eased = t * t * (3 - 2 * t);
    const [at, size] = path(eased);
    const start = middle + (at - size / 2) * length;
    const end = middle + (at + size / 2) * length;
    return Number.isFinite(start) && start < end
      ? { start, end }
      : createSpan(mix(from.start, to.start, eased), mix(from.end, to.end, eased));
  };
}

/** A way other than a flight's. */
export interface Way {
  /** The windows on it, by t in 0 to 1; exactly `to` at 1. */
  readonly path?: typeof flightPath;
  /** How long it takes, milliseconds. */
  readonly ms?: number;
}

/** Runs one flight at a time. */
export class Flight {
  #frame = 0;

  /** Whether a flight is on the way. */
  get active(): boolean {
    return this.#frame !== 0;
  }

  /** Calls `step` each frame with the window there, the last time with `to` and `done`. */
  start(
    from: TimeSpan,
    to: TimeSpan,
    step: (span: TimeSpan, done: boolean) => void,
    { path: way = flightPath, ms = longestFlightMs }: Way = {},
  ): void {
    this.stop();
    const path = way(from, to);
    let began: number | undefined;
    const frame = (now: number): void => {
      began ??= now;
      const t = Math.min(1, (now - began) / ms);
      this.#frame = t < 1 ? requestAnimationFrame(frame) : 0;
      step(path(t), t >= 1);
    };
    this.#frame = requestAnimationFrame(frame);
  }

  /** Ends the flight where it is. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }
}
