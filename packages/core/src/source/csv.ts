/** Reads tables of events: CSV (RFC 4180) with commas, semicolons or tabs, columns named in the first row. */
import type { Issue } from "../model/issue.ts";
import { normalizeDocument } from "../model/normalize.ts";
import type { NormalizeOptions } from "../model/normalize.ts";
import type { Reading } from "../model/normalized.ts";
import { lineBreak, readClean, unreadable } from "./read-clean.ts";
import type { Finding, TextFormat } from "./read-clean.ts";
import { splitRows } from "./split-rows.ts";
import type { Row } from "./split-rows.ts";

/**
 * Reads a table with the columns `date` (or `start` and `end`), `title`, `description`, `dateText`, `id`,
 * `lane`, `category`, `importance`, `status`, `url`, `image`, and `tags` and `participants` with semicolons
 * between; texts in several languages have columns such as `title:ru`. Other columns are passed over.
 * Never throws; issues name the line.
 */
export function readCsv(text: string, options: NormalizeOptions = {}): Reading {
  return readClean(text, options, csv);
}

/** Whether a text begins with a row of column names that {@link readCsv} knows. */
export function isTable(text: string): boolean {
  return headOf(text).hasDate;
}

const csv: TextFormat = { name: "CSV", byLines: true, read: readTable };

const fields = new Map(
  "id date start end dateText title description lane category importance status url image tags participants"
    .split(" ")
    .map((name) => [name.toLowerCase(), name]),
);

interface Column {
  readonly field: string | undefined;
  readonly language: string | undefined;
}

interface Head {
  readonly delimiter: string;
  readonly columns: readonly Column[];
  readonly hasDate: boolean;
}

function readTable(text: string, options: NormalizeOptions): Reading {
  const { delimiter, columns, hasDate } = headOf(text);
  if (!hasDate) return unreadable(noColumns, options);
  const rows = splitRows(text, delimiter).slice(1);
  const faults = new Map<number, Finding>();
  const surplus: Issue[] = [];
  rows.forEach(({ cells, line, isOpen }, row) => {
    if (isOpen) faults.set(row, openQuote);
    else if (cells.length > columns.length) surplus.push({ ...tooManyCells, row, line });
  });
  const lines = rows.map(({ line }) => line);
  const events = rows.map((row) => toEvent(row, columns));
  const reading = normalizeDocument(events, { ...options, lines, faults });
  return { ...reading, issues: [...surplus, ...reading.issues] };
}

/** The delimiter is the one that makes the most known columns of the first row. */
function headOf(text: string): Head {
  const [first = ""] = text.trimStart().split(lineBreak, 1);
  const heads = [",", ";", "\t"].map((delimiter) => {
    const [row] = splitRows(first, delimiter);
    const columns = (row?.cells ?? []).map(toColumn);
    const hasDate = columns.some(({ field }) => field === "date" || field === "start");
    return { delimiter, columns, hasDate, known: columns.filter(({ field }) => field).length };
  });
  return heads.reduce((best, head) => (head.known > best.known ? head : best));
}

function toColumn(title: string): Column {
  const [name = "", language] = title.trim().split(":");
  return { field: fields.get(name.trim().toLowerCase()), language: language?.trim() };
}

/** The row as an event of the document format. */
function toEvent({ cells }: Row, columns: readonly Column[]): Readonly<Record<string, unknown>> {
  const found = new Map<string, string | object>();
  columns.forEach(({ field, language = "und" }, index) => {
    const cell = cells[index]?.trim();
    if (!field || !cell) return;
    const words = found.get(field);
    const isPlain = words === undefined && language === "und";
    found.set(field, isPlain ? cell : { ...inLanguages(words), [language]: cell });
  });
  const { image, ...event } = Object.fromEntries(found);
  const ends = ["start", "end"].map((field) =>
    typeof event[field] === "string" ? event[field] : "",
  );
  const date = ends[1] ? ends.join("/") : ends[0];
  return { date, ...event, ...(image !== undefined && { image: { src: image } }) };
}

/** What a field has so far; a column without language stands in the document's own. */
function inLanguages(words: string | object | undefined): object {
  return typeof words === "string" ? { und: words } : { ...words };
}

const noColumns: Finding = {
  code: "csv-shape",
  message: "The first row names no column “date” or “start”.",
  remedy: "Name the columns in the first row, such as date,title.",
  line: 1,
};

const openQuote: Finding = {
  code: "csv-shape",
  message: "A double quote is opened in this row and never closed.",
  remedy: 'Close it, or write "" for a quote inside a cell.',
};

const tooManyCells: Issue = {
  code: "csv-shape",
  severity: "warning",
  message: "The row has more cells than the first row has columns.",
  remedy: "Put a text that holds the delimiter in double quotes.",
};
