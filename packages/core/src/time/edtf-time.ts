/** Date-times: a full date, a clock time, and an offset from UTC where there is one. */
import { civilToMoment, daysInMonth, momentToCivil } from "./civil.ts";
import { dateIssue } from "./edtf-part.ts";
import type { DraftFields, ReadPart } from "./edtf-part.ts";
import type { DateIssue, DatePart } from "./uncertain-date.ts";

const shape =
  /^(-?\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(?:Z|([+-]\d\d)(?::([0-5]\d))?)?$/;

const minuteMs = 60_000;
const dayMinutes = 1440;

interface Clock {
  /** Minutes of the day. */
  readonly minutes: number;
  readonly minute: number;
  readonly second: number;
  /** From 0 to 999. */
  readonly ms: number;
  /** Minutes east of Greenwich. */
  readonly offset: number;
}

/** 24:00:00 is the end of a day, and second 60 the leap second, which is only ever at 23:59:60 UTC. */
function isPossible({ minutes, minute, second, ms, offset }: Clock): boolean {
  if (minute > 59 || second > 60) return false;
  if (minutes >= dayMinutes) return minutes + second + ms === dayMinutes;
  return second < 60 || (minutes - offset + 2 * dayMinutes + 1) % dayMinutes === 0;
}

function readClock(
  hour: number,
  minute: number,
  second = "0",
  fraction = "",
  east = "",
  minutesEast = "0",
): Clock {
  const offset = Number(minutesEast) + 60 * Math.abs(Number(east));
  return {
    minutes: hour * 60 + minute,
    minute,
    second: Number(second),
    ms: Number(fraction.slice(0, 3).padEnd(3, "0")),
    offset: east.startsWith("-") ? -offset : offset,
  };
}

/** Reads a date-time; undefined where the text does not have the form of one, or its date no day. */
export function readDateTime(text: string): ReadPart | DateIssue | undefined {
  const found = shape.exec(text);
  if (!found) return undefined;
  const [, years = "", months, days, hours, minutes, seconds, fraction, east, minutesEast] = found;
  const [year, month, day] = [Number(years), Number(months), Number(days)];
  if (years === "-0000" || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return undefined;
  const clock = readClock(Number(hours), Number(minutes), seconds, fraction, east, minutesEast);
  if (Math.abs(clock.offset) > 840 || (east === "-00" && !clock.offset)) {
    return dateIssue(
      "date-impossible",
      text,
      "no clock has this offset",
      "Write -14:00 to +14:00, or Z",
    );
  }
  if (!isPossible(clock)) {
    const remedy = "Write hours from 00 to 23, minutes and seconds from 00 to 59";
    return dateIssue("date-impossible", text, "no clock shows this time", remedy);
  }
  const ms = clock.minutes * minuteMs + Math.min(59, clock.second) * 1000 + clock.ms;
  const moment = civilToMoment(year, month, day, ms);
  const { year: y, month: m, day: d } = momentToCivil(moment);
  const fields: DraftFields = {
    year: y,
    month: m,
    day: d,
    hour: Number(hours) % 24,
    minute: clock.minute,
  };
  if (seconds) fields.second = clock.second;
  if (fraction) fields.millisecond = clock.ms;
  const civil = !east && !text.endsWith("Z");
  if (!civil) fields.offsetMinutes = clock.offset;
  const [precision, unit] = unitOf(seconds, fraction);
  const earliest = moment - clock.offset * minuteMs;
  const latest = earliest + unit - 1;
  const part = { earliest, latest, precision, approximate: false, uncertain: false, civil, fields };
  return { part, level: year < 0 ? 1 : 0, masked: false };
}

/** How long a time lasts that is given like this, in whole milliseconds. */
function unitOf(seconds?: string, fraction?: string): readonly [DatePart["precision"], number] {
  if (fraction) return ["millisecond", Math.max(1, 10 ** (3 - fraction.length))];
  return seconds ? ["second", 1000] : ["minute", minuteMs];
}
