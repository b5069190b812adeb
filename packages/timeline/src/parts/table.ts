/**
 * The table: all events in rows that can be sorted, on the screen and on paper.
 *
 * @csspart table - The events as a table.
 */
import type { NormalizedEvent } from "@sanjyra/core";
import type { View, ViewFrame, ViewsHost } from "../controllers/views.ts";
import type { Stage } from "../pipeline.ts";
import { Chunks, pieceSize } from "./reading/chunks.ts";
import { dateOf, plain, rowsOf } from "./reading/rows.ts";
import { heldPieces, onKey, stopOf } from "./reading/steps.ts";
import { html, knownColor, memo, place } from "./shared.ts";
import { columnsOf, type Column, type ColumnName } from "./table/columns.ts";
import { renderHead, type Order } from "./table/head.ts";
import { sortRows } from "./table/sort.ts";
import { tableStyles } from "./table/styles.ts";

export { renderPaper } from "./table/paper.ts";

type Template = ReturnType<typeof html>;

/** Style sheet of this part. */
export const styles: typeof tableStyles = tableStyles;

/** Up to so many rows are all drawn: they print, and the browser's search finds them as they are. */
const mostWhole = 500;

/** Least rows in a piece of a longer table, and the height that one may have before it is known, pixels. */
const leastPiece = 50;
const guessPx = { narrow: 130, wide: 45 };

/** A table of one element. */
class TableView implements View {
  readonly #host: ViewsHost;
  readonly #chunks: Chunks;
  #order: Order = { column: "date", isDescending: false };
  #rows: readonly number[] = [];
  #isSized = false;
  readonly #columns = memo(columnsOf);
  readonly #sorted = memo(
    (
      rows: readonly number[],
      column: Column | undefined,
      isDescending: boolean,
      language: string,
    ) => {
      this.#chunks.reset();
      const { keyOf } = column ?? {};
      if (keyOf) return sortRows(rows, keyOf, language, isDescending);
      return isDescending ? [...rows].reverse() : rows;
    },
  );

  constructor(host: ViewsHost) {
    this.#host = host;
    this.#chunks = new Chunks(() => {
      host.requestUpdate();
    });
  }

  render({ name: caption, sized, onFocus }: ViewFrame): Template {
    const { stage, terms, choice } = this.#host;
    this.#isSized = sized;
    if (!stage) return html``;
    const columns = this.#columns(stage, terms);
    const chosen = columns.find(({ name }) => name === this.#order.column);
    const { language } = stage.words;
    this.#rows = this.#sorted(rowsOf(stage), chosen, this.#order.isDescending, language);
    return html`<div class="view table" part="table">
      <table
        role="table"
        aria-rowcount=${this.#rows.length + 1}
        @click=${choice.onClick}
        @keydown=${this.#onKey}
        @focusin=${onFocus}
        @focusout=${onFocus}
      >
        <caption class="hidden">
          ${caption}
        </caption>
        ${renderHead(columns, this.#order, this.#sortBy)} ${this.#renderBodies(stage, columns)}
      </table>
    </div>`;
  }

  readonly #sortBy = (column: ColumnName): void => {
    const isSame = column === this.#order.column;
    this.#order = { column, isDescending: isSame && !this.#order.isDescending };
    this.#host.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    onKey(event, this.#rows, this.#host);
  };

  #renderBodies(stage: Stage, columns: readonly Column[]): readonly Template[] {
    const rows = this.#rows;
    const isWhole = rows.length <= mostWhole;
    const size = isWhole ? mostWhole : pieceSize(rows.length, leastPiece);
    const stop = stopOf(rows, this.#host);
    const held = heldPieces(rows, size, [stop, this.#host.choice.row]);
    return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) =>
      isWhole || this.#chunks.isNear(at) || held.has(at)
        ? html`<tbody class="piece" role="rowgroup" data-chunk=${at}>
            ${rows
              .slice(at * size, (at + 1) * size)
              .map((row, place) => this.#renderRow(stage, columns, row, at * size + place, stop))}
          </tbody>`
        : this.#renderFar(stage, columns, at, size),
    );
  }

  #renderRow(
    stage: Stage,
    columns: readonly Column[],
    row: number,
    position: number,
    stop: number | undefined,
  ): Template {
    const event = stage.table.events[row] as NormalizedEvent;
    const lane = stage.table.lane[row] ?? 0;
    const state = { selected: row === this.#host.choice.row, tabStop: row === stop };
    return html`<tr
      role="row"
      class=${state.selected ? "selected" : ""}
      aria-rowindex=${position + 2}
      data-hue=${lane % 8}
      ${place({ "--lane": knownColor(stage.table.lanes[lane]?.color) })}
    >
      ${columns.map(
        ({ name, heading, render }) =>
          html`<td role="cell" class="of-${name}" data-heading=${heading}>
            ${render(row, event, state)}
          </td>`,
      )}
    </tr>`;
  }

  /** A piece far from the screen: one cell with a line for each event, for search and for paper. */
  #renderFar(stage: Stage, columns: readonly Column[], at: number, size: number): Template {
    const rows = this.#rows;
    const each = stage.narrow ? guessPx.narrow : guessPx.wide;
    const height = this.#chunks.heightOf(at) ?? Math.min(size, rows.length - at * size) * each;
    const lines = this.#chunks.textOf(at, rows, size, (row) => lineOf(stage, row));
    return html`<tbody class="piece" role="rowgroup" data-chunk=${at}>
      <tr role="row">
        <td role="cell" colspan=${columns.length}>
          <div class="far" ${place({ "--piece": height })}>${lines}</div>
        </td>
      </tr>
    </tbody>`;
  }

  drawn(): void {
    const view = this.#host.root.querySelector(".view");
    if (!view || this.#rows.length <= mostWhole) return;
    this.#chunks.watch(view.querySelectorAll(".piece"), this.#isSized ? view : null);
  }

  rest(): void {
    this.#chunks.rest();
  }
}

function lineOf(stage: Stage, row: number): string {
  const event = stage.table.events[row];
  return event ? `${dateOf(stage, event)} — ${plain(stage, event.title)}` : "";
}

/** A table for one element. */
export const createView = (host: ViewsHost): View => new TableView(host);
