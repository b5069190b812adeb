/**
 * The list: all events in order of time under the years, to be read like an article.
 *
 * @csspart list - The events as a list by year.
 */
import type { View, ViewFrame, ViewsHost } from "../controllers/views.ts";
import type { Stage } from "../pipeline.ts";
import { renderItem, type ItemState } from "./list/item.ts";
import { listStyles } from "./list/styles.ts";
import { Chunks, pieceSize } from "./reading/chunks.ts";
import { plain, rowsOf } from "./reading/rows.ts";
import { heldPieces, onKey, stopOf } from "./reading/steps.ts";
import { readingWords } from "./reading/words.ts";
import { html, nothing, place } from "./shared.ts";

type Template = ReturnType<typeof html>;

/** Style sheet of this part. */
export const styles: typeof listStyles = listStyles;

/** A heading of more letters than a year has is set smaller. */
const longHeading = 10;

/** Least events in a piece, and the height that one may have before it is known, pixels. */
const leastPiece = 24;
const guessPx = { narrow: 150, wide: 118 };

/** A list of one element. */
class ListView implements View {
  readonly #host: ViewsHost;
  readonly #chunks: Chunks;
  #stage: Stage | undefined;
  #isSized = false;

  constructor(host: ViewsHost) {
    this.#host = host;
    this.#chunks = new Chunks(() => {
      host.requestUpdate();
    });
  }

  render({ sized, onFocus }: ViewFrame): Template {
    const { stage, choice, terms } = this.#host;
    this.#isSized = sized;
    if (!stage) return html``;
    if (stage !== this.#stage) this.#forget(stage);
    const rows = rowsOf(stage);
    const stop = stopOf(rows, this.#host);
    const size = pieceSize(rows.length, leastPiece);
    const held = heldPieces(rows, size, [stop, choice.row]);
    const pieces = Array.from({ length: Math.ceil(rows.length / size) }, (_, at) =>
      this.#chunks.isNear(at) || held.has(at)
        ? this.#renderNear(stage, at, size, stop)
        : this.#renderFar(stage, at, size),
    );
    return html`<div
      class="view list"
      part="list"
      role="region"
      aria-label=${readingWords(terms).list}
      @click=${choice.onClick}
      @keydown=${this.#onKey}
      @focusin=${onFocus}
      @focusout=${onFocus}
    >
      ${pieces}
    </div>`;
  }

  #forget(stage: Stage): void {
    // Another window width keeps the table; its pieces have other heights all the same.
    this.#stage = stage;
    this.#chunks.reset();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (this.#stage) onKey(event, rowsOf(this.#stage), this.#host);
  };

  /** One list a year; a year that goes on from the piece before has its heading there. */
  #renderNear(stage: Stage, at: number, size: number, stop: number | undefined): Template {
    const { choice, terms } = this.#host;
    const rows = rowsOf(stage);
    const from = at * size;
    const before = rows[from - 1];
    let last = before === undefined ? undefined : yearOf(stage, before);
    const years: { heading: string; isNew: boolean; items: Template[] }[] = [];
    rows.slice(from, from + size).forEach((row, place) => {
      const heading = yearOf(stage, row);
      if (years.length === 0 || heading !== last) {
        years.push({ heading, isNew: heading !== last, items: [] });
      }
      last = heading;
      const state: ItemState = {
        selected: row === choice.row,
        tabStop: row === stop,
        position: from + place + 1,
        count: rows.length,
      };
      years.at(-1)?.items.push(renderItem(stage, terms, row, state));
    });
    return html`<div class="piece" data-chunk=${at} ${place({ "--piece": undefined })}>
      ${years.map(
        ({ heading, isNew, items }) =>
          html`<section class="year ${isNew ? "" : "on"}">
            ${isNew ? html`<h3 class=${heading.length > longHeading ? "long" : ""}><bdi>${heading}</bdi></h3>` : nothing}
            <ol>
              ${items}
            </ol>
          </section>`,
      )}
    </div>`;
  }

  #renderFar(stage: Stage, at: number, size: number): Template {
    const rows = rowsOf(stage);
    const each = stage.narrow ? guessPx.narrow : guessPx.wide;
    const height = this.#chunks.heightOf(at) ?? Math.min(size, rows.length - at * size) * each;
    const text = this.#chunks.textOf(at, rows, size, (row) =>
      plain(stage, stage.table.events[row]?.title),
    );
    return html`<div class="piece far" data-chunk=${at} ${place({ "--piece": height })}>
      ${text}
    </div>`;
  }

  drawn(): void {
    const view = this.#host.root.querySelector(".view");
    if (view) this.#chunks.watch(view.querySelectorAll(".piece"), this.#isSized ? view : null);
  }

  rest(): void {
    this.#chunks.rest();
  }
}

const yearOf = ({ table, words }: Stage, row: number): string => {
  const event = table.events[row];
  return event ? words.year(event.date) : "";
};

/** A list for one element. */
export const createView = (host: ViewsHost): View => new ListView(host);
