/** Search and filters of one element: what passes, what is found, and where both are shown. */
import type { Plan, TimelineTable } from "@sanjyra/core";
import type { TemplateResult } from "lit";
import type { FindingController, FindingHost, TimelineFilter } from "../../controllers/finding.ts";
import type { Stage } from "../../pipeline.ts";
import type { Terms } from "../../translations/index.ts";
import { emit, html, memo, warnOnce } from "../shared.ts";
import { filterPlan } from "./filtering.ts";
import { FilterPanel } from "./filter-panel.ts";
import { countOf, passesOf, readFilter, type CleanFilter } from "./filter.ts";
import { Rover } from "./rover.ts";
import { SearchField } from "./search-field.ts";
import { search, type Matches, type SearchScope } from "./search.ts";
import { createTextIndex, type Wording } from "./text-index.ts";
import { fill, findWords, type FindWord } from "./words.ts";

type Values = Readonly<Record<string, string | number>>;

/** What field and filters know and can do. The functions need no owner. */
export interface FindContext {
  readonly host: FindingHost;
  readonly finding: FindingController;
  /** What is searched for; empty for nothing. */
  query: string;
  /** What is drawn, only what passes; undefined before there is anything. */
  readonly stage: Stage | undefined;
  readonly matches: Matches | undefined;
  /** The filter in force, without its faults. */
  readonly filter: CleanFilter | undefined;
  readonly terms: Terms | undefined;
  /** Tag of the language of the interface. */
  readonly language: string;
  /** How many events the filter leaves, in words; empty without a filter. */
  readonly shown: string;
  /** A text of this part in the reader's language; numbers are written in the reader's digits. */
  readonly say: (word: FindWord, values?: Values) => string;
  /** Filters as the reader wishes; a filter without fields shows everything. */
  readonly change: (filter: TimelineFilter) => void;
  readonly clear: () => void;
  /** Ends the search and gives the focus back. */
  readonly close: () => void;
  /** Gives the focus to what a selector finds, after the next drawing. */
  readonly focus: (selector: string) => void;
}

const isEmpty = (filter: TimelineFilter): boolean => Object.keys(filter).length === 0;

/** A filter of any origin as text; a circle, which cannot be written, as none. */
function jsonOf(filter: unknown): string {
  try {
    return JSON.stringify({ filter });
  } catch {
    return "{}";
  }
}

/** Rows of the index that are made in one go, and the pause after, milliseconds: nobody feels it. */
const rowsAtOnce = 500;
const pauseMs = 10;

