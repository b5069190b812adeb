/** The interface's words: the reader's language, counted forms, values filled in. */
import { en } from "./en.ts";
import type { Translation } from "./translation.ts";

export type { IssueKind, Translation } from "./translation.ts";

/** Every text that a translation gives. */
export type TermKey = Exclude<keyof Translation, "plural">;

/** What `{name}` in a text becomes; numbers are written in the reader's digits. */
export type TermValues = Readonly<Record<string, string | number>>;

/** The words of one language. */
export interface Terms {
  /** Tag of the language that the words are in, which may be another than was asked for. */
  readonly language: string;
  /** The text of a key; a counted text takes the form that agrees with `values.n`. Plain text, never markup. */
  text(key: TermKey, values?: TermValues): string;
}

const translations = new Map<string, Partial<Translation>>([["en", en]]);

/** Languages that come when they are asked for, each as a file of its own. */
const loaders = new Map<string, () => Promise<Translation>>([
  ["ru", async () => (await import("./ru.ts")).ru],
  ["kk", async () => (await import("./kk.ts")).kk],
  ["ky", async () => (await import("./ky.ts")).ky],
  ["fa", async () => (await import("./fa.ts")).fa],
]);

/** Adds a language, or replaces one, for elements that render from now on. Words left out are English. */
export function addTranslation(language: string, translation: Partial<Translation>): void {
  translations.set(language.toLowerCase(), translation);
}

/** Loads the words of a language, if there are any that are not here yet. Rejects where the file cannot be had. */
export async function loadTranslation(language: string): Promise<void> {
  const [tag = ""] = language.toLowerCase().split("-", 1);
  const words = translations.has(tag) ? undefined : await loaders.get(tag)?.();
  if (words && !translations.has(tag)) translations.set(tag, words);
}

/** The tag itself or its nearest ancestor that has words: "kk-Cyrl-KZ" finds "kk"; `en` where there is none. */
function nearest(language: string): string {
  for (let tag = language.toLowerCase(); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf("-"))))
    if (translations.has(tag)) return tag;
  return "en";
}

const oneAndMany = (n: number): number => (n === 1 ? 0 : 1);

/**
 * The words for a BCP 47 tag; English where the language is not known, never the visitor's default.
 * `number` writes the numbers among the values (a page's digits and grouping).
 */
export function terms(language: string, number: (value: number) => string = String): Terms {
  const tag = nearest(language);
  const own: Partial<Translation> = translations.get(tag) ?? en;
  const text = (key: TermKey, values: TermValues = {}): string => {
    const chosen = own[key];
    const entry = chosen ?? en[key];
    const plural = (chosen === undefined ? undefined : own.plural) ?? oneAndMany;
    const form = typeof entry === "string" ? entry : formOf(entry, plural(Number(values["n"])));
    return form.replace(/\{(\w+)\}/g, (_, name: string) => written(values[name] ?? "", number));
  };
  return { language: tag, text };
}

const formOf = (forms: readonly string[], place: number): string =>
  forms[Math.min(place, forms.length - 1)] ?? "";

const written = (value: string | number, number: (value: number) => string): string =>
  typeof value === "number" ? number(value) : value;
