/** Numbers in words' company: digits of a numbering system, marks of a language, and how words agree with them. */
import { pluralCategories } from "../locale/intl.ts";
import type { LocalePack } from "../locale/pack.ts";

/** Code point of the digit 0, by the numbering system's name in `Intl`. */
const zeros: Readonly<Record<string, number>> = {
  arab: 0x660,
  arabext: 0x6f0,
  deva: 0x966,
  beng: 0x9e6,
  guru: 0xa66,
  gujr: 0xae6,
  orya: 0xb66,
  telu: 0xc66,
  knda: 0xce6,
  mlym: 0xd66,
  thai: 0xe50,
  laoo: 0xed0,
  tibt: 0xf20,
  mymr: 0x1040,
  khmr: 0x17e0,
  mong: 0x1810,
};

const roman: readonly (readonly [number, string])[] = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

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

function slavicForm(value: number): number {
  if (value % 1) return 1;
  const tens = value % 100;
  const ones = tens > 10 && tens < 15 ? 0 : value % 10;
  return ones === 1 ? 0 : ones > 1 && ones < 5 ? 1 : 2;
}

/** A small whole number in Roman digits, centuries and millennia. */
export function toRoman(value: number): string {
  let rest = value;
  let text = "";
  for (const [size, digit] of roman) {
    for (; rest >= size; rest -= size) text += digit;
  }
  return text;
}

function pluralOf({ plural, language }: LocalePack): (value: number) => number {
  if (plural === "two") return (value) => (value === 1 ? 0 : 1);
  if (plural === "slavic") return slavicForm;
  if (!plural) return () => 0;
  const rules = new Intl.PluralRules(language);
  return (value) => pluralCategories.indexOf(rules.select(value));
}

/** Numbers for a pack; a numbering system that is not known is `latn`. */
export function createNumbers(pack: LocalePack, numberingSystem = "latn"): Numbers {
  const zero = zeros[numberingSystem];
  const marks = zero && zero < 0x700 ? "٫٬" : pack.marks;
  const suffixes = pack.suffixes?.split("|") ?? [];
  const plural = pluralOf(pack);
  const digits = (text: string): string =>
    zero ? text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit))) : text;
  return {
    digits,
    number: (value, decimals = 3, groupFrom = 1000) => {
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
      return all[plural(value)] ?? all.at(-1) ?? "";
    },
    suffix: (value) => {
      if (suffixes.length > 10) return suffixes[lastWord(value)] ?? "";
      const tens = value % 100;
      return suffixes[tens > 10 && tens < 14 ? 0 : value % 10] ?? "";
    },
  };
}
