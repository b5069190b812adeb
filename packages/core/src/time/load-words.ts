/** Words of a language, brought together from files that load when needed: names and calendar. */
import { loadPack } from "../locale/load.ts";
import type { LocalePack } from "../locale/pack.ts";
import { createWords, type Words, type WordsOptions } from "./words.ts";

/** The pack of a language; undefined where there is none, or its file cannot be had. */
async function findPack(
  language: string,
  calendar: string | undefined,
): Promise<LocalePack | undefined> {
  try {
    return await loadPack(language, calendar);
  } catch {
    return undefined;
  }
}

/**
 * Words in a language and calendar, with everything that they need. Packs that are given win over those that load.
 * Where the language is not to be had the fallback speaks, and last English. Never rejects.
 */
export async function loadWords(options: WordsOptions): Promise<Words> {
  const { language, fallback = "en", calendar, packs = [] } = options;
  const asked = [language, fallback].map((tag) => findPack(tag, calendar));
  const found = (await Promise.all(asked)).filter((pack) => pack !== undefined);
  return createWords({ ...options, packs: [...packs, ...found] });
}
