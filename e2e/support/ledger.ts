/** Keeps count of what a long walk over the timeline shows, and of every promise that a step breaks. */
import type { SceneCounts } from "@sanjyra/core";
import type { Locator } from "@playwright/test";
import { changesBetween } from "./changes.ts";
import { accountOf, agrees, type Dated } from "./expected.ts";
import { overlapsAmong, type Picture, readPicture } from "./picture.ts";

/** Broken promises, each with the step that broke it. */
export interface Faults {
  /** Promise 1. */
  readonly jumps: readonly string[];
  /** Promise 2. */
  readonly pops: readonly string[];
  /** Promise 4: texts that meet. */
  readonly overlaps: readonly string[];
  /** Promise 4: counts that do not add up. */
  readonly sums: readonly string[];
}

type Counting = HTMLElement & { lastCounts?: SceneCounts };

/** From now on the element's own counts of its last settled picture can be read. */
async function followCounts(timeline: Locator): Promise<void> {
  await timeline.evaluate((element: Counting) => {
    element.addEventListener("sanjyra-settled", (event) => {
      element.lastCounts = (event as CustomEvent<{ counts: SceneCounts }>).detail.counts;
    });
  });
}

/** One walk. */
export class Ledger {
  /** Settled pictures that were compared with the one before. */
  steps = 0;
  /** Steps after which time was drawn at another scale. */
  zooms = 0;
  /** Labels in all pictures together. */
  labels = 0;
  readonly #timeline: Locator;
  readonly #events: readonly Dated[];
  readonly #faults: Record<keyof Faults, string[]> = {
    jumps: [],
    pops: [],
    overlaps: [],
    sums: [],
  };
  #last: Picture;

  private constructor(timeline: Locator, events: readonly Dated[], first: Picture) {
    this.#timeline = timeline;
    this.#events = events;
    this.#last = first;
  }

  /** Begins with the picture that stands now, of a document with these events. */
  static async open(timeline: Locator, events: readonly Dated[]): Promise<Ledger> {
    await followCounts(timeline);
    return new Ledger(timeline, events, await readPicture(timeline));
  }

  /** What was broken so far. */
  get faults(): Faults {
    return this.#faults;
  }

  /** All numbers in one line. */
  get summary(): string {
    const walked = `${String(this.labels)} labels shown in ${String(this.steps)} steps`;
    const broken = Object.entries(this.#faults).map(
      ([kind, { length }]) => `${String(length)} ${kind}`,
    );
    return `${walked} (${String(this.zooms)} zooms); ${broken.join(", ")}`;
  }

  /** Enters the picture that stands now; it must be settled. */
  async enter(): Promise<void> {
    const [before, after] = [this.#last, await readPicture(this.#timeline)];
    const counts = await this.#timeline.evaluate((element: Counting) => element.lastCounts);
    this.#last = after;
    this.steps++;
    this.labels += after.labels.length;
    this.zooms += Number(Math.abs(lengthOf(before) / lengthOf(after) - 1) > 1e-9);
    const { jumps, pops } = changesBetween(before, after, this.#events);
    this.#note("jumps", jumps);
    this.#note("pops", pops);
    this.#note("overlaps", overlapsAmong(after.texts));
    const account = accountOf(after, this.#events);
    this.#note("sums", account.faults);
    if (counts && !agrees(counts, account)) {
      this.#note("sums", [`${JSON.stringify(counts)} is not ${JSON.stringify(account)}`]);
    }
  }

  #note(kind: keyof Faults, found: readonly string[]): void {
    this.#faults[kind].push(...found.map((fault) => `step ${String(this.steps)}: ${fault}`));
  }
}

const lengthOf = ({ start, end }: Picture): number => end - start;
