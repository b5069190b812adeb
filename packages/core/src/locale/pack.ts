/**
 * What the words of one language are made of: names and sentence patterns as plain data, so that a pack may be JSON.
 *
 * Several forms of a word or pattern stand in one string with `|` between them. The forms of a date are: 0 standing
 * alone, 1 after "from" or "since", 2 after "to" or "until", 3 after "between"; a form that is missing is form 0.
 */

/** Patterns of a date. `{y}` year, `{d}` day, `{m}` month, `{s}` season, `{c}` Roman and `{n}` plain number, `{x}` suffix. */
export interface DatePatterns {
  /** A digit after `m` or `s` picks a list of {@link LocalePack.months} or {@link LocalePack.seasons}. */
  readonly day: string;
  /** A day without its year. */
  readonly monthDay: string;
  readonly month: string;
  readonly season: string;
  readonly year: string;
  /** From year `{y}` to year `{z}`. */
  readonly years: string;
  /** `{y}` is its first year; empty where a language says it as years. */
  readonly decade: string;
  readonly century: string;
  readonly millennium: string;
  /** A day and a month on the axis, where short and long names fit. */
  readonly axisDay: string;
  readonly axisMonth: string;
}

/**
 * Sentence patterns around dates. `{a}` and `{b}` are dates, a digit picks their form; `{r}` is a range with a dash;
 * `{n}` is a number with its unit, `{n1}` with its unit from {@link LocalePack.shiftedUnits}.
 */
export interface PhrasePatterns {
  readonly since: string;
  readonly until: string;
  readonly to: string;
  readonly between: string;
  readonly about: string;
  /** `about` inside another phrase, where the date already has its form. */
  readonly aboutInside?: string;
  readonly perhaps: string;
  readonly or: string;
  readonly and: string;
  readonly orEarlier: string;
  readonly orLater: string;
  readonly dayUnknown: string;
  readonly monthUnknown: string;
  readonly startUnknown: string;
  readonly endUnknown: string;
  readonly bce: string;
  readonly ce: string;
  readonly ago: string;
  readonly ahead: string;
  readonly later: string;
  readonly earlier: string;
  readonly same: string;
  readonly now: string;
}

/** One language. */
export interface LocalePack {
  /** BCP 47 tag. */
  readonly language: string;
  /** Whether `Intl` has all names of the language, so that those of other calendars come from there. */
  readonly isFromIntl?: boolean;
  readonly direction?: "rtl";
  /** Lists of twelve names; the first stand alone. */
  readonly months: readonly string[];
  readonly shortMonths: string;
  /** Lists of four names from spring on. */
  readonly seasons: readonly string[];
  /** Decimal mark, group mark, comma of a list. */
  readonly marks: string;
  /** The categories of `Intl.PluralRules` that words' forms stand for, in their order; absent where there is one. */
  readonly plural?: string;
  /**
   * Endings of numbers by the last word of the number: 0 to 9, 10 to 90, 100, 1000, a million; or by the last
   * digit where there are ten, with those of 0 after 11 to 13.
   */
  readonly suffixes?: string;
  /** Whether "from 15 to 16 August" may leave out what both dates share. */
  readonly shares?: boolean;
  readonly dates: DatePatterns;
  readonly phrases: PhrasePatterns;
  /** Year, month, day, hour, minute, second by grammatical number. */
  readonly units: readonly string[];
  /** The same in the case that "later" asks for, where that differs. */
  readonly shiftedUnits?: readonly string[];
  /** Million and billion, by grammatical number, and as marks on the axis. */
  readonly scales: readonly [million: string, billion: string];
  readonly shortScales: readonly [million: string, billion: string];
  /** Month names of other calendars by their name in `Intl`. */
  readonly calendars?: Readonly<Record<string, string>>;
}
