/** Cells of tables that a spreadsheet would take for a formula, and the apostrophe that keeps it from doing so. */

/** Begins as a formula does, in either width of the signs, or as a cell that is guarded already. */
const start = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** The cell with an apostrophe before it where it begins as a formula does, or as a guarded cell does. */
export function guardCell(cell: string): string {
  return start.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before {@link guardCell}. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && start.test(cell) ? cell.slice(1) : cell;
}
