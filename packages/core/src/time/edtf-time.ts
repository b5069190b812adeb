/** Date-times: a full date, a clock time, and an offset from UTC where there is one. */
import { momentToCivil } from "./civil.ts";
import { readCalendarDate } from "./edtf-date.ts";
import { dateIssue, isIssue, partOf } from "./edtf-part.ts";
import type { DraftFields, ReadPart } from "./edtf-part.ts";
import { readPlain } from "./edtf-plain.ts";
import type { DateIssue, DatePrecision } from "./uncertain-date.ts";

const shape =
  /^(-?\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(?:Z|([+-]\d\d)(?::([0-5]\d))?)?$/;

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

/** How long a time lasts that is given like this, in whole milliseconds. */
function unitOf(seconds?: string, fraction?: string): readonly [DatePrecision, number] {
  if (fraction) return ["millisecond", Math.max(1, 10 ** (3 - fraction.length))];
  return seconds ? ["second", 1000] : ["minute", minuteMs];
}

function readClock([
  ,
  ,
  hours,
  minutes,
  seconds,
  fraction = "",
  east = "",
  minutesEast,
]: readonly string[]): Clock {
  const offset = Number(minutesEast ?? 0) + 60 * Math.abs(Number(east));
  return {
    minutes: Number(hours) * 60 + Number(minutes),
    minute: Number(minutes),
    second: Number(seconds ?? 0),
    ms: Number(fraction.slice(0, 3).padEnd(3, "0")),
    offset: east.startsWith("-") ? -offset : offset,
  };
}

/** Reads a date-time; undefined where the text does not have the form of one. */
export function readDateTime(text: string): ReadPart | DateIssue | undefined {
  const found = shape.exec(text);
  const date = found?.[1] && (readPlain(found[1]) ?? readCalendarDate(found[1]));
  if (!found || !date) return undefined;
  if (isIssue(date)) return date;
  const refuse = (message: string, remedy: string): DateIssue =>
    dateIssue("date-impossible", text, message, remedy);
  const clock = readClock(found);
  const { minute, second, ms, offset } = clock;
  if (Math.abs(offset) > 840 || (found[6] === "-00" && !offset)) {
    return refuse("no clock has this offset", "Write -14:00 to +14:00, or Z");
  }
  if (!isPossible(clock)) {
    return refuse(
      "no clock shows this time",
      "Write hours from 00 to 23, minutes and seconds from 00 to 59",
    );
  }
  const moment = date.part.earliest + clock.minutes * minuteMs + Math.min(59, second) * 1000 + ms;
  const { year, month, day } = momentToCivil(moment);
  const fields: DraftFields = { year, month, day, hour: Number(found[2]) % 24, minute };
  if (found[4]) fields.second = second;
  if (found[5]) fields.millisecond = ms;
  const isCivil = !found[6] && !text.endsWith("Z");
  if (!isCivil) fields.offsetMinutes = offset;
  const [precision, unit] = unitOf(found[4], found[5]);
  const earliest = moment - offset * minuteMs;
  return { ...date, part: partOf(earliest, earliest + unit - 1, precision, fields, 0, isCivil) };
}
