/** What people write instead of EDTF, and what would be right: the draft of 2012, habits, and slips. */

type Slip = readonly [pattern: RegExp, replacement: string];

/** How the draft of 2012 wrote what has another form now. */
const draft: readonly Slip[] = [
  [/unknown/g, ""],
  [/open/g, ".."],
  [/^y/, "Y"],
  [/(\d)e(?=\d)/g, "$1E"],
  [/(\d)p(?=\d)/g, "$1S"],
  [/[ux]/g, "X"],
  [/\?~|~\?/g, "%"],
  [/\((\d\d)\)([?~%])/g, "$2$1"],
];

/** Other signs, missing signs and missing digits; spaces first, as they may stand between any of them. */
const habits: readonly Slip[] = [
  [/^(\S+)[ t](?=\d\d:)/, "$1T"],
  [/\s+/g, ""],
  [/[–—]/g, "/"],
  [/−/g, "-"],
  [/^\+/, ""],
  [/(:\d\d),(?=\d)/g, "$1."],
  [/(:\d\d)z$/, "$1Z"],
  [/(:\d\d[+-]\d\d)(\d\d)$/, "$1:$2"],
  [/^(\d{4})[./](\d\d?)[./](\d\d?)$/, "$1-$2-$3"],
  [/-(\d)(?=-|$)/g, "-0$1"],
  [/^(\d{4})(\d\d)(\d\d)(?=T|$)/, "$1-$2-$3"],
  [/T(\d\d)(\d\d)(\d\d)?/, "T$1:$2:$3"],
  [/^-?\d{5,}$/, "Y$&"],
  [/^(-?\d\d)(?=[?~%]?$)/, "$1XX"],
  [/^(-?\d{3})(?=[?~%]?$)/, "$1X"],
];

function mend(text: string, slips: readonly Slip[]): string {
  return slips.reduce((mended, [pattern, right]) => mended.replace(pattern, right), text);
}

/**
 * Says what is wrong with a text that is no date and how to write what it was meant to be. Undefined where no known
 * slip explains it, or where the result would be no date either; nothing is ever read by it.
 */
export function mendDate(
  text: string,
  isDate: (text: string) => boolean,
): readonly [message: string, remedy: string] | undefined {
  if (text.length > 64) return undefined;
  const spaced = mend(text, habits);
  const mended = mend(spaced, draft);
  if (mended !== text && isDate(mended)) {
    return [
      mended === spaced ? "not the way EDTF writes it" : "written as in the draft of 2012",
      `Write ${mended}`,
    ];
  }
  if (!/[()]/.test(text)) return undefined;
  return ["EDTF has no parentheses", "Put ?, ~ or % before each part it is about: 2004-?06-?11"];
}
