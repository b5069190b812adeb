/** Keeps window, choice, card, view and filter in the fragment of the page's address. */
import type { ViewName } from "../../controllers/views.ts";
import type { Engine } from "../../engine.ts";
import {
  fieldsOf,
  keyOf,
  pieceIn,
  readLink,
  withPiece,
  writeLink,
  type LinkFields,
} from "./fragment.ts";
import { warnOnce } from "../shared.ts";
import type { Companion, CompanyOwner } from "../company.ts";

/** Least time between two changes of the address, milliseconds: browsers refuse more than a hundred in half a minute. */
const leastGapMs = 400;

/** Views beside the usual one. */
const otherViews = new Set<string>(["list", "table"] satisfies ViewName[]);

/** Reads the address now and whenever its fragment changes, and writes it after the state has changed. */
class Permalink implements Companion {
  readonly #engine: Engine;
  readonly #owner: CompanyOwner;
  readonly #view: Window;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The state without a link: that which the page itself has set. */
  #usual: LinkFields;
  #isUsual: boolean;

  constructor(engine: Engine, owner: CompanyOwner, view: Window) {
    this.#engine = engine;
    this.#owner = owner;
    this.#view = view;
    this.#usual = this.#fields;
    this.#isUsual = this.#piece === undefined;
    view.addEventListener("hashchange", this.#read);
    this.#read();
  }

  get #fragment(): string {
    return this.#view.location.hash.slice(1);
  }

  get #piece(): string | undefined {
    return pieceIn(this.#fragment, keyOf(this.#owner.id));
  }

  /** The state now. */
  get #fields(): LinkFields {
    const { store, view, views, finding } = this.#engine;
    const { window, selected, open } = store.state;
    return fieldsOf({
      ...(window && !view.fitted && { window: [window.start, window.end] }),
      ...(selected !== null && { event: selected, open }),
      ...(views.name !== "timeline" && { view: views.name }),
      ...(finding.filter && { filter: finding.filter }),
    });
  }

  get #link(): string {
    return writeLink(this.#fields, this.#usual);
  }

  /** Takes what the address says; an address that says nothing of this timeline changes nothing. */
  readonly #read = (): void => {
    const piece = this.#piece;
    if (piece === undefined || piece === this.#link) return;
    this.#isUsual = false;
    const state = readLink(piece, this.#usual);
    const { window, event = null, open = false, view = "", filter = null } = state;
    const { store, finding } = this.#engine;
    if (window) {
      this.#engine.want("start", window[0]);
      this.#engine.want("end", window[1]);
    } else this.#engine.view.fit("api");
    store.set({ selected: event, open });
    this.#owner.view = otherViews.has(view) ? view : null;
    finding.set(filter);
  };

  drawn(): void {
    if (!this.#engine.isFinal) return;
    // A window of which the page has set one edge is known only now.
    if (this.#isUsual) this.#usual = this.#fields;
    this.#isUsual = false;
    if ((this.#piece ?? "") !== this.#link) this.#timer ??= setTimeout(this.#write, leastGapMs);
  }

  readonly #write = (): void => {
    this.#timer = undefined;
    const { location, history } = this.#view;
    const fragment = withPiece(this.#fragment, keyOf(this.#owner.id), this.#link);
    if (fragment === this.#fragment) return;
    const address = fragment === "" ? `${location.pathname}${location.search}` : `#${fragment}`;
    try {
      history.replaceState(history.state, "", address);
    } catch {
      warnOnce("permalink: this page's address cannot be changed.");
    }
  };

  rest(): void {
    clearTimeout(this.#timer);
    this.#view.removeEventListener("hashchange", this.#read);
  }
}

/** Keeps one element's state in the address; undefined where the element is in no window. */
export function createPermalink(engine: Engine, owner: CompanyOwner): Companion | undefined {
  const view = owner.ownerDocument.defaultView;
  return view ? new Permalink(engine, owner, view) : undefined;
}
