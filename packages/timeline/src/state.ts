/** The one place where a request becomes a change: ask the page, commit, tell. */
import type { TimeSpan } from "@sanjyra/core";
import type { Cause } from "./contracts.ts";
import { emit } from "./events.ts";

/** What a reader can change. */
export interface ViewState {
  /** Undefined until there is something to show. */
  readonly window: TimeSpan | undefined;
  /** Id of the chosen event. */
  readonly selected: string | null;
  /** Whether the card of the chosen event is open. */
  readonly open: boolean;
}

/** A wish of a gesture, key, button or method. */
export type Request =
  | { readonly kind: "window"; readonly span: TimeSpan; readonly cause: Cause }
  | { readonly kind: "select"; readonly id: string | null; readonly cause: Cause }
  | { readonly kind: "open"; readonly open: boolean; readonly cause: Cause };

/** The state after a request: the same object where it changes nothing. A closed choice closes its card. */
export function decide(state: ViewState, request: Request): ViewState {
  switch (request.kind) {
    case "window": {
      const { span } = request;
      const same = state.window?.start === span.start && state.window.end === span.end;
      return same ? state : { ...state, window: span };
    }
    case "select": {
      const { id } = request;
      return id === state.selected ? state : { ...state, selected: id, open: state.open && id !== null };
    }
    case "open": {
      const open = request.open && state.selected !== null;
      return open === state.open ? state : { ...state, open };
    }
  }
}

/** Holds the state of one element. */
export class Store {
  #state: ViewState = { window: undefined, selected: null, open: false };
  readonly #host: EventTarget;
  readonly #changed: () => void;

  /** `changed` is called after each change. */
  constructor(host: EventTarget, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** The state now. */
  get state(): ViewState {
    return this.#state;
  }

  /** Changes the state without a word to the page: for properties that the page sets itself. */
  set(change: Partial<ViewState>): void {
    this.#state = { ...this.#state, ...change };
    this.#changed();
  }

  /** Whether the page lets a request pass. False too where it would change nothing. */
  allows(request: Request): boolean {
    if (decide(this.#state, request) === this.#state) return false;
    const { cause } = request;
    switch (request.kind) {
      case "window":
        return emit(this.#host, "sanjyra-window-request", { ...request.span, cause });
      case "select":
        return emit(this.#host, "sanjyra-select-request", { id: request.id, cause });
      case "open":
        return emit(this.#host, "sanjyra-open-request", {
          open: request.open,
          id: this.#state.selected,
          cause,
        });
    }
  }

  /** Changes the state and tells the page. */
  commit(request: Request): void {
    const wasOpen = this.#state.open;
    const next = decide(this.#state, request);
    if (next !== this.#state) this.set(next);
    this.tell(request);
    if (request.kind === "select" && wasOpen && !next.open) {
      this.tell({ kind: "open", open: false, cause: request.cause });
    }
  }

  /** Asks, and commits where the page allows it. Gives true where the state changed. */
  ask(request: Request): boolean {
    const allowed = this.allows(request);
    if (allowed) this.commit(request);
    return allowed;
  }

  /** Tells the page of a change that is made. */
  tell({ kind, cause }: Pick<Request, "kind" | "cause"> & Partial<Request>): void {
    const { window, selected, open } = this.#state;
    if (kind === "window" && window) emit(this.#host, "sanjyra-window-change", { ...window, cause });
    if (kind === "select") emit(this.#host, "sanjyra-select", { id: selected, cause });
    if (kind === "open") emit(this.#host, "sanjyra-open", { open, id: selected, cause });
  }
}
