// The chronicle as a calendar (RFC 5545). A calendar knows days only, so only what is known to the day is in it: a
// month or a year drawn as an all-day entry would say that the event lasted so long, which no source says.
import { parseEdtf } from "@sanjyra/core/time";

/** @typedef {import("../../src/chronicle.ts").Chronicle} Chronicle */
/** @typedef {import("../../src/chronicle.ts").ChronicleEvent} ChronicleEvent */

const dayMs = 86_400_000;

/**
 * First day and the day after the last, in the form of iCalendar; nothing where the days are not known for certain.
 * @param {string} text EDTF
 * @returns {{ start: string, end: string } | undefined}
 */
export function calendarDays(text) {
  const reading = parseEdtf(text);
  if (!reading.ok) return undefined;
  const { date } = reading;
  const vague = date.approximate || date.uncertain || date.kind === "set";
  const endless = !Number.isFinite(date.earliest) || !Number.isFinite(date.latest);
  if (vague || endless || date.parts.some((part) => part.precision !== "day")) return undefined;
  const [start, end] = [date.earliest, date.latest + dayMs].map((moment) =>
    new Date(moment).toISOString().slice(0, 10).replaceAll("-", ""),
  );
  return start && end ? { start, end } : undefined;
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

/**
 * A content line in pieces of at most 75 octets, never inside a character.
 * @param {string} line
 */
function folded(line) {
  const pieces = [""];
  let octets = 0;
  for (const character of line) {
    const length = Buffer.byteLength(character);
    if (octets + length > 75) {
      pieces.push(" ");
      octets = 1;
    }
    pieces[pieces.length - 1] += character;
    octets += length;
  }
  return pieces.join("\r\n");
}

/**
 * @param {import("@sanjyra/core").LocalizedText | undefined} text
 * @param {string} language
 */
function localized(text, language) {
  return typeof text === "string" ? text : (text?.[language] ?? "");
}

/**
 * @param {ChronicleEvent} event
 * @param {Chronicle} chronicle
 * @param {string} language
 * @returns {string[]} content lines; none where the days are not known
 */
function toEntry(event, { entities, categories, edition }, language) {
  const days = calendarDays(event.date);
  if (!days) return [];
  /** @param {string | undefined} text */
  const words = (text) => escaped(text ?? "");
  const places = entities.filter(
    ({ id, kind }) => kind === "place" && event.participants.includes(id),
  );
  const category = categories.find(({ id }) => id === event.category);
  const where = places.map(({ name }) => localized(name, language)).join(" · ");
  return [
    "BEGIN:VEVENT",
    `UID:${event.id}@central-asia.sanjyra`,
    `DTSTAMP:${edition.replaceAll("-", "")}T000000Z`,
    `DTSTART;VALUE=DATE:${days.start}`,
    `DTEND;VALUE=DATE:${days.end}`,
    `SUMMARY;LANGUAGE=${language}:${words(localized(event.title, language))}`,
    `DESCRIPTION;LANGUAGE=${language}:${words(localized(event.description, language))}`,
    ...(where ? [`LOCATION;LANGUAGE=${language}:${words(where)}`] : []),
    `CATEGORIES;LANGUAGE=${language}:${words(localized(category?.title, language))}`,
    `STATUS:${event.status === "planned" ? "TENTATIVE" : "CONFIRMED"}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/**
 * A calendar in one language, of all that is known to the day.
 * @param {Chronicle} chronicle
 * @param {string} language
 * @returns {string}
 */
export function toCalendar(chronicle, language) {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Sanjyra//Central Asia//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(localized(chronicle.title, language))}`,
    ...chronicle.events.flatMap((event) => toEntry(event, chronicle, language)),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}
