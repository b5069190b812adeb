/**
 * Text as search compares it: without case, marks, joiners and apostrophes, digits as 0 to 9, and letters that many
 * keyboards lack as the letters that people type for them ("өкмөт" as "окмот", "ё" as "е", "ي" as "ی").
 */

/** Marks over and under letters (Latin, Cyrillic, Greek, Hebrew, Arabic), joiners, direction marks, apostrophes. */
const silent =
  /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u00ad\u0640\u200b-\u200f\u2060\u2066-\u2069\ufeff'`ʻʼ‘’]/g;

/** Pairs: a letter, and what it is compared as. */
const pairs = "ңн ғг қк өо ұу үу әа һх іи җж ҳх ҷч ҥн əe ıi łl øo đd ςσ يی ىی كک ةه ٱا ہه ھه ەه";

const bases = new Map(pairs.split(" ").map((pair) => [pair.charAt(0), pair.charAt(1)] as const));
for (let digit = 0; digit < 10; digit++) {
  bases.set(String.fromCharCode(0x0660 + digit), String(digit));
  bases.set(String.fromCharCode(0x06f0 + digit), String(digit));
}
const special = new RegExp(`[${[...bases.keys()].join("")}]`, "g");

/** A text as it is compared. Folding what is folded changes nothing. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(silent, "")
    .toLowerCase()
    .replace(special, (sign) => bases.get(sign) ?? sign);
}

/** A folded text that knows where each of its units stands in the original. */
export interface FoldedText {
  readonly text: string;
  /** Place in the original of each unit of `text`, and at the end the original's length. */
  readonly places: readonly number[];
}

/** The same as {@link fold}, with places. Slower: for texts that are shown. */
export function foldWithPlaces(original: string): FoldedText {
  let text = "";
  const places: number[] = [];
  let at = 0;
  for (const sign of original) {
    const folded = fold(sign);
    for (let unit = 0; unit < folded.length; unit++) places.push(at);
    text += folded;
    at += sign.length;
  }
  places.push(original.length);
  return { text, places };
}

/** Most words of a query that count. */
const mostTerms = 8;

/** Most characters of a query that count. */
const mostQuery = 200;

const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** The folded words of a query, without the punctuation around them; empty for a query that asks for nothing. */
export function termsOf(query: string): readonly string[] {
  const words = fold(query.slice(0, mostQuery)).split(/\s+/);
  const terms = words.map((word) => word.replace(edges, "") || word).filter(Boolean);
  return [...new Set(terms)].slice(0, mostTerms);
}
