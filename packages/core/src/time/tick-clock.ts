/** Clock ticks of a day in a zone: on the hours that its clock shows, also on a day when it is changed. */
import { dayMs, type CivilDate } from "./civil.ts";
import type { TimeSpan } from "./span.ts";
import type { Stretch } from "./tick-grid.ts";
import { civilToZone, zoneChange, zoneOffsetMs } from "./zone.ts";

/** A tick on the clock. */
export interface ClockTick {
  /** Instant. */
  readonly moment: number;
  readonly date: CivilDate;
  /** Steps since midnight by the clock. */
  readonly place: number;
  /** The instant at which the clock is changed next on this day, or Infinity. */
  readonly change: number;
}

/** A part of a day within which the clock runs evenly. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly change: number;
}

function runsOf({ start, end }: Stretch, zone: string): readonly Run[] {
  const from = civilToZone(start, zone);
  const to = civilToZone(end, zone);
  const change = zoneChange(from, to, zone);
  if (change >= to) return [{ from, to, change: Infinity }];
  return [
    { from, to: change, change },
    { from: change, to, change: Infinity },
  ];
}

/** The clock ticks of a day that are in a span, both ends included. `step` is a whole part of a day. */
export function clockTicks(day: Stretch, step: number, span: TimeSpan, zone: string): ClockTick[] {
  const ticks: ClockTick[] = [];
  for (const { from, to, change } of runsOf(day, zone)) {
    const midnight = day.start - zoneOffsetMs(from, zone);
    const first = Math.max(from, span.start);
    let place = Math.ceil((first - midnight) / step) - 1;
    for (let count = 0; count < 500; count++, place++) {
      // Steps below a millisecond are divided, not multiplied, which keeps the last digit right.
      const sinceMidnight = step < 1 ? place / Math.round(1 / step) : place * step;
      const moment = midnight + sinceMidnight;
      // Far from now floats are coarse: what rounds to just before the end is the next run's first tick.
      if (moment >= to - step / 32 || moment > span.end) break;
      if (moment < first) continue;
      const msOfDay = ((sinceMidnight % dayMs) + dayMs) % dayMs;
      ticks.push({ moment, place, change, date: { ...day.date, msOfDay } });
    }
  }
  return ticks;
}
