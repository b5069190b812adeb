/** Numbers in words' company: digits of a numbering system, marks of a language, and how words agree with them. */
import type { LocalePack } from "../locale/pack.ts";

/** Numbers of one language. */
export interface Numbers {
  /** ASCII digits of a text as those of the numbering system. */
  digits(text: string): string;
  /** A number with marks, at most `decimals` decimals. Years are grouped from five digits on. */
  number(value: number, decimals?: number, groupFrom?: number): string;
  /** The form that agrees with a number, of forms between `|`. */
  agree(value: number, forms: string): string;
  /** The ending of a number, for languages that have them. */
  suffix(value: number): string;
}

/** The word that a number ends with: 0 to 9, 10 to 90 as 10 to 18, 100 as 19, 1000 as 20, a million as 21. */
function lastWord(value: number): number {
  if (value % 10 || !value) return value % 10;
  if (value % 100) return 9 + ((value / 10) % 10);
  return value % 1000 ? 19 : value % 1e6 ? 20 : 21;
}

const romanDigits = ["X", "IX", "V", "IV", "I"];
const romanValues = [10, 9, 5, 4, 1];

/** A small whole number in Roman digits, for centuries and millennia. */
export function toRoman(value: number): string {
  const place = romanValues.findIndex((size) => size <= value);
  return place < 0
    ? ""
    : (romanDigits[place] ?? "") + toRoman(value - (romanValues[place] ?? value));
}

/** The code point of a numbering system's 0, or undefined where its digits are ASCII or do not count on. */
function zeroOf(numberingSystem: string): number | undefined {
  const digit = (value: number): number =>
    new Intl.NumberFormat("en", { numberingSystem }).format(value).codePointAt(0) ?? 0;
  try {
    const zero = digit(0);
    return zero !== 48 && digit(9) - zero === 9 ? zero : undefined;
  } catch {
    return undefined;
  }
}

/** Numbers for a pack; a numbering system that is not known is `latn`. */
export function createNumbers(pack: LocalePack, numberingSystem = "latn"): Numbers {
  const zero = numberingSystem === "latn" ? undefined : zeroOf(numberingSystem);
  const marks = zero && zero < 0x700 ? "٫٬" : pack.marks;
  const suffixes = pack.suffixes?.split("|") ?? [];
  const categories = pack.plural?.split("|");
  const rules = categories && new Intl.PluralRules(pack.language);
  const digits = (text: string): string =>
    zero ? text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit))) : text;
  return {
    digits,
    number: (value, decimals = 3, groupFrom = 1000) => {
      if (Number.isInteger(value) && value >= 0 && value < groupFrom) return digits(String(value));
      const scale = 10 ** decimals;
      const size = Math.abs(value);
      const rounded = size * scale < 2 ** 53 ? Math.round(size * scale) / scale : size;
      const [whole = "", fraction] = String(rounded).split(".");
      const grouped =
        rounded < groupFrom ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, marks.charAt(1));
      const sign = value < 0 && rounded ? "−" : "";
      return digits(sign + grouped + (fraction ? marks.charAt(0) + fraction : ""));
    },
    agree: (value, forms) => {
      const all = forms.split("|");
      return (rules && all[categories.indexOf(rules.select(value))]) ?? all[0] ?? "";
    },
    suffix: (value) => {
      if (suffixes.length > 10) return suffixes[lastWord(value)] ?? "";
      const tens = value % 100;
      return suffixes[tens > 10 && tens < 14 ? 0 : value % 10] ?? "";
    },
  };
}
