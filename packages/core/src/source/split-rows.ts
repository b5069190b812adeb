/** Splits a table into rows that know their lines. The splitting itself is d3-dsv's. */
import { dsvFormat } from "d3-dsv";
import { lineBreak } from "./read-clean.ts";

/** A row that is not blank. */
export interface Row {
  readonly cells: readonly string[];
  /** 1-based line on which the row begins. */
  readonly line: number;
  /** A quote in this row is never closed, so that its cells are not to be trusted. */
  readonly isOpen: boolean;
}

/** The rows of a text. One that opens a quote without closing it ends with its line. */
export function splitRows(text: string, delimiter: string, firstLine = 1): readonly Row[] {
  const source = text.trimEnd();
  let line = firstLine;
  let start = line;
  const rows = dsvFormat(delimiter)
    .parseRows(source)
    .map((cells) => {
      start = line;
      line += countLines(cells);
      return { cells, line: start, isOpen: false };
    });
  const last = rows.at(-1)?.cells ?? [];
  const tail = last.at(-1)?.replaceAll('"', '""');
  const filled = (found: readonly Row[]): Row[] => found.filter(({ cells }) => cells.some(Boolean));
  if (!tail || !source.endsWith(`"${tail}`)) return filled(rows);
  // Only the last cell can be open, and no quote in it closes: so one more pass reads the lines after it.
  const [rest = ""] = tail.split(lineBreak, 1);
  const after = source.slice(source.length - tail.length + rest.length).replace(lineBreak, "");
  const next = start + countLines(last.slice(0, -1));
  return [
    ...filled(rows.slice(0, -1)),
    { cells: last, line: start, isOpen: true },
    ...splitRows(after, delimiter, next),
  ];
}

function countLines(cells: readonly string[]): number {
  return cells.join(" ").split(lineBreak).length;
}
