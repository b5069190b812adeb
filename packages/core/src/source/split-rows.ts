/**
 * Splits a table into rows that know their lines (RFC 4180). Our own, since the library of the field builds
 * functions from text, which no page with a strict policy should have to load.
 */

/** A row that is not blank. */
export interface Row {
  readonly cells: readonly string[];
  /** 1-based line on which the row begins. */
  readonly line: number;
  /** A quote in this row is never closed, so that its cells are not to be trusted. */
  readonly isOpen: boolean;
}

interface Cell {
  readonly text: string;
  /** Where the cell's text ends: at a delimiter, a line break, or the end. */
  readonly end: number;
  readonly isOpen: boolean;
}

/** The rows of a text. One that opens a quote without closing it ends with its line. */
export function splitRows(text: string, delimiter: string): readonly Row[] {
  const source = text.trimEnd();
  const plain = new RegExp(`[^${delimiter}\\r\\n]*`, "y");
  const rows: Row[] = [];
  let line = 1;
  for (let at = 0; at < source.length;) {
    const start = at;
    const cells: Cell[] = [];
    do {
      const cell = readCell(source, cells.length > 0 ? at + 1 : at, plain);
      cells.push(cell);
      at = cell.end;
    } while (source[at] === delimiter);
    const isOpen = cells.some((cell) => cell.isOpen);
    rows.push({ cells: cells.map((cell) => cell.text), line, isOpen });
    at += source.startsWith("\r\n", at) ? 2 : 1;
    line += source.slice(start, at).match(lineBreaks)?.length ?? 0;
  }
  return rows.filter(({ cells }) => cells.some(Boolean));
}

const lineBreaks = /\r\n?|\n/g;

function readCell(source: string, start: number, plain: RegExp): Cell {
  const quoted = source[start] === '"';
  const close = quoted ? closingQuote(source, start) : start - 1;
  const isOpen = quoted && close < 0;
  const from = isOpen ? start + 1 : close + 1;
  const end = isOpen ? lineEnd(source, start) : endOf(source, from, plain);
  const inner = quoted && !isOpen ? source.slice(start + 1, close).replaceAll('""', '"') : "";
  return { text: inner + source.slice(from, end), end, isOpen };
}

/** The quote that closes the one at `start`, or -1. Two in a row stand for one. */
function closingQuote(source: string, start: number): number {
  let at = source.indexOf('"', start + 1);
  while (at >= 0 && source[at + 1] === '"') at = source.indexOf('"', at + 2);
  return at;
}

function endOf(source: string, from: number, plain: RegExp): number {
  plain.lastIndex = from;
  plain.test(source);
  return plain.lastIndex;
}

function lineEnd(source: string, from: number): number {
  const found = source.slice(from).search(lineBreaks);
  return found < 0 ? source.length : from + found;
}
