/** Language, zone, calendar and window, which commands have in common; each is checked before any work. */
import { loadWords, localize, type NormalizedDocument, type WordsOptions } from "@sanjyra/core";
import { basename } from "node:path";
import type { Values } from "./command.ts";
import { Failure } from "./failure.ts";
import { nearest } from "./nearest.ts";
import type { FileReading } from "./read-document.ts";
import { nameOf } from "./read-input.ts";

/** The options, to be spread into a command's own. */
export const settingOptions = {
  language: {
    value: "<tag>",
    text: "language of words and dates, such as ky; the document's if left out",
  },
  theme: { value: "<theme>", text: "light or dark" },
  "time-zone": {
    value: "<zone>",
    text: "zone of clock times, such as Asia/Bishkek; UTC if left out",
  },
  calendar: {
    value: "<name>",
    text: "calendar of dates and axis, such as persian; gregory if left out",
  },
} as const;

/** Their values. */
export type SettingValues = Values<typeof settingOptions>;

/** Throws {@link Failure} for a language, zone or calendar that is none. */
export function checkSettings(values: SettingValues): void {
  const { language, calendar, "time-zone": timeZone } = values;
  if (language !== undefined && !isTag(language))
    throw new Failure(
      `--language cannot be “${language}”.`,
      "Give a tag such as en, ru, kk or ky.",
    );
  if (timeZone !== undefined && !isZone(timeZone))
    throw new Failure(`--time-zone cannot be “${timeZone}”.`, zoneHint(timeZone));
  const calendars = Intl.supportedValuesOf("calendar");
  if (calendar !== undefined && !calendars.includes(calendar))
    throw new Failure(
      `--calendar cannot be “${calendar}”.`,
      meant(calendar, calendars) ?? `There are: ${calendars.join(", ")}.`,
    );
}

function isTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1;
  } catch {
    return false;
  }
}

function isZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone }));
  } catch {
    return false;
  }
}

function zoneHint(timeZone: string): string {
  const zones = Intl.supportedValuesOf("timeZone");
  const cities = new Map(zones.map((zone) => [zone.replace(/.*\//, "").toLowerCase(), zone]));
  const lower = new Map(zones.map((zone) => [zone.toLowerCase(), zone]));
  const byCity = nearest(timeZone.replaceAll(" ", "_"), [...cities.keys()]);
  const byName = nearest(timeZone, [...lower.keys()]);
  const found = lower.get(byName ?? "") ?? cities.get(byCity ?? "");
  return found === undefined
    ? "Give a name such as Asia/Bishkek or UTC."
    : `Did you mean “${found}”?`;
}

function meant(value: string, known: readonly string[]): string | undefined {
  const found = nearest(value, known);
  return found === undefined ? undefined : `Did you mean “${found}”?`;
}

/** The language of words: the one asked for, else the document's, else English. */
export function languageOf(values: SettingValues, document: NormalizedDocument): string {
  const { language } = document;
  return values.language ?? (language === "und" ? "en" : language);
}

/** Whether there are words for dates in a language. */
export async function isSpoken(language: string): Promise<boolean> {
  const primary = (tag: string) => tag.toLowerCase().split("-")[0];
  const words = await loadWords({ language });
  return primary(words.language) === primary(language);
}

/** The options of words for a document. */
export function wordsOptions(values: SettingValues, document: NormalizedDocument): WordsOptions {
  const language = languageOf(values, document);
  const { calendar, "time-zone": timeZone } = values;
  return {
    language,
    ...(calendar !== undefined && { calendar }),
    ...(timeZone !== undefined && { timeZone }),
  };
}

/** The document's title in a language, else the name of the file. */
export function titleOf({ document, name }: FileReading, language: string): string {
  const { text } = localize(document.title, language, document.language);
  return text || (name === nameOf("-") ? "Timeline" : basename(name));
}
