/** The part that adds live data to the picture: batch by batch behind what is there, so that nothing shown moves. */
import type { NormalizedDocument, Reading, TimeSpan, Words } from "@sanjyra/core";
import type { LiveCall } from "../controllers/live.ts";
import type { SourceController, SourceHost } from "../controllers/source.ts";
import type { Growth, Grown, MeasureText, Planned, Stage } from "../pipeline.ts";
import { Batches } from "./append/batches.ts";
import { Grower } from "./append/grower.ts";
import { createScale, emit, missingFile } from "./shared.ts";

/** Most tries of placing a label of a filtered picture in one go. */
const stepsAtOnce = 8000;

/** Least pause between two pictures of live data, milliseconds: about a frame. */
const leastPauseMs = 16;

/** Live data of one element, from the page's calls to the picture. */
export class Live implements Growth {
  readonly #host: SourceHost;
  readonly #batches: Batches;
  readonly #grower: Grower;
  #isHeld = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #begunAt = 0;
  #costMs = 0;

  constructor(host: SourceHost, source: SourceController, calls: LiveCall[]) {
    this.#host = host;
    this.#batches = new Batches(source, calls, this.goOn);
    this.#grower = new Grower(this.#batches, this.goOn);
  }

  /** Whether batches are on their way into the picture. */
  get isBusy(): boolean {
    return this.#isHeld || this.#batches.isReading || this.#grower.isBehind;
  }

  /** The document without the batches; where it has no events, with the first batch that has some. */
  get document(): NormalizedDocument | undefined {
    return this.#batches.document;
  }

  /** What was read, with all that was appended. */
  get reading(): Reading | undefined {
    return this.#batches.reading;
  }

  get lanes(): Growth["lanes"] {
    return this.#batches.lanes;
  }

  /** Before each drawing: takes up new calls, and data that are read anew. */
  update(): void {
    this.#begunAt = performance.now();
    this.#batches.update();
  }

  grow(first: Planned, words: Words, measure: MeasureText): Grown {
    return this.#grower.grow(first, { words, measure, isHeld: this.#isHeld });
  }

  /**
   * The stage to draw: with a filter on, the one before until the free room of the new one is given away at this
   * window, so that no label goes and comes back.
   */
  choose(before: Stage | undefined, stage: Stage, window: TimeSpan): Stage {
    const isGrown =
      before?.root === stage.root && before.table !== stage.table && before.passes !== undefined;
    const isSettled = (): boolean =>
      stage.plan.advance(createScale(window, stage.along).pxPerMs, stepsAtOnce);
    this.#isHeld = isGrown && stage.passes !== undefined && !isSettled();
    return before && this.#isHeld ? before : stage;
  }

  /** After each drawing: tells the page of batches that are in the picture, and goes on with the others. */
  drawn(): void {
    if (!this.#isHeld) {
      for (const batch of this.#batches.takeDrawn(this.#grower.folded)) {
        const { keep } = batch;
        const issues = this.#grower.isMissing ? [missingFile] : batch.issues;
        if (issues.length > 0) emit(this.#host, "sanjyra-issues", { issues });
        keep(issues);
      }
    }
    this.#costMs = performance.now() - this.#begunAt;
    if (this.#isHeld || this.#grower.isBehind) this.goOn();
  }

  /** Asks for another drawing, and leaves the page as much time as the last one took. */
  readonly goOn = (): void => {
    this.#timer ??= setTimeout(
      () => {
        this.#timer = undefined;
        this.#host.requestUpdate();
      },
      Math.max(leastPauseMs, this.#costMs),
    );
  };

  /** When the element leaves the page. */
  rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

/** What adds the page's calls to the picture of an element. */
export function createLive(host: SourceHost, source: SourceController, calls: LiveCall[]): Live {
  return new Live(host, source, calls);
}
