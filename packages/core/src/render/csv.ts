/** Events as a table (RFC 4180) in the columns that `readCsv` reads back to the same events. */
import type { LocalizedText } from "../model/document.ts";
import { guardCell } from "../model/formula.ts";
import type { NormalizedDocument, NormalizedEvent } from "../model/normalized.ts";

/** How a table is written. */
export interface CsvOptions {
  /**
   * Puts an apostrophe before cells that a spreadsheet could take for a formula; true if missing. `readCsv` takes it
   * away again.
   */
  readonly guard?: boolean;
}

/** What a cell may not hold without quotes, the separators of other tables included. */
const special = /[",;\t\r\n]/;

/**
 * Writes the events of a document, one a row in the document's order, with a column for each language of a text. A
 * table has no room for sources, links, descriptions of pictures and the titles of lanes; a semicolon inside a tag or
 * participant becomes a comma.
 */
export function writeCsv(
  { events }: Pick<NormalizedDocument, "events">,
  options: CsvOptions = {},
): string {
  const columns = columnsOf(events);
  const head = columns.map(({ name }) => name);
  const rows = events.map((event) => columns.map(({ cell }) => cell(event)));
  const guard = options.guard !== false;
  const write = (cell: string): string =>
    quote(guard || cell.startsWith("'") ? guardCell(cell) : cell);
  return [head, ...rows].map((row) => `${row.map(write).join(",")}\r\n`).join("");
}

function quote(cell: string): string {
  return special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

interface Column {
  readonly name: string;
  readonly cell: (event: NormalizedEvent) => string;
}

/** Id, date and title always; others where an event has something to put there. */
function columnsOf(events: readonly NormalizedEvent[]): readonly Column[] {
  const plain = (name: string, cell: Column["cell"]): Column[] =>
    events.some((event) => cell(event) !== "") ? [{ name, cell }] : [];
  const titles = texts(events, "title");
  return [
    { name: "id", cell: ({ id }) => id },
    { name: "date", cell: ({ date }) => date.text },
    ...texts(events, "dateText"),
    ...(titles.length > 0 ? titles : [{ name: "title", cell: () => "" }]),
    ...texts(events, "description"),
    ...plain("lane", ({ lane }) => lane),
    ...plain("category", ({ category }) => category ?? ""),
    ...plain("importance", ({ importance }) => (importance === 0 ? "" : String(importance))),
    ...plain("status", ({ planned }) => (planned ? "planned" : "")),
    ...plain("participants", ({ participants }) => list(participants)),
    ...plain("tags", ({ tags }) => list(tags)),
    ...plain("url", ({ url }) => url ?? ""),
    ...plain("image", ({ image }) => image?.src ?? ""),
  ];
}

function list(members: readonly string[]): string {
  return members.map((member) => member.replaceAll(";", ",")).join(";");
}

/** A column for each language in the order in which they come up; plain strings have one without a language. */
function texts(
  events: readonly NormalizedEvent[],
  field: "dateText" | "title" | "description",
): Column[] {
  const languages = new Set(events.flatMap((event) => [...textsOf(event[field]).keys()]));
  return [...languages].map((language) => ({
    name: language === "und" ? field : `${field}:${language}`,
    cell: (event) => textsOf(event[field]).get(language) ?? "",
  }));
}

function textsOf(text: LocalizedText | undefined): ReadonlyMap<string, string> {
  return new Map(Object.entries(typeof text === "string" ? { und: text } : (text ?? {})));
}
