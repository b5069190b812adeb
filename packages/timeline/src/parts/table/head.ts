/** The headings of the table: a button each, in one tab stop with arrow keys inside. */
import { html, isMirrored, nextPlace, nothing, setStop } from "../shared.ts";
import type { Column, ColumnName } from "./columns.ts";

type Template = ReturnType<typeof html>;

/** In what order the rows stand. */
export interface Order {
  readonly column: ColumnName;
  readonly isDescending: boolean;
}

/** The row of headings. */
export function renderHead(
  columns: readonly Column[],
  order: Order,
  onSort: (column: ColumnName) => void,
): Template {
  return html`<thead role="rowgroup" @keydown=${onKey} @focusin=${onFocus}>
    <tr role="row" aria-rowindex="1">
      ${columns.map(({ name, heading }, at) => {
        const isSorted = name === order.column;
        const way = order.isDescending ? "descending" : "ascending";
        return html`<th
          role="columnheader"
          scope="col"
          class="of-${name}"
          aria-sort=${isSorted ? way : nothing}
        >
          <button
            type="button"
            class="sort"
            part="button"
            data-column=${name}
            tabindex=${at === 0 ? 0 : -1}
            @click=${() => {
              onSort(name);
            }}
          >
            ${heading}<svg class="icon way" viewBox="0 0 24 24" aria-hidden="true">
              <path d="m7 14 5-5 5 5"></path>
            </svg>
          </button>
        </th>`;
      })}
    </tr>
  </thead>`;
}

const buttonsOf = (head: HTMLElement): HTMLElement[] => [
  ...head.querySelectorAll<HTMLElement>("button"),
];

function onKey(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const head = event.currentTarget as HTMLElement;
  const buttons = buttonsOf(head);
  const current = buttons.indexOf(event.target as HTMLElement);
  const place = nextPlace(event.key, current, buttons.length, isMirrored(head));
  if (place === undefined) return;
  event.preventDefault();
  buttons[place]?.focus();
}

function onFocus(event: FocusEvent): void {
  setStop(buttonsOf(event.currentTarget as HTMLElement), event.target as HTMLElement);
}
