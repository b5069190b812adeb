/** A promise that can be had again and again: each time for the next moment at which something is done. */

/** Gives promises, and keeps them when told. */
export class Gate {
  #promise: Promise<void> | undefined;
  #keep: (() => void) | undefined;

  /** Kept at the next {@link open}, or at once where it is `done` already. */
  wait(done: boolean): Promise<void> {
    if (done) return Promise.resolve();
    this.#promise ??= new Promise((resolve) => {
      this.#keep = resolve;
    });
    return this.#promise;
  }

  /** Keeps all promises given so far. */
  open(): void {
    this.#keep?.();
    this.#promise = this.#keep = undefined;
  }
}
