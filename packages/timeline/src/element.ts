/** The element `<sanjyra-timeline>` as a pure class: importing it registers nothing and touches no DOM. */
import type { Issue, TimelineDocument, TimelineEvent } from "@sanjyra/core";
import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type TemplateResult,
} from "lit";
import type { TimelineFilter } from "./controllers/finding.ts";
import { readMoment, type MomentInput } from "./controllers/moments.ts";
import type {
  CsvFileOptions,
  PictureOptions,
  PngOptions,
  SaveOptions,
} from "./controllers/saving.ts";
import { onServer, takeOver } from "./controllers/server-picture.ts";
import { define, defaultTag } from "./define.ts";
import { Engine } from "./engine.ts";
import { addGauge, gaugeStyles, type Gauge } from "./render/gauge.ts";
import type { CardRenderer } from "./parts/card/own-content.ts";
import { sheetsFor } from "./render/sheets.ts";
import { styles } from "./styles/index.ts";
import { warnOnce } from "./warn-once.ts";

export type { TimelineFilter } from "./controllers/finding.ts";
export type { MomentInput } from "./controllers/moments.ts";
export type { CardRenderer } from "./parts/card/own-content.ts";
export type {
  CsvFileOptions,
  PictureOptions,
  PngOptions,
  SaveOptions,
} from "./controllers/saving.ts";

/** What `data` takes: a document, or a bare array of events. */
export type TimelineData = TimelineDocument | readonly TimelineEvent[];

/** A window as {@link SanjyraTimeline.zoomTo} takes it. */
export interface WindowInput {
  readonly start: MomentInput;
  readonly end: MomentInput;
}

/**
 * A timeline that never jumps.
 *
 * Data come from `data`, else from `src`, else from the children: a list (`ol > li` with `time`), readable
 * without scripts, or a `<script type="application/json">`. Language and direction are those of the page.
 * Properties that the page sets are taken without a word; events tell what the reader did, and what finished.
 *
 * @tagname sanjyra-timeline
 * @fires {CustomEvent<WindowDetail>} sanjyra-window-request - Cancelable: the reader asks for another window of time.
 * @fires {CustomEvent<WindowDetail>} sanjyra-window-change - The window is another one.
 * @fires {CustomEvent<SelectDetail>} sanjyra-select-request - Cancelable: the reader chooses an event, or none.
 * @fires {CustomEvent<SelectDetail>} sanjyra-select - Another event, or none, is chosen.
 * @fires {CustomEvent<OpenDetail>} sanjyra-open-request - Cancelable: the reader opens or closes the card.
 * @fires {CustomEvent<OpenDetail>} sanjyra-open - The card is open, or closed.
 * @fires {CustomEvent<FilterDetail>} sanjyra-filter-change - The reader filters, or shows all events again.
 * @fires {CustomEvent<LoadDetail>} sanjyra-load - Data were read.
 * @fires {CustomEvent<IssuesDetail>} sanjyra-issues - Data were read or appended, but not all of them.
 * @fires {CustomEvent<ErrorDetail>} sanjyra-error - Nothing could be read.
 * @fires {CustomEvent<SettledDetail>} sanjyra-settled - The picture is final for its window.
 * @slot - The data, where neither `data` nor `src` gives them: a list, or a script of JSON.
 */
export class SanjyraTimeline extends LitElement {
  /** Version of the package. */
  static readonly version: string = "0.1.0";

