/** Which view shows the events: the timeline, or a list or table, which are parts that load when asked for. */
import { html, type TemplateResult } from "lit";
import type { Stage } from "../pipeline.ts";
import type { Terms } from "../translations/index.ts";
import { warnOnce } from "../warn-once.ts";
import type { Parts } from "./parts.ts";
import type { KeyTarget } from "./plot-keys.ts";

/** Names of the views. */
export type ViewName = "timeline" | "list" | "table";

/** The property of the element. */
export interface ViewOwner {
  view: string | null;
}

/** What a view needs of the element. */
export interface ViewsHost extends KeyTarget {
  readonly parts: Parts;
  readonly terms: Terms;
  readonly mirrored: boolean;
  readonly shortcuts: boolean;
}

/** What is drawn around a view. */
export interface ViewFrame {
  /** Name of the timeline. */
  readonly name: string;
  /** The height of the element is given: the view scrolls within it. */
  readonly sized: boolean;
  readonly onFocus: (event: FocusEvent) => void;
}

/** A view of one element. It keeps what belongs to it alone, such as an order. */
export interface View {
  render(frame: ViewFrame): TemplateResult;
  /** After each drawing. */
  drawn(): void;
  /** When another view takes its place, or the element leaves the page. */
  rest(): void;
}

/** How long nothing has happened before the parts that a reader is likely to need are fetched, milliseconds. */
const idleMs = 1000;

/** Decides what is shown. Selection, window and focus are not its own, so that every view has the same. */
export class ViewsController {
  readonly #owner: ViewOwner;
  readonly #host: ViewsHost;
  readonly #made = new Map<ViewName, View>();
  #shown: View | undefined;
  #isBlank = true;
  #name = "";
  #onPaper: Stage | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(owner: ViewOwner, host: ViewsHost) {
    this.#owner = owner;
    this.#host = host;
  }

  /** The view that is asked for. A name that is none warns once and means the timeline. */
  get name(): ViewName {
    const { view } = this.#owner;
    if (view === "list" || view === "table") return view;
    if (view && view !== "timeline") {
      warnOnce("view is none of timeline, list and table; the timeline shows.");
    }
    return "timeline";
  }

  /** Shows another view, as the reader wishes. */
  show(name: ViewName): void {
    this.#owner.view = name;
  }

  /** Whether the timeline itself is on the screen. */
  get isPlot(): boolean {
    return !this.#shown && !this.#isBlank;
  }

  /** Whether the view that is asked for is on the screen, or cannot be had. */
  get isReady(): boolean {
    const { name } = this;
    return name === "timeline" || this.#made.has(name) || this.#host.parts.isMissing(name);
  }

  /** What is drawn instead of the plot; undefined for the timeline. While a view loads the one before stays. */
  render(frame: ViewFrame): TemplateResult | undefined {
    this.#name = frame.name;
    const { name } = this;
    const part = name === "timeline" ? undefined : this.#host.parts.get(name);
    if (part && !this.#made.has(name)) this.#made.set(name, part.createView(this.#host));
    if (this.isReady) {
      const view = this.#made.get(name);
      if (view !== this.#shown) this.#shown?.rest();
      this.#shown = view;
      this.#isBlank = false;
    }
    return this.#isBlank ? html`<div class="view"></div>` : this.#shown?.render(frame);
  }

  /** After each drawing. */
  drawn(): void {
    this.#shown?.drawn();
  }

  /** After a final drawing: once nothing else goes on, the card is fetched, and what prints is made. */
  settled(): void {
    const { parts, stage } = this.#host;
    if (stage === this.#onPaper) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#onPaper = stage;
      void parts.load("card");
      void parts.load("table").then(() => parts.get("table")?.renderPaper(this.#host, this.#name));
    }, idleMs);
  }

  /** When the element leaves the page. */
  rest(): void {
    this.#shown?.rest();
    clearTimeout(this.#timer);
    this.#onPaper = undefined;
  }
}
