/** Adds the batches to table and plan, in their order and in slices; a new plan of the document is joined by all again. */
import type { Appending, Words } from "@sanjyra/core";
import type { Grown, MeasureText, Planned } from "../../pipeline.ts";
import { createSceneText, loadAppending, measureLabels } from "../shared.ts";
import type { Batches } from "./batches.ts";

/** No window is finer, pixels per millisecond: with this scale all levels of a plan are made. */
const finestPxPerMs = 2 ** 19;

/** Most tries of placing a label between two looks at the clock. */
const stepsAtOnce = 4000;

/** How long a drawing may go on with batches, milliseconds. */
const mostMs = 8;

/** Most events that join at once, where each batch is smaller; what comes of it is the same as one by one. */
const mostEvents = 1000;

/** Surroundings of a drawing. */
export interface GrowthOptions {
  readonly words: Words;
  readonly measure: MeasureText;
  /** The picture waits for something else: nothing is added meanwhile. */
  readonly isHeld: boolean;
}

interface Work extends Grown {
  /** How many batches are in it. */
  readonly folded: number;
}

/** Grows the plan of one element. */
export class Grower {
  /** What adds batches could not be loaded. */
  isMissing = false;
  readonly #batches: Batches;
  #appending: Appending | undefined;
  #work: Work | undefined;
  #shown: Work | undefined;

  /** `changed` is called when batches can be added, or it is known that they cannot. */
  constructor(batches: Batches, changed: () => void) {
    this.#batches = batches;
    loadAppending()
      .then(
        (appending) => (this.#appending = appending),
        () => (this.isMissing = true),
      )
      .finally(changed);
  }

  /** How many batches are in the picture. One without events has none to come. */
  get folded(): number {
    const { document, size } = this.#batches;
    if (this.isMissing || document?.events.length === 0) return size;
    const shown = this.#shown;
    return shown && shown.root.table.document === document ? shown.folded : 0;
  }

  /** Whether there are batches that are not in the picture. */
  get isBehind(): boolean {
    return this.#batches.size > this.folded || (!this.isMissing && this.#shown !== this.#work);
  }

  /** What is there so far; a plan that is made anew is shown when it holds as much as the one before. */
  grow(first: Planned, options: GrowthOptions): Grown {
    if (this.#work?.root !== first.plan) this.#begin(first);
    const until = performance.now() + mostMs;
    let isGoing = !options.isHeld;
    while (isGoing && performance.now() < until) isGoing = this.#step(options);
    return this.#show(first);
  }

  #begin(first: Planned): void {
    const isSame = this.#shown?.root.table.document === first.table.document;
    this.#work = { ...first, root: first.plan, folded: 0 };
    if (!isSame) this.#shown = undefined;
  }

  #show(first: Planned): Grown {
    const [work, shown] = [this.#work, this.#shown];
    if (work && (!shown || work.folded >= Math.min(shown.folded, this.#batches.size))) {
      this.#shown = work;
    }
    return this.#shown ?? { ...first, root: first.plan };
  }

  /** Makes a slice of the plan, or adds some batches to it where all of it is made. False where nothing is to do. */
  #step({ words, measure }: GrowthOptions): boolean {
    const work = this.#work;
    const appending = this.#appending;
    if (!work || !appending || work.folded >= this.#batches.size) return false;
    if (!work.plan.advance(finestPxPerMs, stepsAtOnce)) return true;
    const folded = this.#reach(work.folded);
    const appended = appending.appendTable(work.table, ...this.#batches.slice(work.folded, folded));
    const { table, rows } = appended;
    if (rows.length === 0 && table.lanes.length === work.table.lanes.length) {
      this.#work = { ...work, folded };
      return true;
    }
    const text = createSceneText(table, words);
    const plan = appending.appendPlan(
      work.plan,
      appended,
      measureLabels(table, text, measure, rows),
    );
    this.#work = { table, text, plan, root: work.root, folded };
    return true;
  }

  /** How many batches are in after the next step: at least one more. */
  #reach(from: number): number {
    let events = 0;
    let to = from;
    for (const { events: added } of this.#batches.slice(
      from,
      Math.min(from + mostEvents, this.#batches.size),
    )) {
      events += added.length;
      if (to > from && events > mostEvents) break;
      to++;
    }
    return to;
  }
}
