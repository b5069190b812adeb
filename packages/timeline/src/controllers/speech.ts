/** The language that is drawn: the wanted one, once its words are loaded. Nothing flickers in between. */
import { loadPack, type LocalePack } from "@sanjyra/core";
import type { ReactiveControllerHost } from "lit";
import { loadTranslation } from "../translations/index.ts";

/** Loads the words of a language and remembers the last that came. */
export class Speech {
  /** The language drawn now; undefined before the first words are there. */
  language: string | undefined;
  pack: LocalePack | undefined;
  readonly #host: ReactiveControllerHost;
  #wanted: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Asks for a language; the host is updated when its words are there, or known to be missing. */
  want(language: string): void {
    if (language === this.#wanted) return;
    this.#wanted = language;
    // Words that cannot be had leave their place to English; the data are shown all the same.
    void Promise.allSettled([loadPack(language), loadTranslation(language)]).then(([pack]) => {
      if (this.#wanted !== language) return;
      this.language = language;
      this.pack = pack.status === "fulfilled" ? pack.value : undefined;
      this.#host.requestUpdate();
    });
  }
}
