/** What the search field does: typing finds, arrows walk the results, Enter goes on to the next match. */
import type { TimeSpan } from "@sanjyra/core";
import type { TemplateResult } from "lit";
import type { Cause } from "../../contracts.ts";
import { renderField, type FieldHandlers, type Option } from "./field.ts";
import type { FindContext } from "./finder.ts";
import { termsOf } from "./fold.ts";
import { goalWindow, readGoal } from "./goal.ts";
import { stepMatch } from "./search.ts";
import { findWords } from "./words.ts";

/** Most results in the list; the plot marks them all. */
const mostResults = 50;

/** How far a page of the list is. */
const pageStep = 8;

const moves = new Map([
  ["ArrowDown", 1],
  ["ArrowUp", -1],
  ["PageDown", pageStep],
  ["PageUp", -pageStep],
]);

/** The field of one element, and how far its reader is. */
export class SearchField {
  readonly #context: FindContext;
  readonly #on: FieldHandlers;
  #active = -1;
  #expanded = false;
  #options: readonly Option[] = [];
  #goal: TimeSpan | undefined;
  /** The match that is to be scrolled into sight. */
  #sought: number | undefined;

  constructor(context: FindContext) {
    this.#context = context;
    this.#on = {
      input: this.#input,
      key: this.#key,
      leave: this.#leave,
      choose: (place) => {
        this.#choose(place, "pointer");
      },
      step: (step) => {
        this.#goOn(step, "pointer");
      },
      close: () => {
        context.close();
      },
      clear: () => {
        context.clear();
      },
    };
  }

  /** The field for what was found. */
  render(): TemplateResult | undefined {
    const { query, stage, matches, language, filter } = this.#context;
    if (!stage) return undefined;
    this.#options = this.#findOptions();
    this.#active = Math.min(this.#active, this.#options.length - 1);
    return renderField({
      words: findWords(language),
      speech: stage.words,
      table: stage.table,
      language: stage.text.language,
      query,
      terms: termsOf(query),
      options: this.#options,
      active: this.#active,
      expanded: this.#expanded,
      count: this.#count(),
      filtered: filter !== undefined,
      hasMatches: (matches?.ranked.length ?? 0) > 0,
      on: this.#on,
    });
  }

  /** The date to go to, if the query is one in reach, and the best matches. */
  #findOptions(): readonly Option[] {
    const { query, stage, matches, host, say } = this.#context;
    const rows = matches?.ranked.slice(0, mostResults) ?? [];
    const events = rows.map((row): Option => ({ kind: "event", row }));
    const date = stage && readGoal(query, stage.words);
    const { limits, span } = host.view;
    const isInReach = limits && date && date.earliest <= limits.end && date.latest >= limits.start;
    this.#goal = isInReach && span ? goalWindow(date, span) : undefined;
    if (!date || !this.#goal) return events;
    return [{ kind: "goal", text: say("goTo", { date: stage.words.short(date) }) }, ...events];
  }

  /** "3 of 12" where the chosen event is a match, else how many there are; empty without a search. */
  #count(): string {
    const { matches, host, say } = this.#context;
    if (!matches) return "";
    const n = matches.inOrder.length;
    const at = host.choice.row === undefined ? -1 : matches.inOrder.indexOf(host.choice.row);
    return at < 0 ? say("found", { n }) : say("place", { k: at + 1, n });
  }

  readonly #input = (query: string): void => {
    const { host, say } = this.#context;
    this.#context.query = query;
    this.#active = -1;
    this.#expanded = query.trim() !== "";
    host.requestUpdate();
    host.announce(() => {
      const n = this.#context.matches?.inOrder.length;
      return n === undefined ? "" : n > 0 ? say("found", { n }) : say("nothing");
    });
  };

  readonly #leave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    const isInside =
      relatedTarget instanceof Node && (currentTarget as Element).contains(relatedTarget);
    if (isInside || !this.#expanded) return;
    this.#expanded = false;
    this.#context.host.requestUpdate();
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const { key, shiftKey } = event;
    const move = moves.get(key);
    if (move !== undefined && !shiftKey) this.#move(move);
    else if (key === "Enter") this.#enter(shiftKey);
    else if (key === "Escape") this.#escape();
    else return;
    event.preventDefault();
  };

  /** Arrows go through the list and back into the field. */
  #move(step: number): void {
    const { length } = this.#options;
    if (length === 0) return;
    if (!this.#expanded) this.#active = step > 0 ? 0 : length - 1;
    else if (Math.abs(step) > 1) {
      this.#active = Math.min(length - 1, Math.max(0, this.#active + step));
    } else this.#active = ((this.#active + step + 1 + length + 1) % (length + 1)) - 1;
    this.#expanded = true;
    this.#context.host.requestUpdate();
  }

  #enter(isBack: boolean): void {
    const hasMatches = (this.#context.matches?.inOrder.length ?? 0) > 0;
    if (this.#expanded && this.#active >= 0) this.#choose(this.#active, "key");
    else if (hasMatches) this.#goOn(isBack ? -1 : 1, "key");
    else this.#choose(0, "key");
  }

  #escape(): void {
    const { query, host, close } = this.#context;
    const isOpen = this.#expanded && this.#options.length > 0;
    this.#expanded = false;
    this.#active = -1;
    if (isOpen) host.requestUpdate();
    else if (query !== "") this.#input("");
    else close();
  }

  #choose(at: number, cause: Cause): void {
    const { host } = this.#context;
    const option = this.#options[at];
    if (!option) return;
    this.#expanded = false;
    if (option.kind === "event") {
      host.choice.open(option.row, cause);
      host.focus.reveal(option.row);
    } else if (this.#goal) {
      host.view.request(this.#goal, cause, { fly: true, remember: true });
    }
    host.requestUpdate();
  }

  /** Chooses the match after or before the chosen event, or what is in view, and brings it into view. */
  #goOn(step: 1 | -1, cause: Cause): void {
    const { matches, host, stage } = this.#context;
    if (!matches || !stage) return;
    const start = host.view.span?.start ?? -Infinity;
    const inView = matches.inOrder.find((row) => (stage.table.anchor[row] ?? 0) >= start);
    const row = stepMatch(matches, host.choice.row ?? (inView ?? 0) - 1, step);
    if (row === undefined) return;
    this.#expanded = false;
    const id = stage.table.events[row]?.id ?? null;
    if (id !== host.store.state.selected) host.store.ask({ kind: "select", id, cause });
    host.focus.reveal(row);
    this.#sought = row;
    host.announce(() => `${stage.text.name(row)}. ${this.#count()}`);
    host.requestUpdate();
  }

  /** After each drawing: the match that was gone to is in sight, and so is the reached option in its list. */
  drawn(root: ShadowRoot): void {
    const button = root.querySelector(`[data-row="${String(this.#sought)}"]`);
    if (button && !this.#context.host.view.flying) {
      this.#sought = undefined;
      button.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
    const option = root.querySelector<HTMLElement>('.find-option[aria-selected="true"]');
    const list = option?.parentElement;
    if (!option || !list) return;
    const below = option.offsetTop + option.offsetHeight - list.clientHeight;
    list.scrollTop = Math.min(Math.max(list.scrollTop, below), option.offsetTop);
  }
}
