/**
 * Time zones: between instants and the civil time that a clock in a zone shows.
 *
 * Offsets come from `Intl` to the second, so that local mean time before 1900 is right, and are kept per stretch of
 * six days. A clock change is taken so: a civil moment that a zone skips is the first moment after the gap, one that
 * it has twice is the first of the two; the end of a civil day is its last millisecond, the second of two.
 */
import { dayMs } from "./civil.ts";

/** No zone has an offset outside the range of `Date`. */
const dateLimit = 8.64e15;
/** Shorter than the time between any two changes of one zone. */
const stretchMs = 2 ** 29;
const mostZones = 64;
const mostStretches = 4096;

/** The offsets at both ends of a stretch, and the first instant of the second one. */
interface Stretch {
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

interface ZoneClock {
  readonly format: Intl.DateTimeFormat;
  readonly stretches: Map<number, Stretch>;
}

const clocks = new Map<string, ZoneClock | undefined>();

function makeClock(zone: string): ZoneClock | undefined {
  try {
    const options = { timeZone: zone, timeZoneName: "longOffset" } as const;
    return { format: new Intl.DateTimeFormat("en-US", options), stretches: new Map() };
  } catch {
    return undefined;
  }
}

function clockOf(zone: string): ZoneClock | undefined {
  if (!clocks.has(zone)) {
    if (clocks.size >= mostZones) clocks.clear();
    clocks.set(zone, makeClock(zone));
  }
  return clocks.get(zone);
}

function readOffset({ format }: ZoneClock, instant: number): number {
  const found = /GMT([+-])(\d+):(\d+):?(\d*)/.exec(format.format(instant));
  if (!found) return 0;
  const seconds = Number(found[2]) * 3600 + Number(found[3]) * 60 + Number(found[4]);
  return (found[1] === "-" ? -seconds : seconds) * 1000;
}

/** The first instant after `from`, at most `to`, at which `holds` no longer holds. */
function firstWhereNot(from: number, to: number, holds: (instant: number) => boolean): number {
  let last = from;
  let first = to;
  while (first - last > 1) {
    const middle = Math.floor(last + (first - last) / 2);
    if (holds(middle)) last = middle;
    else first = middle;
  }
  return first;
}

function makeStretch(clock: ZoneClock, place: number): Stretch {
  const from = Math.max(-dateLimit, place * stretchMs);
  const to = Math.min(dateLimit, (place + 1) * stretchMs);
  const before = readOffset(clock, from);
  const after = readOffset(clock, to);
  const isBefore = (instant: number): boolean => readOffset(clock, instant) === before;
  return { before, after, change: before === after ? to : firstWhereNot(from, to, isBefore) };
}

/** Whether `Intl` knows a zone of this name; others are taken as UTC. */
export function isTimeZone(text: string): boolean {
  return clockOf(text) !== undefined;
}

/**
 * How far a zone's clock is ahead of UTC at an instant, milliseconds.
 * 0 for "UTC", for a zone that is not known, and outside the range of `Date`.
 */
export function zoneOffsetMs(instant: number, zone: string): number {
  if (zone === "UTC" || !(Math.abs(instant) < dateLimit)) return 0;
  const clock = clockOf(zone);
  if (!clock) return 0;
  const place = Math.floor(instant / stretchMs);
  let stretch = clock.stretches.get(place);
  if (!stretch) {
    if (clock.stretches.size >= mostStretches) clock.stretches.clear();
    stretch = makeStretch(clock, place);
    clock.stretches.set(place, stretch);
  }
  return instant < stretch.change ? stretch.before : stretch.after;
}

/** What a clock in the zone shows at an instant, as a moment as if in UTC. */
export function instantToCivil(instant: number, zone: string): number {
  return instant + zoneOffsetMs(instant, zone);
}

/**
 * The first instant within `(from, to]` at which a zone's clock changes, or `to` where it does not.
 * The two must be at most two days apart.
 */
export function zoneChange(from: number, to: number, zone: string): number {
  const offset = zoneOffsetMs(from, zone);
  if (zoneOffsetMs(to, zone) === offset) return to;
  return firstWhereNot(from, to, (instant) => zoneOffsetMs(instant, zone) === offset);
}

function toInstant(civil: number, zone: string, isEnd: boolean): number {
  if (zone === "UTC" || !(Math.abs(civil) < dateLimit)) return civil;
  const before = zoneOffsetMs(civil - dayMs, zone);
  const after = zoneOffsetMs(civil + dayMs, zone);
  if (before === after) return civil - before;
  for (const offset of isEnd ? [after, before] : [before, after]) {
    if (zoneOffsetMs(civil - offset, zone) === offset) return civil - offset;
  }
  const change = zoneChange(Math.floor(civil) - dayMs, Math.floor(civil) + dayMs, zone);
  return isEnd ? change - 1 : change;
}

/** The first instant at which a zone's clock shows a civil moment, or the first after the gap that skips it. */
export function civilToZone(civil: number, zone: string): number {
  return toInstant(civil, zone, false);
}

/**
 * The last instant of a civil stretch in a zone, given its last millisecond as if in UTC: the second of two,
 * or the last before the gap.
 */
export function civilEndToZone(latest: number, zone: string): number {
  return toInstant(latest, zone, true);
}
