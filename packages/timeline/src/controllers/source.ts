/** Where the data comes from: `data`, else `src`, else the children. Keeps what was read last. */
import { readDocument, type Issue, type Reading } from "@sanjyra/core";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Phase } from "../contracts.ts";
import { readLightDom } from "./light-dom.ts";
import { loadDocument, missingFile, type Loaded } from "./loader.ts";

/** The properties of the element that name its data. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  readonly data: unknown;
  readonly src: string | null;
}

/** Why a reading has nothing to show, where that is the fault of the whole text. */
function faultOf({ document, issues }: Reading): Issue | undefined {
  if (document.events.length > 0) return undefined;
  return issues.find(({ severity, row }) => severity === "error" && row === undefined);
}

const watched: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    "id",
    "datetime",
    "data-edtf",
    "data-lane",
    "data-importance",
    "data-category",
    "data-status",
    "data-color",
    "href",
  ],
};

/** Reads and reloads; asks the host for an update whenever something changed. */
export class SourceController implements ReactiveController {
  /** The last that could be read; kept while a new address loads or fails. */
  reading: Reading | undefined;
  /** Why the newest data could not be read. */
  error: Issue | undefined;
  /** Where the reading came from, as {@link origin} gives it. */
  readFrom: unknown;
  /** Final address of what `src` loaded. */
  address: string | undefined;

  readonly #host: SourceHost;
  #observer: MutationObserver | undefined;
  #abort: AbortController | undefined;
  #loading = false;
  #used: unknown;
  #childrenChanged = true;

  constructor(host: SourceHost) {
    this.#host = host;
    host.addController(this);
  }

  get phase(): Phase {
    if (this.#loading && !this.reading) return "loading";
    if (this.error) return "error";
    return this.reading && this.reading.document.events.length > 0 ? "ready" : "empty";
  }

  /** What the properties name as the origin of the data: the data, an address, or the element for its children. */
  get origin(): unknown {
    const { data, src } = this.#host;
    return data ?? (src ? `src:${src}` : this.#host);
  }

  /** Whether an answer is awaited. */
  get loading(): boolean {
    return this.#loading;
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => {
      this.#childrenChanged = true;
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host, watched);
    this.#childrenChanged = true;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    // A move is a removal and an insertion at once: only a real removal ends the request.
    queueMicrotask(() => {
      if (this.#host.isConnected || !this.#loading) return;
      this.#abort?.abort();
      this.#loading = false;
      this.#used = undefined;
    });
  }

  /** Takes up what the properties say now. Cheap where nothing changed. */
  update(): void {
    const { data, src } = this.#host;
    if (data !== undefined && data !== null) this.#read(data, () => readDocument(data));
    else if (src !== null && src !== "") this.#load(src);
    else if (this.#childrenChanged || this.#used !== this.#host) {
      this.#used = undefined;
      this.#read(this.#host, () => readLightDom(this.#host) ?? readDocument([]));
      this.#childrenChanged = false;
    }
  }

  /** Loads the same address again. */
  readonly retry = (): void => {
    this.#used = undefined;
    this.#host.requestUpdate();
  };

  #take(reading: Reading, origin: unknown): void {
    this.error = faultOf(reading);
    if (this.error && this.reading) return;
    this.reading = reading;
    this.readFrom = origin;
  }

  #read(origin: unknown, read: () => Promise<Reading>): void {
    const load = async (): Promise<Loaded> => ({
      ok: true,
      reading: await read(),
      address: undefined,
    });
    this.#start(origin, () => load().catch(() => ({ ok: false, issue: missingFile })));
  }

  #load(src: string): void {
    if (!this.#host.isConnected) return;
    const base = this.#host.ownerDocument.baseURI;
    this.#start(`src:${src}`, (signal) => loadDocument(src, { base, signal }));
  }

  /** One reading at a time: a new one ends the one before it. */
  #start(origin: unknown, load: (signal: AbortSignal) => Promise<Loaded>): void {
    if (this.#used === origin) return;
    this.#used = origin;
    this.#abort?.abort();
    this.#loading = true;
    this.error = undefined;
    const { signal } = (this.#abort = new AbortController());
    void load(signal).then((loaded) => {
      if (signal.aborted) return;
      this.#loading = false;
      if (loaded.ok) {
        this.address = loaded.address;
        this.#take(loaded.reading, origin);
      } else this.error = loaded.issue;
      this.#host.requestUpdate();
    });
  }
}
