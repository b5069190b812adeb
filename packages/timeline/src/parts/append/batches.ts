/** Reads the page's batches in the order of its calls. */
import type { Batch, Issue, Lane, NormalizedDocument, Reading } from "@sanjyra/core";
import type { LiveCall } from "../../controllers/live.ts";
import { missingFile, readDocument } from "../shared.ts";
import { withEvents } from "./original.ts";

/** What the batches join. */
export interface BatchSource {
  /** What was read last, where it came from, and what the page names as the origin of its data now. */
  readonly reading: Reading | undefined;
  readonly readFrom: unknown;
  readonly origin: unknown;
  readonly address: string | undefined;
}

/** A call and what its batch holds. */
interface Entry extends LiveCall {
  isKept: boolean;
  batch: Batch;
  issues: readonly Issue[];
}

const nothing: Batch = { events: [], lanes: [] };

/**
 * The batches of one element. They belong to the data that were named when they were appended: other data begin afresh,
 * and the same data read anew are joined by the same batches.
 */
export class Batches {
  /** The document that the others join. */
  document: NormalizedDocument | undefined;
  /** Lanes of document and batches. */
  lanes: readonly Lane[] = [];
  readonly #source: BatchSource;
  readonly #calls: LiveCall[];
  readonly #changed: () => void;
  #entries: Entry[] = [];
  #origin: unknown;
  #readFrom: unknown;
  #reading: Reading | undefined;
  /** How many of the entries are read. */
  #read = 0;
  #isReading = false;
  #taken = new Set<string>();
  #nextRow = 0;
  #drawn = 0;

  /** `changed` is called when batches were read. */
  constructor(source: BatchSource, calls: LiveCall[], changed: () => void) {
    this.#source = source;
    this.#calls = calls;
    this.#changed = changed;
  }

  /** How many batches are read. */
  get size(): number {
    return this.#read;
  }

  /** Whether there are batches to read now. Those for data that are not there yet wait. */
  get isReading(): boolean {
    return this.#reading !== undefined && this.#next !== undefined;
  }

  /** What was read, with the events of the batches. */
  get reading(): Reading | undefined {
    const reading = this.#reading;
    const added = () => this.#entries.slice(0, this.#read).map(({ events }) => events);
    if (!reading) return undefined;
    return {
      ...reading,
      get original() {
        return withEvents(reading, added());
      },
    };
  }

  /** Some of the batches; all of them are read. */
  slice(from: number, to: number): readonly Batch[] {
    return this.#entries.slice(from, to).map(({ batch }) => batch);
  }

  /** Takes up what the page has called for, and what it has as data. */
  update(): void {
    const { origin, readFrom, reading } = this.#source;
    if (origin !== this.#origin || readFrom !== this.#readFrom) {
      this.#origin = origin;
      this.#readFrom = readFrom;
      this.#entries = this.#entries.filter(this.#isWanted);
    }
    for (const call of this.#calls.splice(0)) {
      const entry = { ...call, isKept: false, batch: nothing, issues: [] };
      if (this.#isWanted(entry)) this.#entries.push(entry);
    }
    if (reading !== this.#reading) this.#begin(reading);
    void this.#readAll();
  }

  /** A batch for data that the page has replaced is in no picture to come. */
  readonly #isWanted = (entry: Entry): boolean => {
    const isWanted = entry.origin === this.#origin || entry.origin === this.#readFrom;
    if (!isWanted && !entry.isKept) entry.keep([]);
    return isWanted;
  };

  #begin(reading: Reading | undefined): void {
    this.#reading = reading;
    this.document = reading?.document;
    this.lanes = this.document?.lanes ?? [];
    this.#taken = new Set(this.document?.events.map(({ id }) => id));
    this.#nextRow = reading?.inputCount ?? 0;
    this.#read = this.#drawn = 0;
  }

  get #next(): Entry | undefined {
    const next = this.#entries[this.#read];
    return next?.origin === this.#readFrom ? next : undefined;
  }

  async #readAll(): Promise<void> {
    if (this.#isReading || !this.isReading) return;
    this.#isReading = true;
    for (let next = this.#next; next; next = this.#next) {
      const joined = this.#reading;
      const reading = await this.#readOne(next);
      if (joined === this.#reading && next === this.#next) this.#take(next, reading);
    }
    this.#isReading = false;
    this.#changed();
  }

  async #readOne({ events }: Entry): Promise<Partial<Reading>> {
    const { address } = this.#source;
    const base = address === undefined ? {} : { base: address };
    try {
      return await readDocument(events, {
        firstRow: this.#nextRow,
        takenIds: this.#taken,
        ...base,
      });
    } catch {
      return { issues: [missingFile] };
    }
  }

  #take(entry: Entry, { document, issues = [], inputCount = 0 }: Partial<Reading>): void {
    entry.issues = issues;
    entry.batch = document ?? nothing;
    this.#read++;
    this.#nextRow += inputCount;
    if (!document) return;
    for (const { id } of document.events) this.#taken.add(id);
    const known = new Set(this.lanes.map(({ id }) => id));
    const lanes = document.lanes.filter(({ id }) => !known.has(id));
    if (lanes.length > 0) this.lanes = [...this.lanes, ...lanes];
    // A plan begins with events: the first ones decide what a document would decide.
    if (this.document?.events.length === 0 && document.events.length > 0) {
      this.document = { ...this.document, lanes: this.lanes, events: document.events };
      entry.batch = nothing;
    }
  }

  /** Of the first `count` batches, those of which the page does not know yet that they are drawn. */
  takeDrawn(count: number): readonly Pick<Entry, "keep" | "issues">[] {
    const drawn = this.#entries.slice(this.#drawn, count).filter(({ isKept }) => !isKept);
    for (const entry of drawn) entry.isKept = true;
    this.#drawn = count;
    return drawn;
  }
}
