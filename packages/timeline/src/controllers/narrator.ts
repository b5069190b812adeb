/** What the element says to screen readers of itself: the data, the window, what went wrong, and ends. */
import type { Issue, Scene } from "@sanjyra/core";
import type { Stage } from "../pipeline.ts";
import { summaryOf } from "../render/frame.ts";
import type { Terms } from "../translations/index.ts";
import { Announcer } from "./announce.ts";

/** What there is to say something about. */
export interface Tale {
  readonly terms: Terms;
  readonly error: Issue | undefined;
  readonly stage: Stage | undefined;
  readonly scene: Scene | undefined;
}

/** Speaks through one live region. */
export class Narrator {
  readonly #announcer: Announcer;
  readonly #tale: () => Tale;
  #told = "";
  #table: Stage["table"] | undefined;
  /** Data of which nothing has been said yet. */
  #isNew = false;
  #other: (() => string) | undefined;

  /** `say` writes to the live region; `tale` gives what is drawn now. */
  constructor(say: (text: string) => void, tale: () => Tale) {
    this.#announcer = new Announcer(say);
    this.#tale = tale;
  }

  /** After a drawing: new data, a new window or a new fault is told, nothing twice. */
  drawn(): void {
    const { error, scene, stage } = this.#tale();
    const key = error?.message ?? `${String(scene?.start)} ${String(scene?.end)}`;
    // Of live data nothing is told: they would never end.
    const table = stage?.root.table;
    const isNew = table !== this.#table;
    if (key === this.#told && !isNew) return;
    this.#told = key;
    this.#table = table;
    this.#isNew ||= isNew;
    this.#announcer.announce(() => this.#text());
  }

  #text(): string {
    const { terms, error, stage, scene } = this.#tale();
    const isNew = this.#isNew;
    this.#isNew = false;
    const other = this.#other;
    this.#other = undefined;
    if (other) return other();
    if (error) return terms.text("failed");
    if (!scene || !stage) return terms.text("empty");
    if (isNew) return summaryOf(stage, terms);
    const { inWindow, total } = scene.counts;
    const range = stage.words.range(scene.start, scene.end);
    return terms.text("inView", { range, n: inWindow, total });
  }

  /** Says something else once movement has ended, instead of where it has led. */
  announce(make: () => string): void {
    this.#other = make;
    this.#announcer.announce(() => this.#text());
  }

  /** Says that there is nothing more that way. */
  sayEnd(isLast: boolean): void {
    this.#announcer.announce(() => this.#tale().terms.text(isLast ? "lastEvent" : "firstEvent"), 0);
  }

  /** Falls silent. */
  stop(): void {
    this.#announcer.stop();
  }
}