/** One element's search and filters. */
export class Finder implements FindContext {
  readonly host: FindingHost;
  readonly finding: FindingController;
  query = "";
  matches: Matches | undefined;
  filter: CleanFilter | undefined;
  stage: Stage | undefined;
  terms: Terms | undefined;
  readonly #field = new SearchField(this);
  readonly #panel = new FilterPanel(this);
  readonly #rover = new Rover(() => {
    if (!this.#panel.fold()) this.close();
  });
  #opener: HTMLElement | undefined;
  #told: CleanFilter | undefined;
  #searched: SearchScope | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: FindingHost, finding: FindingController) {
    this.host = host;
    this.finding = finding;
    if (finding.isOpen) this.open();
  }

  get language(): string {
    return this.terms?.language ?? "en";
  }

  /** By content: an equal filter is the same filter. */
  readonly #read = memo((json: string) => {
    const { filter, bad } = readFilter((JSON.parse(json) as { readonly filter?: unknown }).filter);
    if (bad.length > 0) warnOnce(`filter: ${bad.join(", ")} cannot be used and is left out.`);
    return filter;
  });
  readonly #passes = memo((table: TimelineTable, filter: CleanFilter, wording: Wording) =>
    passesOf(table, filter, wording),
  );
  readonly #plan = memo((plan: Plan, passes: Uint8Array) => filterPlan(plan, passes));
  readonly #narrowed = memo((stage: Stage, passes: Uint8Array): Stage => {
    const lanes = stage.lanes.map((rows) => rows.filter((row) => passes[row] === 1));
    const places = new Uint32Array(stage.table.size);
    for (const rows of lanes) rows.forEach((row, at) => (places[row] = at + 1));
    return { ...stage, plan: this.#plan(stage.plan, passes), lanes, places, passes };
  });
  readonly #scope = memo(
    (table: TimelineTable, wording: Wording, passes: Uint8Array | undefined): SearchScope => ({
      index: createTextIndex(table, wording),
      passes,
    }),
  );
  readonly #search = memo((scope: SearchScope, query: string) => {
    const before = this.#searched === scope ? this.matches : undefined;
    this.#searched = scope;
    return search({ ...scope, before }, query);
  });

  /** The stage with what passes the filter. Also finds what is searched for. */
  narrow(stage: Stage): Stage {
    const { table, words } = stage;
    const { query } = this;
    const { filter } = this.finding;
    this.filter = this.#read(jsonOf(filter));
    const passes = this.filter && this.#passes(table, this.filter, words);
    this.matches =
      query === "" ? undefined : this.#search(this.#scope(table, words, passes), query);
    const isFirst = !this.stage;
    this.stage = passes ? this.#narrowed(stage, passes) : stage;
    if (this.filter !== this.#told && !isFirst) this.#tell();
    this.#told = this.filter;
    return this.stage;
  }

  #tell(): void {
    this.host.announce(() => this.shown || this.say("shown", this.#totals()));
  }

  #totals(): { readonly n: number; readonly total: number } {
    const { table, passes } = this.stage ?? {};
    const total = table?.size ?? 0;
    return { n: passes ? countOf(passes) : total, total };
  }

  get shown(): string {
    const totals = this.#totals();
    if (!this.stage?.passes) return "";
    return this.say(totals.n === 0 ? "none" : "shown", totals);
  }

  readonly say = (word: FindWord, values: Values = {}): string => {
    const written = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "number" ? (this.stage?.words.number(value) ?? String(value)) : value,
    ]);
    const texts = Object.fromEntries(written) as Record<string, string>;
    return fill(findWords(this.language)[word], texts);
  };

  /** Field and filters; where the search is closed a line about the filter, or nothing. */
  render(terms: Terms): TemplateResult | undefined {
    this.terms = terms;
    const { isOpen } = this.finding;
    if (!this.stage || (!isOpen && !this.stage.passes)) return undefined;
    return html`<div
      class="find"
      part="find"
      role="search"
      aria-label=${this.say("search")}
      @keydown=${this.#rover.onKey}
      @focusin=${this.#rover.onFocus}
    >
      ${isOpen ? html`${this.#field.render()} ${this.#panel.render()}` : this.#panel.renderLine()}
    </div>`;
  }

  /** Gives the field the focus after the next drawing, and remembers where it was. */
  open(): void {
    const { activeElement } = this.host.root;
    if (activeElement instanceof HTMLElement && !activeElement.closest(".find")) {
      this.#opener = activeElement;
    }
    this.focus(".find-input");
  }

  readonly close = (): void => {
    const { finding, host } = this;
    finding.isOpen = false;
    this.query = "";
    host.requestUpdate();
    const opener = this.#opener;
    this.#opener = undefined;
    const button = host.root.querySelector<HTMLElement>('[data-command="find"]');
    if (opener?.isConnected) opener.focus();
    else button?.focus();
  };

  readonly change = (filter: TimelineFilter): void => {
    const wish = isEmpty(filter) ? null : filter;
    const clean = this.#read(jsonOf(wish));
    const table = this.stage?.table;
    const words = this.stage?.words;
    const passes = clean && table && words ? this.#passes(table, clean, words) : undefined;
    this.finding.set(wish);
    const events = passes ? countOf(passes) : (table?.size ?? 0);
    emit(this.host.root.host, "sanjyra-filter-change", { filter: wish, events });
  };

  readonly clear = (): void => {
    this.change({});
    this.focus(this.finding.isOpen ? ".find-input" : '.plot [tabindex="0"]');
  };

  readonly focus = (selector: string): void => {
    this.#rover.want(selector);
    this.host.requestUpdate();
  };

  /** Makes the index of an open search before it is asked for. */
  #prepare(): void {
    const { finding, stage } = this;
    if (!finding.isOpen || !stage || this.#timer !== undefined) return;
    const { index } = this.#scope(stage.table, stage.words, stage.passes);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (index.prepare(rowsAtOnce)) this.#prepare();
    }, pauseMs);
  }

  /** When the element leaves the page. */
  rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Marks matches in the list and the table as the plot does. */
  #markView(): void {
    for (const entry of this.host.root.querySelectorAll<HTMLElement>(".view [data-row]")) {
      const isMatch = this.matches?.marks[Number(entry.dataset["row"])] === 1;
      entry.toggleAttribute("data-match", isMatch);
      entry.part.toggle("match", isMatch);
    }
  }

  /** After each drawing: one tab stop among the buttons, and the focus where it is wanted. */
  drawn(): void {
    this.#prepare();
    this.#markView();
    this.#rover.drawn(this.host.root);
    this.#field.drawn(this.host.root);
  }
}
