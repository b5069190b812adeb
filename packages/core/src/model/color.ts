/** Colours from data: an allow list of forms, so that nothing else ever reaches a style. */

const forms =
  /^(?:#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|(?:rgba?|hsla?|hwb|(?:ok)?l(?:ab|ch))\((?:[-+\d.,%/ ]|deg|turn|g?rad|none){5,99}\)|[a-z]{3,20})$/i;

/**
 * The colour, trimmed, if it is hex, `rgb()`, `hsl()`, `hwb()`, `lab()`, `lch()`, `oklab()` or `oklch()` of
 * plain numbers, or one plain word; else undefined. Whether a word names a colour is for `CSS.supports` at
 * the edge.
 */
export function checkColor(text: string): string | undefined {
  const color = text.trim();
  return forms.test(color) ? color : undefined;
}
