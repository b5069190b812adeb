/** What can have the focus in the plot: an event by its row in the table, or a pill by its key. */
export type FocusKey = number | string;

/** The selector of the button that stands for a key. Keys hold no data of the document. */
export const selectorOf = (key: FocusKey): string =>
  typeof key === "number" ? `[data-row="${String(key)}"]` : `[data-pill="${key}"]`;

/** The key of a button of the plot; undefined for any other node. */
export function keyOf(node: Element | null | undefined): FocusKey | undefined {
  const { row, pill } = node instanceof HTMLElement ? node.dataset : {};
  return row === undefined ? pill : Number(row);
}