  static override styles: CSSResult[] = [gaugeStyles, ...styles];

  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    renderCard: { attribute: false },
    src: {},
    label: {},
    start: { noAccessor: true },
    end: { noAccessor: true },
    selected: { noAccessor: true },
    open: { noAccessor: true, type: Boolean },
    filter: { attribute: false, noAccessor: true },
    timeZone: { attribute: "time-zone" },
    calendar: {},
    numberingSystem: { attribute: "numbering-system" },
    shortcuts: {},
    view: {},
    permalink: { type: Boolean },
    sync: {},
  };

  /** Registers the class under a tag; where the tag is taken, gives one warning and false. */
  static define(tag: string = defaultTag, registry?: CustomElementRegistry): boolean {
    return define(this, tag, registry);
  }

  /** A document or an array of events; wins over `src`. Set a new object to change it. */
  declare data: TimelineData | null | undefined;
  /** Gives a node of the page's own for the card of an event, called when it opens. Strings are left out. */
  declare renderCard: CardRenderer | null | undefined;
  /** Address of a document (JSON or CSV), http or https. */
  declare src: string | null;
  /** Name of the region for screen readers, and its title where the data have none. */
  declare label: string | null;
  /** IANA time zone in which instants are shown; the reader's if left out. Days are the same in every zone. */
  declare timeZone: string | null;
  /** Calendar of all dates, such as `persian`; `gregory` if left out. */
  declare calendar: string | null;
  /** Digits of all numbers, such as `arabext`. */
  declare numberingSystem: string | null;
  /** `off` leaves Tab, arrows, Home, End, Enter, Space and Escape. */
  declare shortcuts: string | null;
  /** `timeline`, or the same events as a `list` by year or a sortable `table`; selection and window stay. */
  declare view: string | null;
  /** Keeps window, choice, card, view and filter in the fragment of the page's address, under the element's `id`. */
  declare permalink: boolean;
  /** Name of a group: timelines of the same group on a page share one window. */
  declare sync: string | null;

  #gauge: Gauge | undefined;
  #served: ChildNode[] = [];
  readonly #engine: Engine;
  readonly #internals: ElementInternals;

  constructor() {
    super();
    this.#internals = this.attachInternals();
    this.data = this.renderCard = undefined;
    this.src = this.label = this.timeZone = null;
    this.calendar = this.numberingSystem = this.shortcuts = this.view = this.sync = null;
    this.permalink = false;
    this.#engine = new Engine(this, () => this.#gauge ?? addGauge(this.renderRoot));
  }

  /** First moment of the window: milliseconds, or a date in EDTF; read back as milliseconds, null before there are data. */
  get start(): number | null {
    return this.#engine.edge("start");
  }
  set start(value: MomentInput) {
    this.#setEdge("start", value);
  }

  /** Last moment of the window, like `start`. */
  get end(): number | null {
    return this.#engine.edge("end");
  }
  set end(value: MomentInput) {
    this.#setEdge("end", value);
  }

  /** Id of the chosen event, or null. Choosing does not open the card. */
  get selected(): string | null {
    return this.#engine.store.state.selected;
  }
  set selected(id: string | null | undefined) {
    this.#engine.store.set({ selected: id ?? null });
  }

  /** Whether the card of the chosen event is open. */
  get open(): boolean {
    return this.#engine.store.state.open;
  }
  set open(open: boolean | null | undefined) {
    const isOpen = open ?? false;
    if (isOpen !== this.open) this.#engine.store.set({ open: isOpen });
  }

  /**
   * What shows: events of these lanes, categories, tags and participants, within a time, with these words. Null shows
   * all. Set a new object to change it; filtering moves no event.
   */
  get filter(): TimelineFilter | null {
    return this.#engine.finding.filter;
  }
  set filter(filter: TimelineFilter | null | undefined) {
    this.#engine.finding.set(filter ?? null);
  }

  /** Kept when the data are read, or known to be unreadable, and first drawn. */
  get ready(): Promise<void> {
    return this.#engine.reporter.ready.wait(!this.isUpdatePending && this.#engine.isDrawn);
  }

  /** Kept when the picture is final for its window. */
  get settled(): Promise<void> {
    return this.#engine.reporter.settled.wait(!this.isUpdatePending && this.#engine.isFinal);
  }

  /** Flies to the window that shows everything. */
  fit(): void {
    this.#engine.view.fit("api");
  }

  /** Flies to a window, or to one in which the event of an id has its label. What cannot be read changes nothing. */
  zoomTo(target: WindowInput | string): void {
    if (typeof target === "string") {
      this.#engine.view.zoomTo(target);
      return;
    }
    const start = readMoment(target.start, "start");
    const end = readMoment(target.end, "end");
    if (typeof start === "number" && typeof end === "number" && start < end) {
      this.#engine.view.zoomTo({ start, end });
    } else warnOnce("zoomTo was given no window: start and end are milliseconds or dates in EDTF.");
  }

  /** Chooses an event, or none with null, and tells `sanjyra-select`. */
  select(id: string | null): void {
    if (id !== this.selected) this.#engine.store.commit({ kind: "select", id, cause: "api" });
  }

  /**
   * Adds a batch of events behind what is there: no label moves, and the window stays. The promise is kept when it is in
   * the picture, with its faults. Other data begin afresh. Nodes and strings become children, as of any element.
   */
  override append(events: readonly TimelineEvent[]): Promise<readonly Issue[]>;
  override append(...nodes: (Node | string)[]): void;
  override append(...given: unknown[]): unknown {
    if (Array.isArray(given[0])) return this.#engine.live.append(given[0]);
    super.append(...(given as Node[]));
    return undefined;
  }

  /** The view, or everything, as SVG text; the empty text where there are no events. */
  async toSvg(options?: PictureOptions): Promise<string> {
    return (await this.#engine.saving.saver()).toSvg(options);
  }

  /** The same as a PNG; null where there are no events, or where the browser gives no canvas. */
  async toPng(options?: PngOptions): Promise<Blob | null> {
    return (await this.#engine.saving.saver()).toPng(options);
  }

  /** The events in view, or all, as CSV that can be read back. Cells that could be formulas are guarded. */
  async toCsv(options?: CsvFileOptions): Promise<string> {
    return (await this.#engine.saving.saver()).toCsv(options);
  }

  /** The events in view, or all, as a document in JSON; fields that the format does not know survive. */
  async toJson(options?: SaveOptions): Promise<string> {
    return (await this.#engine.saving.saver()).toJson(options);
  }

  #setEdge(edge: "start" | "end", value: MomentInput): void {
    const moment = readMoment(value, edge);
    if (moment === undefined) {
      warnOnce(`${edge} is neither a date in EDTF nor milliseconds; it is ignored.`);
    } else if (moment !== null) this.#engine.want(edge, moment);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#served = takeOver(this, SanjyraTimeline.styles);
    const root = this.shadowRoot ?? super.createRenderRoot();
    this.#gauge = addGauge(root);
    return root;
  }

  /** Style sheets belong to one document: another gets its own. */
  protected adoptedCallback(): void {
    const { shadowRoot } = this;
    if (!shadowRoot) return;
    const styles = [...SanjyraTimeline.styles, ...this.#engine.parts.styles];
    shadowRoot.adoptedStyleSheets = sheetsFor(shadowRoot, styles);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#engine.rest();
  }

  protected override willUpdate(): void {
    if (!onServer()) this.#engine.update();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (onServer()) return html`<slot></slot>`;
    return this.#served.length > 0 && !this.#engine.isDrawn ? nothing : this.#engine.render();
  }

  protected override updated(): void {
    this.toggleAttribute("open", this.open);
    for (const [state, on] of Object.entries(this.#engine.states)) {
      if (on) this.#internals.states.add(state);
      else this.#internals.states.delete(state);
    }
    if (this.#engine.isDrawn) for (const node of this.#served.splice(0)) node.remove();
    this.#engine.drawn();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "sanjyra-timeline": SanjyraTimeline;
  }
}
