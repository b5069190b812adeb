/** Makes text from data harmless to show: no control characters, no half characters, no endless length. */
import { cutText } from "./cut-text.ts";

/** What is left of a text, and whether its author should hear of it. */
export interface CleanText {
  readonly text: string;
  /** Characters were taken out or replaced. */
  readonly cleaned: boolean;
  /** The text was longer than the limit. */
  readonly cut: boolean;
}

/** How {@link cleanText} treats a text. */
export interface CleanOptions {
  /** Most UTF-16 units kept. */
  readonly limit: number;
  /** Line breaks and runs of blanks become one blank, as in titles; else line breaks stay. */
  readonly oneLine: boolean;
}

const lineEnds = /\r\n?|[\u2028\u2029]/g;

/**
 * What is never shown: control characters but tab and line feed, halves of surrogate pairs, forced
 * directions (which would turn round the text beside them), stray byte order marks and noncharacters.
 * Joiners and direction marks, which Persian and emoji need, stay.
 */
const harmful = /(?![\t\n])[\p{Cc}\p{Cs}\u202a-\u202e\ufeff\ufff9-\ufffb\ufffe\uffff]/gu;

/** Removes what is harmful, puts U+FFFD for lone surrogates, trims, and cuts between graphemes. */
export function cleanText(raw: string, { limit, oneLine }: CleanOptions): CleanText {
  const lines = raw.replace(lineEnds, "\n");
  const clean = lines.replace(harmful, (found) =>
    found >= "\ud800" && found < "\ue000" ? "\ufffd" : "",
  );
  const text = (oneLine ? clean.replace(/[\t\n ]{2,}|[\t\n]/g, " ") : clean).trim();
  return { text: cutText(text, limit), cleaned: clean !== lines, cut: text.length > limit };
}
