/** Live data: keeps what the page appends until the part is there that adds it to the picture. */
import type { Issue } from "@sanjyra/core";
import type { Live } from "../parts/append.ts";
import { missingFile } from "./loader.ts";
import { Made } from "./made.ts";
import type { Parts } from "./parts.ts";
import type { SourceController, SourceHost } from "./source.ts";

/** One call of the page. */
export interface LiveCall {
  /** The data that it was to join. */
  readonly origin: unknown;
  readonly events: unknown;
  /** Tells the page that the batch is in the picture, and what is wrong with it. */
  readonly keep: (issues: readonly Issue[]) => void;
}

/** The array as it is now; the page may use it again. */
function copyOf(events: unknown): unknown {
  try {
    return Array.isArray(events) ? Array.from<unknown>(events) : events;
  } catch {
    return undefined;
  }
}

/** The batches of one element. */
export class LiveController {
  readonly #host: SourceHost;
  readonly #parts: Parts;
  readonly #source: SourceController;
  readonly #live: Made<"append", Live>;
  readonly #calls: LiveCall[] = [];

  constructor(host: SourceHost, parts: Parts, source: SourceController) {
    this.#host = host;
    this.#parts = parts;
    this.#source = source;
    this.#live = new Made(parts, "append", (part) => part.createLive(host, source, this.#calls));
  }

  /** What adds them; undefined until it is wanted and there. */
  get live(): Live | undefined {
    return this.#live.thing;
  }

  /** Whether batches are on their way into the picture. */
  get isBusy(): boolean {
    return this.#calls.length > 0 || this.live?.isBusy === true;
  }

  /** Takes a batch. The promise is kept when it is in the picture, with its issues. */
  append(events: unknown): Promise<readonly Issue[]> {
    return new Promise((keep) => {
      this.#calls.push({ origin: this.#source.origin, events: copyOf(events), keep });
      if (this.live) this.live.goOn();
      else this.#host.requestUpdate();
    });
  }

  /** Before each drawing. */
  update(): void {
    this.#live.want(this.#calls.length > 0);
    this.live?.update();
    if (this.#parts.isMissing("append"))
      for (const { keep } of this.#calls.splice(0)) keep([missingFile]);
  }
}
