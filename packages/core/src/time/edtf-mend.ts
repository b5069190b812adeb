/** What people write instead of EDTF, and what would be right: the draft of 2012, habits, and slips. */

type Slip = readonly [pattern: RegExp, replacement: string, message: string];

const hyphens = "year, month and day are joined by hyphens";

const slips: readonly Slip[] = [
  [/^(\S+)[ t](?=\d\d:)/, "$1T", "T joins a date and a time"],
  [/\s+/g, "", "a date has no spaces"],
  [/[–—]/g, "/", "a slash joins the ends of an interval"],
  [/−/g, "-", "a minus is a hyphen"],
  [/unknown/g, "", "an unknown end is left out"],
  [/open/g, "..", "an open end is .."],
  [/^y/, "Y", "a long year begins with a capital Y"],
  [/(\d)e(?=\d)/g, "$1E", "an exponent follows a capital E"],
  [/(\d)p(?=\d)/g, "$1S", "the number of digits that count follows S"],
  [/[ux]/g, "X", "an unspecified digit is a capital X"],
  [/\?~|~\?/g, "%", "uncertain and approximate together is %"],
  [/\((\d\d)\)([?~%])/g, "$2$1", "a qualifier stands before its part, without parentheses"],
  [/(:\d\d),(?=\d)/g, "$1.", "a fraction of a second follows a point"],
  [/(:\d\d)z$/, "$1Z", "UTC is a capital Z"],
  [/(:\d\d[+-]\d\d)(\d\d)$/, "$1:$2", "an offset has a colon"],
  [/^\+/, "", "a year has no plus sign"],
  [/^(\d{4})[./](\d\d?)[./](\d\d?)$/, "$1-$2-$3", hyphens],
  [/-(\d)(?=-|$)/g, "-0$1", "a month or day has two digits"],
  [/^(\d{4})(\d\d)(\d\d)(?=T|$)/, "$1-$2-$3", hyphens],
  [/T(\d\d)(\d\d)(\d\d)?/, "T$1:$2:$3", "hours, minutes and seconds are joined by colons"],
  [/^-?\d{5,}$/, "Y$&", "a year of more than four digits begins with Y"],
  [/^(-?\d\d)(?=[?~%]?$)/, "$1XX", "a century is a year with two unspecified digits"],
  [/^(-?\d{3})(?=[?~%]?$)/, "$1X", "a decade is a year with an unspecified digit"],
];

/** What is wrong with a text, and how to mend it. */
export interface Mended {
  readonly message: string;
  readonly remedy: string;
}

/**
 * Finds what a text that is no date was meant to be. Undefined where no known slip explains it, or where the
 * result would be no date either; nothing is ever read by it, it only makes the remedy of an issue.
 */
export function mendDate(text: string, isDate: (text: string) => boolean): Mended | undefined {
  if (text.length > 64) return undefined;
  let mended = text;
  let message = "";
  for (const [pattern, replacement, slip] of slips) {
    const next = mended.replace(pattern, replacement);
    if (next !== mended) message ||= slip;
    mended = next;
  }
  if (message && isDate(mended)) return { message, remedy: `Write ${mended}` };
  if (!/[()]/.test(text)) return undefined;
  return {
    message: "EDTF has no parentheses",
    remedy: "Put ?, ~ or % before each part it is about: 2004-?06-?11",
  };
}
