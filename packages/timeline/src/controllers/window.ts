/** The window of time: pan, zoom, fit, flights and the way back. Asks the store, never the page itself. */
import {
  clampSpan,
  createScale,
  createSpan,
  panSpan,
  zoomSpan,
  type TimeSpan,
} from "@sanjyra/core";
import type { Cause } from "../contracts.ts";
import type { Stage } from "../pipeline.ts";
import type { Request, Store } from "../state.ts";
import { eventWindow } from "./event-window.ts";
import { Flight, type Way } from "./flight.ts";

/** How a new window is reached. */
export interface Manner extends Way {
  /** Along a flight, unless the reader wants less motion. */
  readonly fly?: boolean;
  /** The window before can be had back. */
  readonly remember?: boolean;
}

/** Most windows that can be had back. */
const mostRemembered = 50;

/** Turns of a wheel that follow each other within this time, milliseconds, are one step back. */
const oneTurnMs = 600;

/** Rounding of a clamped window that is no movement, as a share of its length. */
const stillShare = 1e-9;

/** Moves the window of one element. */
export class WindowController {
  /** Whether the window is the one that shows everything, and follows the data and the size. */
  fitted = true;
  readonly #store: Store;
  readonly #stage: () => Stage | undefined;
  readonly #flight = new Flight();
  readonly #back: TimeSpan[] = [];
  #rememberedAt = -Infinity;
  #target: TimeSpan | undefined;
  #asked: TimeSpan | undefined;

  /** `stage` gives what is drawn now, undefined before there is anything. */
  constructor(store: Store, stage: () => Stage | undefined) {
    this.#store = store;
    this.#stage = stage;
  }

  /** Whether a flight is on the way. */
  get flying(): boolean {
    return this.#flight.active;
  }

  /** Whether there is a window to return to. */
  get canGoBack(): boolean {
    return this.#back.length > 0;
  }

  /** Where the window is, or will be after the flight. */
  get span(): TimeSpan | undefined {
    return this.#target ?? this.#store.state.window;
  }

  /** How far windows may go: the surroundings of all events, and what the page asked for. */
  get limits(): TimeSpan | undefined {
    const limits = this.#stage()?.limits;
    return limits && this.#asked ? unite(limits, this.#asked) : limits;
  }

  /** Sets the window at once and without a word, as the page's own properties do. */
  set(span: TimeSpan): void {
    this.stop();
    this.fitted = false;
    this.#asked = span;
    this.#store.set({ window: span });
  }

  /** Follows a new fit where the window shows everything, or would show nothing. */
  follow({ fit }: Stage): void {
    const { window } = this.#store.state;
    const lost = window && (window.end < fit.start || window.start > fit.end) && !this.#asked;
    if (!this.fitted && window && !lost) return;
    if (window?.start === fit.start && window.end === fit.end) return;
    this.stop();
    this.fitted = true;
    this.#store.set({ window: fit });
  }

  /** Asks for a window. Gives true where it is, or will be, reached. */
  request(wish: TimeSpan, cause: Cause, manner: Manner = {}): boolean {
    const limits = this.limits;
    const from = this.#store.state.window;
    if (!limits || !from) return false;
    if (cause === "api") this.#asked = wish;
    const span = cause === "api" ? wish : clampSpan(wish, limits);
    const request = { kind: "window", span, cause } as const;
    const before = this.span ?? from;
    if (isStill(before, span)) return false;
    if (cause !== "api" && !this.#store.allows(request)) return false;
    this.stop();
    this.fitted = false;
    if (manner.remember) this.#remember(before, cause);
    if (!manner.fly || prefersStillness()) this.#store.commit(request);
    else this.#fly(from, request, manner);
    return true;
  }

  #remember(span: TimeSpan, cause: Cause): void {
    const now = performance.now();
    const goesOn = /wheel|pinch/.test(cause) && now - this.#rememberedAt < oneTurnMs;
    this.#rememberedAt = now;
    if (!goesOn && this.#back.push(span) > mostRemembered) this.#back.shift();
  }

  #fly(from: TimeSpan, request: Request & { readonly kind: "window" }, way: Way): void {
    const { span } = request;
    this.#target = span;
    const step = (window: TimeSpan, done: boolean): void => {
      if (done) this.#target = undefined;
      this.#store.set({ window });
      if (done) this.#store.tell(request);
    };
    this.#flight.start(from, span, step, way);
  }

  /** Moves by pixels, positive towards the window's end. */
  pan(px: number, cause: Cause, manner?: Manner): boolean {
    const { span } = this;
    const along = this.#stage()?.along;
    if (!span || !along) return false;
    return this.request(panSpan(span, (px * (span.end - span.start)) / along), cause, manner);
  }

  /** Scales about a position along, the middle if left out; 2 shows half the time. */
  zoom(factor: number, about: number | undefined, cause: Cause, manner?: Manner): boolean {
    const { span } = this;
    const along = this.#stage()?.along;
    if (!span || !along) return false;
    const moment = createScale(span, along).toMoment(about ?? along / 2);
    return this.request(zoomSpan(span, factor, moment), cause, manner);
  }

  /** Shows everything. */
  fit(cause: Cause): boolean {
    const stage = this.#stage();
    if (!stage) return false;
    const { window } = this.#store.state;
    const done = this.request(stage.fit, cause, { fly: true, remember: true });
    this.#asked = undefined;
    this.fitted = done || window === stage.fit || this.fitted;
    return done;
  }

  /** Flies to a window as the page wishes, or to one in which the event of an id has its label. */
  zoomTo(target: TimeSpan | string): void {
    const stage = this.#stage();
    const { span } = this;
    const manner = { fly: true, remember: true };
    if (typeof target !== "string") this.request(target, "api", manner);
    else if (stage && span) {
      const row = stage.table.rowOf(target);
      if (row !== undefined) this.request(eventWindow(stage, row, span), "api", manner);
    }
  }

  /** Returns to the window before the last remembered step that is another than this one. */
  back(cause: Cause): boolean {
    for (let span = this.#back.pop(); span; span = this.#back.pop()) {
      if (!this.span || !isStill(this.span, span)) return this.request(span, cause, { fly: true });
    }
    return false;
  }

  /** Moves just so far that the pixels from `from` to `to` are in the plot. */
  reveal(from: number, to: number, cause: Cause): boolean {
    const along = this.#stage()?.along ?? 0;
    const px = from < 0 ? from : to > along ? Math.min(to - along, from) : 0;
    return px !== 0 && this.pan(px, cause, { fly: true });
  }

  /** Ends a flight where it is; the page hears of it where a cause is given. */
  stop(cause?: Cause): void {
    const wasFlying = this.flying;
    this.#flight.stop();
    this.#target = undefined;
    const span = this.#store.state.window;
    if (wasFlying && cause && span) this.#store.tell({ kind: "window", span, cause });
  }

  /** Ends a flight at its goal: for an element that leaves the page. */
  land(): void {
    const target = this.#target;
    this.stop();
    if (target) this.#store.set({ window: target });
  }
}

const unite = (a: TimeSpan, b: TimeSpan): TimeSpan =>
  createSpan(Math.min(a.start, b.start), Math.max(a.end, b.end));

function isStill(a: TimeSpan, b: TimeSpan): boolean {
  const least = (a.end - a.start) * stillShare;
  return Math.abs(a.start - b.start) <= least && Math.abs(a.end - b.end) <= least;
}

const prefersStillness = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;
