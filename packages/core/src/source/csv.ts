/** Reads tables of events: CSV (RFC 4180) with commas, semicolons or tabs, columns named in the first row. */
import { unguardCell } from "../model/formula.ts";
import type { Issue } from "../model/issue.ts";
import { normalizeDocument } from "../model/normalize.ts";
import type { NormalizeOptions } from "../model/normalize.ts";
import type { Reading } from "../model/normalized.ts";
import type { Finding } from "../model/place.ts";
import { lineBreak, readClean, unreadable } from "./read-clean.ts";
import type { TextFormat } from "./read-clean.ts";
import { splitRows } from "./split-rows.ts";

/**
 * Reads a table with the columns `date` (or `start` and `end`), `title`, `description`, `dateText`, `id`,
 * `lane`, `category`, `importance`, `status`, `url`, `image`, and `tags` and `participants` with semicolons
 * between; texts in several languages have columns such as `title:ru`. Other columns are passed over, and so is
 * the apostrophe that guards a cell against being taken for a formula. Never throws; issues name the line.
 */
export function readCsv(text: string, options: NormalizeOptions = {}): Reading {
  return readClean(text, options, csv);
}

const csv: TextFormat = { name: "CSV", byLines: true, read: readTable };

const fields = new Map(
  "id date start end dateText title description lane category importance status url image tags participants"
    .split(" ")
    .map((name) => [name.toLowerCase(), name]),
);

interface Column {
  readonly field: string | undefined;
  readonly language: string;
}

interface Head {
  readonly delimiter: string;
  readonly columns: readonly Column[];
  readonly known: number;
  readonly hasDate: boolean;
}

/** The first row, split by the delimiter that makes the most known columns. */
function headOf(text: string): Head {
  const [first = ""] = text.trimStart().split(lineBreak, 1);
  const heads = [",", ";", "\t"].map((delimiter) => {
    const columns = (splitRows(first, delimiter)[0]?.cells ?? []).map(toColumn);
    const known = columns.filter(({ field }) => field).length;
    const hasDate = columns.some(({ field }) => field === "date" || field === "start");
    return { delimiter, columns, known, hasDate };
  });
  return heads.reduce((best, head) => (head.known > best.known ? head : best));
}

function toColumn(cell: string): Column {
  const [name = "", language] = cell.trim().split(/ *: */);
  return { field: fields.get(name.toLowerCase()), language: language || "und" };
}

function readTable(text: string, options: NormalizeOptions): Reading {
  const { delimiter, columns, hasDate } = headOf(text);
  if (!hasDate) return unreadable(noDate, options);
  const rows = splitRows(text, delimiter).slice(1);
  const faults = new Map<number, Finding>();
  const surplus: Issue[] = [];
  const events = rows.map(({ cells, line, isOpen }, row) => {
    if (isOpen) faults.set(row, openQuote);
    else if (cells.length > columns.length)
      surplus.push({ ...tooManyCells, severity: "warning", row, line });
    return toEvent(cells, columns);
  });
  const lines = rows.map(({ line }) => line);
  const reading = normalizeDocument(events, { ...options, lines, faults });
  return { ...reading, issues: [...surplus, ...reading.issues] };
}

/** The row as an event of the document format. A text in a column without language is in the document's. */
function toEvent(cells: readonly string[], columns: readonly Column[]): object {
  const event = new Map<string, string | object>();
  columns.forEach(({ field, language }, index) => {
    const cell = unguardCell(cells[index]?.trim() ?? "");
    if (!field || !cell) return;
    const before = event.get(field);
    const texts = typeof before === "string" ? { und: before } : before;
    event.set(field, texts || language !== "und" ? { ...texts, [language]: cell } : cell);
  });
  const { start = "", end, image, ...rest } = Object.fromEntries(event);
  return {
    date: end ? `${start as string}/${end as string}` : start,
    ...rest,
    ...(image && { image: { src: image } }),
  };
}

function shape(message: string, remedy: string): Finding {
  return { code: "csv-shape", message, remedy };
}

const noDate: Finding = {
  ...shape(
    "The first row names no column “date” or “start”.",
    "Name the columns, such as date,title.",
  ),
  line: 1,
};

const openQuote: Finding = shape(
  "A double quote is opened here and never closed.",
  'Close it; inside a cell write "".',
);

const tooManyCells: Finding = shape(
  "The row has more cells than there are columns.",
  "Put text with commas in double quotes.",
);
