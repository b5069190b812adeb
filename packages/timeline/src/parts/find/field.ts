/** The search field with its results: a combobox whose list of options stays out of the way until there is something to say. */
import type { LocalizedText, TimelineTable, Words } from "@sanjyra/core";
import type { TemplateResult } from "lit";
import { html, icon, localize, nothing } from "../shared.ts";
import { excerptOf, piecesOf, type Piece } from "./marked.ts";
import { createTextIndex } from "./text-index.ts";
import type { FindWords } from "./words.ts";

/** One line of the list: a date to go to, or a row of the table. */
export type Option =
  | { readonly kind: "goal"; readonly text: string }
  | { readonly kind: "event"; readonly row: number };

/** What the field shows and asks for. */
export interface FieldProps {
  readonly words: FindWords;
  /** Puts dates and numbers into words. */
  readonly speech: Words;
  readonly table: TimelineTable;
  readonly language: string;
  readonly query: string;
  /** Folded words of the query. */
  readonly terms: readonly string[];
  readonly options: readonly Option[];
  /** Place of the option that the arrows have reached; -1 for none. */
  readonly active: number;
  readonly expanded: boolean;
  /** Where the chosen event stands among the matches, or how many there are; empty without a search. */
  readonly count: string;
  /** Whether there are filters that keep events out of the search. */
  readonly filtered: boolean;
  readonly hasMatches: boolean;
  readonly on: FieldHandlers;
}

/** What the field asks for. */
export interface FieldHandlers {
  readonly input: (query: string) => void;
  readonly key: (event: KeyboardEvent) => void;
  readonly leave: (event: FocusEvent) => void;
  readonly choose: (place: number) => void;
  readonly step: (step: 1 | -1) => void;
  readonly close: () => void;
  readonly clear: () => void;
}

/** The field, its buttons and what it found. */
export function renderField(props: FieldProps): TemplateResult {
  const { words, query, on } = props;
  return html`<div class="find-field" @focusout=${on.leave}>
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M11 4.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M16 16l4 4"></path>
    </svg>
    ${renderInput(props)}
    <span class="find-count">${props.count}</span>
    ${
      props.hasMatches
        ? html`${renderButton("earlier", words.previous, () => {
            on.step(-1);
          })}${renderButton("later", words.next, () => {
            on.step(1);
          })}`
        : nothing
    }
    ${renderButton("close", words.close, on.close)}
    ${props.expanded && query.trim() !== "" ? renderPopup(props) : nothing}
  </div>`;
}

function renderInput({ words, query, active, options, expanded, on }: FieldProps): TemplateResult {
  const isOpen = expanded && options.length > 0;
  return html`<input
    class="find-input"
    part="find-input"
    type="text"
    role="combobox"
    aria-label=${words.search}
    aria-expanded=${isOpen ? "true" : "false"}
    aria-autocomplete="list"
    aria-controls=${isOpen ? "find-list" : nothing}
    aria-activedescendant=${isOpen && active >= 0 ? optionId(active) : nothing}
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    enterkeyhint="search"
    maxlength="200"
    placeholder=${words.placeholder}
    .value=${query}
    @input=${(event: InputEvent) => {
      on.input((event.target as HTMLInputElement).value);
    }}
    @keydown=${on.key}
  />`;
}

const optionId = (place: number): string => `find-option-${String(place)}`;

const renderButton = (
  name: "earlier" | "later" | "close",
  label: string,
  onClick: () => void,
): TemplateResult =>
  html`<button
    class="button"
    part="button"
    type="button"
    data-find=${name}
    tabindex="-1"
    aria-label=${label}
    title=${label}
    @click=${onClick}
  >
    ${icon(name)}
  </button>`;

/** A press in the list leaves the focus in the field. */
const keepFocus = (event: PointerEvent): void => {
  event.preventDefault();
};

function renderPopup(props: FieldProps): TemplateResult {
  const { words, options, on } = props;
  if (options.length === 0) return renderNothing(props);
  return html`<div
    class="find-popup"
    part="find-results"
    id="find-list"
    role="listbox"
    aria-label=${words.results}
    @pointerdown=${keepFocus}
    @click=${(event: MouseEvent) => {
      const option = (event.target as Element).closest<HTMLElement>("[data-place]");
      if (option) on.choose(Number(option.dataset["place"]));
    }}
  >
    ${options.map((option, at) => renderOption(props, option, at))}
  </div>`;
}

function renderNothing({ words, filtered, on }: FieldProps): TemplateResult {
  return html`<div class="find-popup find-nothing" part="find-results" @pointerdown=${keepFocus}>
    <span>${words.nothing}</span>
    <button
      class="chip-button"
      type="button"
      data-find="clear-search"
      tabindex="-1"
      @click=${() => {
        on.input("");
      }}
    >
      ${words.clearSearch}
    </button>
    ${
      filtered
        ? html`<button
            class="chip-button"
            type="button"
            data-find="clear"
            tabindex="-1"
            @click=${on.clear}
          >
            ${words.clear}
          </button>`
        : nothing
    }
  </div>`;
}

function renderOption(props: FieldProps, option: Option, at: number): TemplateResult {
  return html`<div
    class="find-option ${option.kind === "goal" ? "find-goal" : ""}"
    id=${optionId(at)}
    role="option"
    data-place=${at}
    aria-selected=${at === props.active ? "true" : "false"}
  >
    ${option.kind === "goal" ? html`<bdi>${option.text}</bdi>` : renderEvent(props, option.row)}
  </div>`;
}

const renderPieces = (pieces: readonly Piece[]): unknown =>
  pieces.map(({ text, hit }) => (hit ? html`<mark>${text}</mark>` : text));

function renderEvent(props: FieldProps, row: number): TemplateResult {
  const { table, language, speech, terms } = props;
  const event = table.events[row];
  if (!event) return html``;
  const show = (text: LocalizedText | undefined) =>
    localize(text, language, table.document.language);
  const title = show(event.title);
  const pieces = piecesOf(title.text, terms);
  const dateText = show(event.dateText).text;
  const evidence = pieces.some(({ hit }) => hit) ? undefined : evidenceOf(props, row);
  return html`<bdi class="find-title" lang=${title.lang ?? nothing}>${renderPieces(pieces)}</bdi>
    <span class="find-date"><bdi>${speech.short(event.date, dateText || undefined)}</bdi></span>
    ${
      evidence
        ? html`<bdi class="find-evidence" lang=${evidence.lang ?? nothing}
            >${renderPieces(evidence.pieces)}</bdi
          >`
        : nothing
    }`;
}

interface Evidence {
  readonly pieces: readonly Piece[];
  readonly lang: string | undefined;
}

/** Where else the words of the query stand: the first text of the event that has one of them. */
function evidenceOf({ table, speech, terms }: FieldProps, row: number): Evidence | undefined {
  for (const { text, lang } of createTextIndex(table, speech).texts(row).flat()) {
    const pieces = excerptOf(text, terms);
    if (pieces) return { pieces, lang };
  }
  return undefined;
}
