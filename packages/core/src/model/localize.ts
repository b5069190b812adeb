/** Chooses the words of a reader's language from a text in several. */
import type { LocalizedText } from "./document.ts";

/** Words to show. */
export interface LocalizedString {
  readonly text: string;
  /** BCP 47 tag of the words where they are not in the language asked for and their own is known. */
  readonly lang?: string;
}

/**
 * The text in the language asked for (`zh-Hant-TW`, else `zh-Hant`, else `zh`), else in the document's
 * language, else in a sister of the language asked for (`en-GB` for `en-US`), else the first there is.
 * Tags are compared without regard to case. A plain string is in the document's language.
 */
export function localize(
  text: LocalizedText | undefined,
  language: string,
  documentLanguage = "und",
): LocalizedString {
  if (text === undefined) return { text: "" };
  const isPlain = typeof text === "string";
  const tag = isPlain ? documentLanguage : chooseTag(Object.keys(text), language, documentLanguage);
  const words = isPlain ? text : (text[tag] ?? "");
  // Words tagged `en` need no mark for a reader of `en-GB`; words tagged `en-GB` do for a reader of `en`.
  const isAsked = `${language}-`.toLowerCase().startsWith(`${tag}-`.toLowerCase());
  return isAsked || tag === "und" ? { text: words } : { text: words, lang: tag };
}

function chooseTag(tags: readonly string[], language: string, documentLanguage: string): string {
  const find = (wanted: string): string | undefined => {
    const subtags = wanted.toLowerCase().split("-");
    for (; subtags.length > 0; subtags.pop()) {
      const found = tags.find((tag) => tag.toLowerCase() === subtags.join("-"));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const primary = (tag: string): string => tag.toLowerCase().replace(/-.*/, "");
  return (
    find(language) ??
    find(documentLanguage) ??
    tags.find((tag) => primary(tag) === primary(language)) ??
    tags[0] ??
    "und"
  );
}
