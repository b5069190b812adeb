/** What is said to screen readers: one polite live region, at most one text a second, the last one wins. */

/** Waits until movement has ended, then says the last text. */
export class Announcer {
  readonly #say: (text: string) => void;
  readonly #now: () => number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastAt = -Infinity;

  /** `say` puts a text into the live region; `now` is a clock in milliseconds. */
  constructor(say: (text: string) => void, now: () => number = () => performance.now()) {
    this.#say = say;
    this.#now = now;
  }

  /** Says the text that `make` gives once nothing else has been announced for `delayMs`. */
  announce(make: () => string, delayMs = 500): void {
    this.stop();
    const wait = Math.max(delayMs, this.#lastAt + 1000 - this.#now());
    this.#timer = setTimeout(() => {
      this.#lastAt = this.#now();
      this.#timer = undefined;
      this.#say(make());
    }, wait);
  }

  /** Forgets what was about to be said. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
