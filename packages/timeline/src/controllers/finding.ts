/** Finding: the state of search and filter. What they do is a part of the element that loads with the first use. */
import type { Finder } from "../parts/find.ts";
import type { ChoiceController, ChoiceHost } from "./choice.ts";
import { Made } from "./made.ts";
import type { MomentInput } from "./moments.ts";
import type { Parts } from "./parts.ts";

/** Which events are shown: those that meet every condition given. A list is met by any of its members. */
export interface TimelineFilter {
  /** Ids of lanes. An empty list is no condition; the same goes for the other lists. */
  readonly lanes?: readonly string[];
  /** Ids of categories. */
  readonly categories?: readonly string[];
  readonly tags?: readonly string[];
  /** Ids of entities. */
  readonly participants?: readonly string[];
  /** Events that may have gone on then or later: milliseconds, or a date in EDTF. */
  readonly from?: MomentInput;
  /** Events that may have begun by then. */
  readonly to?: MomentInput;
  /** Words that an event has, in any language of the document; case and marks do not count. */
  readonly text?: string;
}

/** What finding needs of the element. */
export interface FindingHost extends ChoiceHost {
  readonly choice: ChoiceController;
  readonly parts: Parts;
  /** Says something to screen readers, after what is going on has ended. */
  announce(make: () => string): void;
}

/** Search and filter of one element. */
export class FindingController {
  /** Whether the search is open. */
  isOpen = false;
  /** The wish of page or reader, as it was given; null where all events show. */
  filter: TimelineFilter | null = null;
  readonly #host: FindingHost;
  readonly #finder: Made<"find", Finder>;

  constructor(host: FindingHost) {
    this.#host = host;
    this.#finder = new Made(host.parts, "find", (part) => part.createFinder(host, this));
  }

  /** What finds; undefined until it is wanted and there. */
  get finder(): Finder | undefined {
    return this.#finder.thing;
  }

  /** Before each drawing. False where there is a filter whose part is on the way. */
  update(): boolean {
    return this.#finder.want(this.isOpen || this.filter !== null) || !this.filter;
  }

  /** Opens the search and gives its field the focus, at once or when it is there. */
  openFind(): void {
    this.isOpen = true;
    this.finder?.open();
    this.#host.requestUpdate();
  }

  /** Sets another filter, without a word to the page. */
  set(filter: TimelineFilter | null): void {
    this.filter = filter;
    this.#host.requestUpdate();
  }
}
