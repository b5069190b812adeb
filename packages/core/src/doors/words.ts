/** The door to the words: grammar, the names of a language, and the months of a calendar. */
import type { Words, WordsOptions } from "../time/words.ts";

/**
 * Words in a language and calendar, with everything that they need. Packs that are given win over those that load.
 * Where the language is not to be had the fallback speaks, and last English. Rejects only where the grammar itself
 * cannot be loaded.
 */
export async function loadWords(options: WordsOptions): Promise<Words> {
  const { loadWords: load } = await import("../time/load-words.ts");
  return load(options);
}
