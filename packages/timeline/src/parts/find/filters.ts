/** The filters as chips: a button for each kind of filter, what is chosen, and the values of the kind that is open. */
import type { TemplateResult } from "lit";
import { html, nothing } from "../shared.ts";
import type { Facets, FacetValue } from "./facets.ts";
import { facetNames, type FacetName } from "./filter.ts";
import type { FindWords } from "./words.ts";

/** A kind of filter. */
export type GroupName = FacetName | "time";

/** A time edge as it is shown in its field. */
export interface EdgeProps {
  readonly text: string;
  /** What the reader wrote is no date. */
  readonly bad: boolean;
}

/** What the filters show and ask for. */
export interface FiltersProps {
  readonly words: FindWords;
  readonly number: (value: number) => string;
  readonly facets: Facets;
  /** The kind that is open. */
  readonly group: GroupName | undefined;
  /** How many events each value of the open kind would give. */
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: ReadonlyMap<FacetName, ReadonlySet<string>>;
  /** The chosen time in words; empty for all time. */
  readonly time: string;
  readonly from: EdgeProps;
  readonly to: EdgeProps;
  /** The words that are filtered by; empty for none. */
  readonly text: string;
  /** Whether the search can become a filter. */
  readonly canKeepMatches: boolean;
  /** "Shown: 12 of 160"; empty where nothing is filtered. */
  readonly shown: string;
  readonly isEmpty: boolean;
  readonly on: FilterHandlers;
}

/** What the filters ask for. */
export interface FilterHandlers {
  readonly group: (name: GroupName) => void;
  readonly toggle: (facet: FacetName, id: string) => void;
  readonly edge: (name: "from" | "to", text: string) => void;
  readonly inView: () => void;
  readonly dropTime: () => void;
  /** Shows only what the search finds, or all again. */
  readonly only: (on: boolean) => void;
  readonly clear: () => void;
}

/** All filters. */
export function renderFilters(props: FiltersProps): TemplateResult {
  const groups = facetNames.filter((name) => props.facets.has(name));
  return html`<div class="find-filters" role="group" aria-label=${props.words.filters}>
    <div class="chips-row">
      ${groups.map((name) => renderGroup(props, name, props.chosen.get(name)?.size ?? 0))}
      ${renderGroup(props, "time", 0)} ${renderOnly(props)} ${renderChosen(props)}
      ${renderShown(props)}
    </div>
    ${props.group === undefined ? nothing : renderPanel(props, props.group)}
  </div>`;
}

const renderGroup = (props: FiltersProps, name: GroupName, count: number): TemplateResult =>
  html`<button
    class="chip-button group"
    type="button"
    tabindex="-1"
    data-find=${name}
    aria-expanded=${props.group === name ? "true" : "false"}
    @click=${() => {
      props.on.group(name);
    }}
  >
    ${props.words[name]}${count > 0 ? ` · ${props.number(count)}` : nothing}
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="m7 10 5 5 5-5"></path></svg>
  </button>`;

/** A chip that is on or off. */
function renderToggle(
  content: unknown,
  pressed: boolean,
  key: string,
  onClick: () => void,
): TemplateResult {
  return html`<button
    class="chip-button"
    type="button"
    tabindex="-1"
    data-find=${key}
    aria-pressed=${pressed ? "true" : "false"}
    @click=${onClick}
  >
    ${content}
  </button>`;
}

function renderOnly({ canKeepMatches, text, words, on }: FiltersProps): unknown {
  if (text === "" && !canKeepMatches) return nothing;
  const content = text === "" ? words.only : html`<bdi>“${text}”</bdi>`;
  return renderToggle(content, text !== "", "only", () => {
    on.only(text === "");
  });
}

const renderText = ({ text, lang }: FacetValue): TemplateResult =>
  html`<bdi lang=${lang ?? nothing}>${text}</bdi>`;

