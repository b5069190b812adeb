/** Words of a language, brought together from files that load when needed: names and calendar. */
import { loadPack } from "../locale/load.ts";
import type { LocalePack } from "../locale/pack.ts";
import { gregory, plainCalendar, type Calendar } from "./calendar.ts";
import { createWords, type Words, type WordsOptions } from "./words.ts";

/** The pack of a language; undefined where there is none, or its file cannot be had. */
async function findPack(language: string, calendar: string): Promise<LocalePack | undefined> {
  try {
    return await loadPack(language, calendar);
  } catch {
    return undefined;
  }
}

/** The calendar of a name; `gregory` where it is unknown, or its file cannot be had. */
async function findCalendar(name: string): Promise<Calendar> {
  const plain = plainCalendar(name);
  if (plain) return plain;
  try {
    return (await import("./calendars.ts")).createCalendar(name);
  } catch {
    return gregory;
  }
}

/**
 * Words in a language and calendar, with everything that they need. Packs that are given win over those that load.
 * Where the language is not to be had the fallback speaks, and last English. Never rejects.
 */
export async function loadWords(options: WordsOptions): Promise<Words> {
  const { language, fallback = "en", calendar: asked = gregory, packs = [] } = options;
  const name = typeof asked === "string" ? asked : asked.id;
  const [calendar, ...loaded] = await Promise.all([
    typeof asked === "string" ? findCalendar(asked) : asked,
    findPack(language, name),
    findPack(fallback, name),
  ]);
  const found = loaded.filter((pack) => pack !== undefined);
  return createWords({ ...options, calendar, packs: [...packs, ...found] });
}
