/**
 * Where ticks stand: an absolute grid of civil moments, made a stretch (day, month, year, decade…) at a time.
 * Nothing here depends on the window but which stretches are asked for.
 */
import type { Calendar } from "./calendar.ts";
import { dayMs, type CivilDate } from "./civil.ts";
import type { TickStep } from "./tick-steps.ts";
import type { Words } from "./words.ts";
import { civilToZone, instantToCivil } from "./zone.ts";

/** A tick before it has a label. */
export interface GridTick {
  /** Instant. */
  readonly moment: number;
  readonly date: CivilDate;
  /** Its number in an unending count of its step (years) or in its stretch (from 0), for labels at every nth. */
  readonly place: number;
}

/** A stretch: what a major tick begins. */
export interface Stretch {
  readonly date: CivilDate;
  /** Civil bounds; `end` is the next stretch's start. */
  readonly start: number;
  readonly end: number;
  /** The last year in it. */
  readonly lastYear: number;
}

/**
 * The year of a place on the grid of a step. People have no year 0: steps of several years stand on 1, 10, 20…
 * and on 10 BCE, 20 BCE… Other calendars count straight.
 */
function yearAt(place: number, step: number, calendar: Calendar): number {
  return place * step + (step > 1 && place <= 0 && calendar.id === "gregory" ? 1 : 0);
}

function placeOf(year: number, step: number, calendar: Calendar): number {
  const isShifted = step > 1 && year < 1 && calendar.id === "gregory";
  return Math.floor((isShifted ? year - 1 : year) / step);
}

/** The stretch that holds a civil moment. */
export function stretchAt(civil: number, { within, withinStep }: TickStep, words: Words): Stretch {
  const { calendar } = words;
  const date = calendar.read(civil);
  const { year, month, day } = date;
  if (within === "day") {
    const bounds = {
      start: calendar.start(year, month, day),
      end: calendar.start(year, month, day + 1),
    };
    return { date, ...bounds, lastYear: year };
  }
  if (within === "month") {
    const bounds = { start: calendar.start(year, month), end: calendar.start(year, month + 1) };
    return { date: { ...date, day: 1 }, ...bounds, lastYear: year };
  }
  const place = placeOf(year, withinStep, calendar);
  const first = yearAt(place, withinStep, calendar);
  const next = yearAt(place + 1, withinStep, calendar);
  return {
    date: { year: first, month: 1, day: 1, msOfDay: 0 },
    start: calendar.start(first),
    end: calendar.start(next),
    lastYear: next - 1,
  };
}

/** The stretches that meet a span of instants, in order; the first begins before it. */
export function stretchesIn(
  start: number,
  end: number,
  step: TickStep,
  words: Words,
): readonly Stretch[] {
  const found: Stretch[] = [];
  let stretch = stretchAt(instantToCivil(start, words.timeZone), step, words);
  while (found.length < 200) {
    found.push(stretch);
    if (civilToZone(stretch.end, words.timeZone) > end) break;
    const next = stretchAt(stretch.end, step, words);
    if (!(next.start > stretch.start)) break;
    stretch = next;
  }
  return found;
}

/** Days of the month on the grid of a step: 1, 10, 20 and 1, 5, 10, 15, 20, 25. */
export function isDayOfStep(day: number, step: number): boolean {
  return day === 1 || (day % step === 0 && day < 30);
}

function daysOf({ date, start, end }: Stretch, step: number): CivilDate[] {
  const length = Math.round((end - start) / dayMs);
  const days = Array.from({ length }, (_, place) => ({ ...date, day: place + 1, msOfDay: 0 }));
  return step === 1 ? days : days.filter(({ day }) => isDayOfStep(day, step));
}

function monthsOf({ date }: Stretch, step: number, calendar: Calendar): CivilDate[] {
  const count = calendar.monthsIn(date.year);
  const months: CivilDate[] = [];
  for (let month = 1; month + step - 1 <= count; month += step) months.push({ ...date, month });
  return months;
}

/** The year 1 is no tick of two years: it is but one before the year 2. */
function yearsOf({ date, lastYear }: Stretch, step: number, calendar: Calendar): CivilDate[] {
  const years: CivilDate[] = [];
  const last = placeOf(lastYear, step, calendar);
  for (let place = placeOf(date.year, step, calendar); place <= last; place++) {
    const isCrowded = step === 2 && place === 0 && calendar.id === "gregory";
    if (!isCrowded) years.push({ ...date, year: yearAt(place, step, calendar) });
  }
  return years;
}

/** The ticks of a stretch, in order. Clock ticks are in `tick-clock.ts`. */
export function ticksOf(stretch: Stretch, { unit, step }: TickStep, words: Words): GridTick[] {
  const { calendar, timeZone } = words;
  const dates =
    unit === "day"
      ? daysOf(stretch, step)
      : unit === "month"
        ? monthsOf(stretch, step, calendar)
        : yearsOf(stretch, step, calendar);
  const ticks = dates.map((date) => ({
    date,
    moment: civilToZone(calendar.start(date.year, date.month, date.day), timeZone),
    place:
      unit === "day"
        ? date.day - 1
        : unit === "month"
          ? date.month - 1
          : placeOf(date.year, step, calendar),
  }));
  // A day that a zone has skipped begins where the next one does.
  const end = civilToZone(stretch.end, timeZone);
  return ticks.filter(({ moment }, place) => moment < (ticks[place + 1]?.moment ?? end));
}
