/**
 * Widths of texts without a browser: a published table, so that a server and a test draw the same picture.
 * The table holds the advance widths of Noto Sans in fiftieths of an em, rounded up; what it lacks is estimated
 * by script, on the wide side.
 */
import type { Measure } from "./scene-text.ts";

const latin =
  "018D@MH/22?@1416@@@@@@@@@@11@@@9PCDCH?=HI41B>QIKBKC??HARA@@464@:2@B;B@5BB00>0RBBBB8;6B=K>=;6?6@";
const cyrillic = "CBD>F?NAJJBGQIKHBC?CLAIFWXFNDCXC@A@9A@I<DD>@ICBCB;;=H>CBPQFJA<M?";

/** Semibold is this much wider than regular. */
const strongFactor = 1.08;

/**
 * A measurer for a font size in pixels. Wider than almost any sans-serif sets it, so that texts placed by
 * it do not meet in a viewer with other fonts.
 */
export function createWidthEstimate(fontPx: number): Measure {
  const fiftieth = (fontPx / 50) * 1.02;
  return (text, strong) => {
    let fiftieths = 0;
    for (const character of text) fiftieths += widthOf(character.codePointAt(0) ?? 0);
    return fiftieths * fiftieth * (strong ? strongFactor : 1);
  };
}

/** Width of a character in fiftieths of an em. */
function widthOf(code: number): number {
  if (code >= 32 && code < 127) return latin.charCodeAt(code - 32) - 35;
  if (code >= 0x410 && code < 0x450) return cyrillic.charCodeAt(code - 0x410) - 35;
  if (isMark(code)) return 0;
  if (code >= 0x600 && code < 0x780) return 29;
  if (code >= 0x2e80) return 50;
  return code < 0x250 ? 33 : 36;
}

function isMark(code: number): boolean {
  return (code >= 0x300 && code < 0x370) || (code >= 0x200b && code < 0x2010) || code === 0xfe0f;
}
