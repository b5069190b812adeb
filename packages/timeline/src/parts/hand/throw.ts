/** How fast a hand was when it let go. Pure. */

/** Only what came in the last tenth of a second counts: a hand that stopped before it let go throws nothing. */
const recentMs = 100;

/** A shorter trail is too short to tell a speed from. */
const leastMs = 16;

interface Place {
  readonly at: number;
  readonly ms: number;
}

/** The last places of a pointer along, and its speed. */
export class Throw {
  #trail: readonly Place[] = [];

  /** Begins anew. */
  reset(): void {
    this.#trail = [];
  }

  /** The pointer is at a place, pixels along, at a time in milliseconds. */
  add(at: number, ms: number): void {
    this.#trail = [...this.#recent(ms), { at, ms }];
  }

  /** Pixels a millisecond at a time; 0 for a hand that was still, or of which too little is known. */
  speed(ms: number): number {
    const recent = this.#recent(ms);
    const [first] = recent;
    const last = recent.at(-1);
    if (!first || !last || last.ms - first.ms < leastMs) return 0;
    return (last.at - first.at) / (ms - first.ms);
  }

  #recent(ms: number): readonly Place[] {
    return this.#trail.filter((place) => ms - place.ms < recentMs);
  }
}
