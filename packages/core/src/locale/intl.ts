/**
 * A pack for any language that `Intl` really knows, made when asked for. Names and orders are those of `Intl`; sentences
 * that it has no patterns for are said with signs that every reader knows (a dash, ≈, ?).
 */
import { directionOf } from "./direction.ts";
import type { LocalePack } from "./pack.ts";

const march = Date.UTC(2021, 2, 5);
const beforeChrist = Date.UTC(-43, 2, 5);
const unitNames = ["year", "month", "day", "hour", "minute", "second"] as const;

const pluralCategories = ["other", "zero", "one", "two", "few", "many"] as const;

type Part = Readonly<{ type: string; value: string }>;
type Options = Intl.DateTimeFormatOptions;

/** Whether a browser has real data for a language: some claim one and then name its months "M01". */
function isKnown(language: string): boolean {
  try {
    if (!Intl.DateTimeFormat.supportedLocalesOf([language]).length) return false;
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { month: "long" });
    return !/M\d/.test(format.format(march));
  } catch {
    return false;
  }
}

function partsOf(language: string, options: Options, moment = march): Part[] {
  const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
    timeZone: "UTC",
    ...options,
  });
  return format.formatToParts(moment);
}

const slots: Readonly<Record<string, string>> = { year: "{y}", month: "{m}", day: "{d}" };

/** The order of a date in a language, as a pattern. */
function patternOf(language: string, options: Options): string {
  const parts = partsOf(language, options);
  return parts.map(({ type, value }) => slots[type] ?? value).join("");
}

/** The names of the months as they stand among `options`. */
function monthsOf(language: string, options: Options): string {
  return Array.from(
    { length: 12 },
    (_, month) =>
      partsOf(language, options, Date.UTC(2021, month, 5)).find(({ type }) => type === "month")
        ?.value ?? "",
  ).join("|");
}

/** The era around a year, without what stands around any year. */
function eraOf(language: string, yearPattern: string): string {
  const parts = partsOf(language, { year: "numeric", era: "short" }, beforeChrist);
  const pattern = parts.map(({ type, value }) => (type === "year" ? "{a}" : value)).join("");
  return pattern.replace(yearPattern.replace("{y}", "{a}"), "{a}");
}

/** A word for each plural category, found by formatting a number of each. */
function formsOf(
  language: string,
  options: Intl.NumberFormatOptions,
  scale: number,
  name: string,
): string[] {
  const rules = new Intl.PluralRules(language);
  const format = new Intl.NumberFormat(`${language}-u-nu-latn`, options);
  const samples = [7, 0, 1, 2, 3, 5, 11, 100, 1.5];
  return pluralCategories.map((category) => {
    const sample = samples.find((value) => rules.select(value) === category) ?? 7;
    const parts = format.formatToParts(sample * scale);
    // Where a language does not count in this scale (ten thousands, lakhs) there is no such word.
    const integer = parts.find(({ type }) => type === "integer")?.value;
    const isCounted = integer === undefined || integer === String(Math.trunc(sample));
    return (isCounted && parts.find(({ type }) => type === name)?.value) || "";
  });
}

function unitForms(language: string, unit: string): string {
  const forms = formsOf(language, { style: "unit", unit, unitDisplay: "long" }, 1, "unit");
  return forms.map((form) => form || unit).join("|");
}

/** Million or billion in words, else as a power of ten. */
function scaleForms(language: string, scale: number, power: string): string {
  const options = { notation: "compact", compactDisplay: "long" } as const;
  const forms = formsOf(language, options, scale, "compact");
  return forms.every((form) => form !== "") ? forms.join("|") : power;
}

function marksOf(language: string): string {
  const format = new Intl.NumberFormat(`${language}-u-nu-latn`, { useGrouping: true });
  const parts = format.formatToParts(12345678.5);
  const mark = (name: string): string => parts.find(({ type }) => type === name)?.value ?? "";
  return `${mark("decimal") || "."}${mark("group") || "\u00a0"},`;
}

/** Patterns without words, safe beside any language. */
const signs = {
  since: "{a} –",
  until: "– {a}",
  to: "{r}",
  between: "{r}",
  about: "≈ {a}",
  perhaps: "{a} (?)",
  or: "{a} / {b}",
  and: "{a}, {b}",
  orEarlier: "≤ {a}",
  orLater: "≥ {a}",
  dayUnknown: "{a}",
  monthUnknown: "{a}",
  startUnknown: "?",
  endUnknown: "?",
  ce: "{a}",
  later: "+{n}",
  earlier: "−{n}",
  same: "≈",
  now: "0",
};

const made = new Map<string, LocalePack | undefined>();

function makePack(language: string): LocalePack | undefined {
  if (!isKnown(language)) return undefined;
  const day: Options = { year: "numeric", month: "long", day: "numeric" };
  const month: Options = { year: "numeric", month: "long" };
  const ago = new Intl.RelativeTimeFormat(`${language}-u-nu-latn`).formatToParts(-7, "year");
  const ahead = new Intl.RelativeTimeFormat(`${language}-u-nu-latn`).formatToParts(7, "year");
  const count = (parts: readonly Part[]): string =>
    parts.map(({ type, value }) => (type === "literal" ? value : "{n}")).join("");
  const year = patternOf(language, { year: "numeric" });
  const dayPattern = patternOf(language, day).replace(/\{m\}/, "{m1}");
  return {
    language,
    months: [monthsOf(language, month), monthsOf(language, day)],
    shortMonths: monthsOf(language, { ...month, month: "short" }),
    seasons: [""],
    marks: marksOf(language),
    ...(directionOf(language) === "rtl" && { direction: "rtl" as const }),
    isFromIntl: true,
    plural: pluralCategories.join("|"),
    dates: {
      day: dayPattern,
      monthDay: patternOf(language, { month: "long", day: "numeric" }).replace(/\{m\}/, "{m1}"),
      month: patternOf(language, month),
      season: "{y}",
      year,
      years: year.replace("{y}", "{y}–{z}"),
      decade: "",
      century: "",
      millennium: "",
      axisDay: dayPattern,
      axisMonth: patternOf(language, month),
    },
    phrases: { ...signs, bce: eraOf(language, year), ago: count(ago), ahead: count(ahead) },
    units: unitNames.map((unit) => unitForms(language, unit)),
    scales: [scaleForms(language, 1e6, "× 10⁶"), scaleForms(language, 1e9, "× 10⁹")],
    shortScales: ["Ma", "Ga"],
  };
}

/** The pack of a language that `Intl` really knows, or undefined. Kept per language; direction is left to the tag. */
export function packFromIntl(language: string): LocalePack | undefined {
  if (!made.has(language)) {
    if (made.size > 32) made.clear();
    made.set(language, makePack(language));
  }
  return made.get(language);
}
