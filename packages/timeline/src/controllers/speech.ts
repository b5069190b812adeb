/** The words that are drawn: the wanted ones, once they are loaded. Nothing flickers in between. */
import { loadWords, type Issue, type Words } from "@sanjyra/core";
import type { ReactiveControllerHost } from "lit";
import { loadTranslation } from "../translations/index.ts";
import { missingFile } from "./loader.ts";

/** What the page and the data wish. */
export interface SpeechWish {
  readonly language: string;
  /** Spoken where the language is not to be had. */
  readonly fallback: string;
  /** Empty for the usual one; the same goes for digits. */
  readonly calendar: string;
  readonly numberingSystem: string;
  readonly timeZone: string;
}

/** Loads words and remembers the last that came. */
export class Speech {
  /** The language drawn now, as it was asked for; undefined before the first words are there. */
  language: string | undefined;
  words: Words | undefined;
  /** Why there are no words at all: not even the grammar could be loaded. */
  error: Issue | undefined;
  /** Whether newer words are on their way. */
  pending = false;
  readonly #host: ReactiveControllerHost;
  #wanted: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Asks for words; the host is updated when they are there, or known to be missing. */
  want(wish: SpeechWish): void {
    const wanted = JSON.stringify(wish);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.pending = true;
    const { language, fallback, calendar, numberingSystem, timeZone } = wish;
    const options = {
      language,
      fallback,
      timeZone,
      ...(calendar && { calendar }),
      ...(numberingSystem && { numberingSystem }),
    };
    // A translation that cannot be had leaves its place to English; the data are shown all the same.
    void Promise.allSettled([loadWords(options), loadTranslation(language)]).then(([words]) => {
      if (this.#wanted !== wanted) return;
      this.pending = false;
      this.language = language;
      if (words.status === "fulfilled") this.words = words.value;
      this.error = this.words ? undefined : missingFile;
      this.#host.requestUpdate();
    });
  }
}
