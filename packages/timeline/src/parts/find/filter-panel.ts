/** What the filters do: kinds open and close, chips turn on and off, a time is read. */
import type { TemplateResult } from "lit";
import type { TimelineFilter } from "../../controllers/finding.ts";
import { memo, parseEdtf } from "../shared.ts";
import { countValues, createFacets } from "./facets.ts";
import { passesOf, type FacetName } from "./filter.ts";
import {
  renderFilterLine,
  renderFilters,
  type EdgeProps,
  type FilterHandlers,
  type FiltersProps,
  type GroupName,
} from "./filters.ts";
import type { FindContext } from "./finder.ts";
import { readGoal } from "./goal.ts";
import { findWords } from "./words.ts";

type EdgeName = "from" | "to";

/** The filter without some of its fields. */
function without(filter: TimelineFilter | null, names: readonly string[]): TimelineFilter {
  return Object.fromEntries(Object.entries(filter ?? {}).filter(([name]) => !names.includes(name)));
}

/** The filters of one element, and which kind of them is open. */
export class FilterPanel {
  readonly #context: FindContext;
  #group: GroupName | undefined;
  /** What was written as a time and is none. */
  readonly #bad = new Map<EdgeName, string>();
  readonly #facets = memo(createFacets);

  constructor(context: FindContext) {
    this.#context = context;
  }

  /** All filters. */
  render(): TemplateResult | undefined {
    const { stage, terms, language, filter, finding, matches, shown } = this.#context;
    if (!stage || !terms) return undefined;
    const { table, text, passes } = stage;
    return renderFilters({
      words: findWords(language),
      number: (value) => stage.words.number(value),
      facets: this.#facets(table, text.language, terms.text("otherLane")),
      group: this.#group,
      counts: this.#counts(),
      chosen: filter?.facets ?? new Map(),
      time: this.#time(),
      from: this.#edge("from"),
      to: this.#edge("to"),
      text: filter?.terms.length ? String(finding.filter?.text) : "",
      canKeepMatches: (matches?.inOrder.length ?? 0) > 0,
      shown,
      isEmpty: passes?.every((pass) => pass === 0) ?? false,
      on: this.#on,
    });
  }

  /** Closes the kind that is open and gives the focus to its button; false where none is. */
  fold(): boolean {
    const group = this.#group;
    if (group === undefined) return false;
    this.#group = undefined;
    this.#context.focus(`[data-find="${group}"]`);
    return true;
  }

  /** One line for when the search is closed. */
  renderLine(): TemplateResult {
    const { language, shown, stage, finding } = this.#context;
    const line: Pick<FiltersProps, "words" | "shown" | "isEmpty"> = {
      words: findWords(language),
      shown,
      isEmpty: stage?.passes?.every((pass) => pass === 0) ?? false,
    };
    return renderFilterLine(
      line,
      () => {
        finding.openFind();
      },
      this.#on.clear,
    );
  }

  /** What each value of the open kind would give, with the other kinds as they are. */
  #counts(): ReadonlyMap<string, number> {
    const { stage, filter } = this.#context;
    if (!stage || this.#group === undefined || this.#group === "time") return new Map();
    const passes = filter && passesOf(stage.table, filter, stage.words, this.#group);
    return countValues(stage.table, this.#group, passes);
  }

  /** An edge as the reader wrote it, or the day that the page or the window gave. */
  #edge(name: EdgeName): EdgeProps {
    const bad = this.#bad.get(name);
    if (bad !== undefined) return { text: bad, bad: true };
    const given = this.#context.finding.filter?.[name];
    if (typeof given === "string") return { text: given, bad: false };
    const day =
      typeof given === "number" && Math.abs(given) < 8.64e15 ? new Date(given) : undefined;
    return { text: day?.toISOString().replace(/T.*/, "") ?? "", bad: false };
  }

  /** The chosen time in words. */
  #time(): string {
    const { stage, filter } = this.#context;
    if (!stage || !filter || (filter.from === -Infinity && filter.to === Infinity)) return "";
    const say = (name: EdgeName): string => {
      const reading = parseEdtf(this.#edge(name).text);
      return reading.ok ? stage.words.short(reading.date) : "…";
    };
    return `${say("from")} – ${say("to")}`;
  }

  readonly #on: FilterHandlers = {
    group: (name) => {
      this.#group = this.#group === name ? undefined : name;
      this.#context.host.requestUpdate();
    },
    toggle: (facet, id) => {
      this.#toggle(facet, id);
    },
    edge: (name, text) => {
      this.#setEdge(name, text);
    },
    inView: () => {
      const { host, finding, change } = this.#context;
      const { span } = host.view;
      this.#bad.clear();
      if (span) change({ ...finding.filter, from: span.start, to: span.end });
    },
    dropTime: () => {
      const { finding, change, focus } = this.#context;
      change(without(finding.filter, ["from", "to"]));
      focus('[data-find="time"]');
    },
    only: (isOn) => {
      const { finding, query, change, focus } = this.#context;
      if (isOn) change({ ...finding.filter, text: query });
      else {
        change(without(finding.filter, ["text"]));
        focus(".find-input");
      }
    },
    clear: () => {
      this.#bad.clear();
      this.#context.clear();
    },
  };

  #toggle(facet: FacetName, id: string): void {
    const { finding, filter, change, focus } = this.#context;
    const ids = new Set(filter?.facets.get(facet));
    if (!ids.delete(id)) ids.add(id);
    const rest = without(finding.filter, [facet]);
    change(ids.size > 0 ? { ...rest, [facet]: [...ids] } : rest);
    if (this.#group !== facet) focus(`[data-find="${facet}"]`);
  }

  #setEdge(name: EdgeName, text: string): void {
    const { stage, finding, change, host } = this.#context;
    const date = stage && readGoal(text, stage.words);
    this.#bad.delete(name);
    if (date) change({ ...finding.filter, [name]: date.text });
    else if (text.trim() === "") change(without(finding.filter, [name]));
    else this.#bad.set(name, text);
    host.requestUpdate();
  }
}
