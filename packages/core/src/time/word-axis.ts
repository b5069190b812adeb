/** Labels of the axis: what a tick is, and within what it lies, each from long to short. */
import type { CivilDate } from "./civil.ts";
import type { Lexicon } from "./lexicon.ts";
import { bareYears, inScale, sayPoint, withEra } from "./word-points.ts";

/** The units that ticks stand on. */
export type TickUnit = "clock" | "day" | "month" | "year";

/** From this step on years are counted in millions from now. */
const deepStep = 1e5;

function sayYear(lexicon: Lexicon, year: number, step: number): string {
  if (step >= deepStep && lexicon.calendar.id === "gregory") {
    if (Math.abs(year) <= 1) return lexicon.pack.phrases.now;
    const size = year < 1 ? year - 1 : year;
    return (year < 0 ? "" : "+") + inScale(lexicon, [size], lexicon.pack.shortScales);
  }
  return withEra(lexicon, lexicon.year(year), year, year < bareYears);
}

/** What a tick is: "14:30", "19", "Sep", "1993", "66 Ma". Several texts where a longer one may fit. */
export function sayTick(
  lexicon: Lexicon,
  unit: TickUnit,
  date: CivilDate,
  step: number,
): readonly string[] {
  if (unit === "clock") {
    const decimals = step < 1000 ? Math.ceil(3 - Math.log10(step)) : step < 60_000 ? 0 : undefined;
    return [lexicon.clock(date.msOfDay, decimals)];
  }
  if (unit === "day") return [lexicon.number(date.day)];
  if (unit === "month") return [lexicon.month(date), lexicon.month(date, -1)];
  return [sayYear(lexicon, date.year, step)];
}

const yearNames: Readonly<Record<number, "decade" | "century" | "millennium">> = {
  10: "decade",
  100: "century",
  1000: "millennium",
};

/** Years from a tick to the one before the next: "1990s", "1st millennium BCE", "100–90 million years ago". */
function sayYears(lexicon: Lexicon, date: CivilDate, step: number, last: number): string[] {
  const { year } = date;
  const isGregory = lexicon.calendar.id === "gregory";
  if (isGregory && step > deepStep) {
    if (year === 1) return [lexicon.pack.phrases.now];
    const range = year < 1 ? [year - 1, last] : [year, last + 1];
    const n = (): string => inScale(lexicon, range);
    const short = inScale(lexicon, range, lexicon.pack.shortScales);
    return [lexicon.phrase(year < 1 ? "ago" : "ahead", { n }), year < 1 ? short : `+${short}`];
  }
  const first = sayYear(lexicon, year, 1);
  const name = yearNames[step];
  if (isGregory && name && lexicon.pack.dates[name] && !(name === "decade" && year < bareYears)) {
    const named = name !== "decade" && year < 1 ? { ...date, year: last } : date;
    return [sayPoint(lexicon, { unit: name, date: named }), first];
  }
  const years = `${lexicon.year(year)}–${lexicon.year(last)}`;
  return [withEra(lexicon, years, year, year < bareYears), first];
}

/** Within what a tick lies, from long to short. `last` is the last year of a major tick of several years. */
export function sayWithin(
  lexicon: Lexicon,
  unit: TickUnit,
  date: CivilDate,
  step: number,
  last: number,
): readonly string[] {
  const era = (text: string): string => withEra(lexicon, text, date.year, false);
  const day = (short: boolean): string => era(lexicon.date("axisDay", 0, { date, short }));
  const month = (short: boolean): string => era(lexicon.date("axisMonth", 0, { date, short }));
  if (unit === "day") {
    return [day(false), day(true), lexicon.date("monthDay", 0, { date, short: true })];
  }
  if (unit === "month") return [month(false), month(true), lexicon.month(date, -1)];
  return step > 1 ? sayYears(lexicon, date, step, last) : [sayYear(lexicon, date.year, 1)];
}
