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

/** The state after a request: the same object where it changes nothing. A choice let go closes its card. */
export function decide(state: ViewState, request: Request): ViewState {
  const { window, selected, open } = state;
  if (request.kind === "window") {
    const { span } = request;
    const same = window?.start === span.start && window.end === span.end;
    return same ? state : { ...state, window: span };
  }
  if (request.kind === "select") {
    const { id } = request;
    return id === selected ? state : { ...state, selected: id, open: open && id !== null };
  }
  const opened = request.open && selected !== null;
  return opened === open ? state : { ...state, open: opened };
}

/** Says to the page what is wished, or what is done; false where the page prevents a wish. */
function say(
  page: EventTarget,
  request: Request,
  selected: string | null,
  isWish: boolean,
): boolean {
  const { kind, cause } = request;
  if (kind === "window") {
    const name = isWish ? "sanjyra-window-request" : "sanjyra-window-change";
    const { start, end } = request.span;
    return emit(page, name, { start, end, cause });
  }
  if (kind === "select") {
    return emit(page, isWish ? "sanjyra-select-request" : "sanjyra-select", {
      id: request.id,
      cause,
    });
  }
  const detail = { open: request.open, id: selected, cause };
  return emit(page, isWish ? "sanjyra-open-request" : "sanjyra-open", detail);
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
    return (
      decide(this.#state, request) !== this.#state &&
      say(this.#host, request, this.#state.selected, true)
    );
  }

  /** Changes the state and tells the page. */
  commit(request: Request): void {
    const before = this.#state;
    this.set(decide(before, request));
    this.tell(request);
    if (request.kind === "select" && before.open && request.id === null) {
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
  tell(request: Request): void {
    say(this.#host, request, this.#state.selected, false);
  }
}
