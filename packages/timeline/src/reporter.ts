/** What the element says of its data, once each: loaded, issues, error, settled; and the promises. */
import type { Issue, Reading, Scene } from "@sanjyra/core";
import type { SourceController } from "./controllers/source.ts";
import { emit } from "./events.ts";
import { Gate } from "./gate.ts";

/** Tells the page what finished. */
export class Reporter {
  /** Kept when the data are read and first drawn. */
  readonly ready: Gate = new Gate();
  /** Kept when the picture is final for its window. */
  readonly settled: Gate = new Gate();
  readonly #target: EventTarget;
  #reading: Reading | undefined;
  #error: Issue | undefined;
  #scene: Scene | undefined;

  constructor(target: EventTarget) {
    this.#target = target;
  }

  /** After each drawing. `scene` is the final picture, undefined while it is still on its way. */
  drawn(source: SourceController, isDrawn: boolean, scene: Scene | undefined): void {
    if (isDrawn) this.#tellData(source);
    if (isDrawn) this.ready.open();
    if (!scene || scene === this.#scene) return;
    this.#scene = scene;
    emit(this.#target, "sanjyra-settled", { counts: scene.counts });
  }

  #tellData({ reading, error, address }: SourceController): void {
    const isNew = reading !== this.#reading;
    const isNewError = error !== this.#error;
    this.#reading = reading;
    this.#error = error;
    if (isNewError && error) emit(this.#target, "sanjyra-error", { issue: error });
    if (!isNew || !reading || error) return;
    const { document, inputCount, issues } = reading;
    emit(this.#target, "sanjyra-load", {
      events: document.events.length,
      inputCount,
      ...(address !== undefined && { address }),
    });
    if (issues.length > 0) emit(this.#target, "sanjyra-issues", { issues });
  }
}
