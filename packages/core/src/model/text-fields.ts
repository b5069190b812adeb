/** Readers of texts, ids and language tags. All text is cleaned and held to its limit. */
import { cleanText } from "./clean-text.ts";
import type { LocalizedText } from "./document.ts";
import { field, list } from "./fields.ts";
import type { Field } from "./fields.ts";
import { isRecord, peek } from "./foreign.ts";
import { inside, refuse, report } from "./place.ts";
import type { Key, Place } from "./place.ts";

/** An id or another plain text of one line; numbers become text. */
export const id: Field<string> = field("a text", (value, place, key) =>
  readText(value, place, key, true),
);

/** Ids without repetition, as a list or as one text with semicolons between. */
export const ids: Field<readonly string[]> = (value, place, key) => {
  const found = list(id)(typeof value === "string" ? value.split(";") : value, place, key);
  return found && [...new Set(found)];
};

/** A BCP 47 language tag; an underline counts as a hyphen. */
export const language: Field<string> = field("a language tag such as en", languageTag);

/** Text of one line, in one or several languages: titles and names. */
export const line: Field<LocalizedText> = localizedField(true);

/** Text of several lines, in one or several languages: descriptions and notes. */
export const prose: Field<LocalizedText> = localizedField(false);

function localizedField(oneLine: boolean): Field<LocalizedText> {
  return field("a text, or an object of texts by language tag", (value, place, key) => {
    if (!isRecord(value)) return readText(value, place, key, oneLine);
    const inner = inside(place, key);
    const found: [string, string][] = [];
    for (const name of Object.keys(value)) {
      const tag = languageTag(name);
      const translation = peek(value, name);
      const text = tag && readText(translation, inner, name, oneLine);
      if (tag && text) found.push([tag, text]);
      else if (text === undefined && translation != null)
        refuse(inner, name, "a text under a language tag such as en");
    }
    return found.length > 0 ? Object.fromEntries(found) : null;
  });
}

function languageTag(value: unknown): string | undefined {
  const isTag = typeof value === "string" && /^[a-z]{1,8}([-_][a-z\d]{1,8})*$/i.test(value);
  return isTag ? value.replaceAll("_", "-") : undefined;
}

/** Clean text; null where nothing is left, undefined where there was no text. */
function readText(
  value: unknown,
  place: Place,
  key: Key,
  oneLine: boolean,
): string | null | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const limit = place.limits[oneLine ? "titleLength" : "descriptionLength"];
  const { text, cleaned, cut } = cleanText(String(value), { limit, oneLine });
  if (cleaned)
    report(place, key, "warning", {
      code: "text-cleaned",
      message: "Control or broken characters were taken out.",
      remedy: "Save the text as clean UTF-8.",
    });
  if (cut)
    report(place, key, "warning", {
      code: "limit-reached",
      message: `The text was cut after ${limit} characters.`,
      remedy: "Shorten it, or raise the limit.",
    });
  return text || null;
}
