/** Shortens a text without leaving half a character. */

/** No letter with its marks is longer than this; what claims to be is cut inside. */
const longestGrapheme = 200;

/**
 * At most `limit` UTF-16 units of a text, with an ellipsis as the last of them where it was longer.
 * The cut falls between graphemes (UAX 29) where the platform has `Intl.Segmenter`, else between code points.
 */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const from = Math.max(0, limit - 1 - longestGrapheme);
  const nearby = text.slice(from, limit + longestGrapheme);
  const at = limit - 1 - from;
  const boundary =
    "Segmenter" in Intl && new Intl.Segmenter("en").segment(nearby).containing(at)?.index;
  const kept = text.slice(0, from + (boundary || at)).replace(/[\ud800-\udbff]$/, "");
  return limit < 1 ? "" : `${kept}…`;
}