/** What is chosen in kinds that are not open. */
function renderChosen({ facets, chosen, group, time, on }: FiltersProps): unknown {
  const others = [...chosen].filter(([facet]) => facet !== group);
  const chips = others.flatMap(([facet, ids]) =>
    [...ids].map((id) => {
      const value = facets.get(facet)?.find((known) => known.id === id) ?? { id, text: id };
      return renderToggle(renderText(value), true, `${facet}-chosen`, () => {
        on.toggle(facet, id);
      });
    }),
  );
  if (time === "" || group === "time") return chips;
  return [...chips, renderToggle(html`<bdi>${time}</bdi>`, true, "time-chosen", on.dropTime)];
}

function renderShown({ shown, isEmpty, words, on }: FiltersProps): unknown {
  if (shown === "") return nothing;
  return html`<span class="find-sum"
    ><span class="find-shown">${isEmpty ? html`<b>${words.none}</b>` : shown}</span>
    <button class="chip-button" type="button" tabindex="-1" data-find="clear" @click=${on.clear}>
      ${words.clear}
    </button></span
  >`;
}

function renderPanel(props: FiltersProps, group: GroupName): TemplateResult {
  const { words } = props;
  return html`<div class="chips-row find-panel" role="group" aria-label=${words[group]}>
    ${group === "time" ? renderTime(props) : renderValues(props, group)}
  </div>`;
}

/** Values that would leave nothing are not offered, unless they are chosen. */
function renderValues(props: FiltersProps, facet: FacetName): unknown {
  const { facets, counts, chosen, number, on } = props;
  const isOffered = ({ id }: FacetValue): boolean =>
    (counts.get(id) ?? 0) > 0 || chosen.get(facet)?.has(id) === true;
  return (facets.get(facet) ?? []).filter(isOffered).map((value) => {
    const content = html`${renderText(value)}
      <span class="find-number">${number(counts.get(value.id) ?? 0)}</span>`;
    return renderToggle(content, chosen.get(facet)?.has(value.id) ?? false, "value", () => {
      on.toggle(facet, value.id);
    });
  });
}

function renderTime(props: FiltersProps): TemplateResult {
  const { words, on } = props;
  const isBad = props.from.bad || props.to.bad;
  return html`${renderEdge(props, "from")} ${renderEdge(props, "to")}
    <button class="chip-button" type="button" tabindex="-1" data-find="in-view" @click=${on.inView}>
      ${words.inView}
    </button>
    ${isBad ? html`<span class="find-bad" id="find-bad">${words.badDate}</span>` : nothing}`;
}

function renderEdge(props: FiltersProps, name: "from" | "to"): TemplateResult {
  const { text, bad } = props[name];
  return html`<label class="find-edge"
    >${props.words[name]}
    <input
      type="text"
      size="10"
      autocomplete="off"
      spellcheck="false"
      maxlength="60"
      data-find=${name}
      aria-invalid=${bad ? "true" : nothing}
      aria-describedby=${bad ? "find-bad" : nothing}
      .value=${text}
      @change=${(event: Event) => {
        props.on.edge(name, (event.target as HTMLInputElement).value);
      }}
  /></label>`;
}

/** One quiet line where the search is closed and something is filtered, so that nothing is hidden in silence. */
export function renderFilterLine(
  props: Pick<FiltersProps, "words" | "shown" | "isEmpty">,
  onOpen: () => void,
  onClear: () => void,
): TemplateResult {
  const { words, shown, isEmpty } = props;
  return html`<div class="chips-row" role="group" aria-label=${words.filters}>
    <span class="find-shown">${isEmpty ? html`<b>${words.none}</b>` : shown}</span>
    <button class="chip-button" type="button" tabindex="-1" data-find="open" @click=${onOpen}>
      ${words.filters}
    </button>
    <button class="chip-button" type="button" tabindex="-1" data-find="clear" @click=${onClear}>
      ${words.clear}
    </button>
  </div>`;
}
