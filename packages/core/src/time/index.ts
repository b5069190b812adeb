/** Time by itself: dates as exactly as they are known, spans, scales, ticks and words. */

export type { Calendar } from "./calendar.ts";
export { createCalendar } from "./calendars.ts";
export { dayMs, civilToMoment, daysInMonth, isLeapYear, momentToCivil, yearMs } from "./civil.ts";
export type { CivilDate } from "./civil.ts";
export { parseEdtf } from "./edtf.ts";
export { createScale, farPx } from "./scale.ts";
export type { TimeScale } from "./scale.ts";
export { clampSpan, createSpan, largestSpanMs, panSpan, smallestSpanMs, zoomSpan } from "./span.ts";
export type { TimeSpan } from "./span.ts";
export { createTicks } from "./ticks.ts";
export type { Tick, Ticks, TicksOptions } from "./ticks.ts";
export type {
  DateFields,
  DateIssue,
  DatePart,
  DatePrecision,
  DateReading,
  Qualifier,
  UncertainDate,
} from "./uncertain-date.ts";
export { loadWords } from "./load-words.ts";
export { createWords } from "./words.ts";
export type { Words, WordsOptions } from "./words.ts";
export { civilEndToZone, civilToZone, isTimeZone } from "./zone.ts";
