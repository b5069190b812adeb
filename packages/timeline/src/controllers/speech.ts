/** The language and calendar that are drawn: the wanted ones, once their words are loaded. Nothing flickers in between. */
import { loadPack, type LocalePack } from "@sanjyra/core";
import type { ReactiveControllerHost } from "lit";
import { loadTranslation } from "../translations/index.ts";

/** Loads the words of a language and remembers the last that came. */
export class Speech {
  /** The language drawn now; undefined before the first words are there. */
  language: string | undefined;
  calendar = "";
  pack: LocalePack | undefined;
  readonly #host: ReactiveControllerHost;
  #wanted: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Asks for words; the host is updated when they are there, or known to be missing. */
  want(language: string, calendar: string): void {
    const wanted = `${language} ${calendar}`;
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    const loads = [loadPack(language, calendar || undefined), loadTranslation(language)] as const;
    // Words that cannot be had leave their place to English; the data are shown all the same.
    void Promise.allSettled(loads).then(([pack]) => {
      if (this.#wanted !== wanted) return;
      this.language = language;
      this.calendar = calendar;
      this.pack = pack.status === "fulfilled" ? pack.value : undefined;
      this.#host.requestUpdate();
    });
  }
}
