/** The folded words of every event, in three ranks: its titles, its names and dates, its descriptions. */
import type { Category, Entity, Lane, LocalizedText, TimelineTable, Words } from "@sanjyra/core";
import { fold } from "./fold.ts";

/** What dates are put into words with; a date is found by the words that its reader sees. */
export type Wording = Pick<Words, "long">;

/** Ranks of an event's texts, from what tells most. */
export const ranks = ["title", "names", "description"] as const;

/** Folded texts by row and rank, each text between line feeds. Made when first asked for. */
export interface TextIndex {
  readonly table: TimelineTable;
  /** All texts of a row by rank, as they are written. */
  texts(row: number): readonly (readonly Version[])[];
  /** The same, folded. */
  row(row: number): readonly string[];
  /** Makes some more rows before they are asked for. False when all are made. */
  prepare(count: number): boolean;
}

/** One version of a text, with its BCP 47 tag where it is known. */
export interface Version {
  readonly text: string;
  readonly lang?: string;
}

/** Every version of a text. A plain text is in the language of the document. */
function versionsOf(text: LocalizedText | undefined, plain: string): readonly Version[] {
  if (text === undefined) return [];
  if (typeof text === "string") return [{ text, ...(plain !== "und" && { lang: plain }) }];
  return Object.entries(text).map(([lang, version]) => ({ lang, text: version }));
}

const known = new WeakMap<
  TimelineTable,
  { readonly wording: Wording; readonly index: TextIndex }
>();

/** The index of a table: the same object as long as the words for dates are the same. */
export function createTextIndex(table: TimelineTable, wording: Wording): TextIndex {
  const last = known.get(table);
  if (last?.wording === wording) return last.index;
  const textsOf = createTexts(table, wording);
  const rows: (readonly string[] | undefined)[] = [];
  const row = (at: number): readonly string[] => (rows[at] ??= textsOf(at).map(foldAll));
  let made = 0;
  const prepare = (count: number): boolean => {
    for (const end = Math.min(table.size, made + count); made < end; made++) row(made);
    return made < table.size;
  };
  const index = { table, texts: textsOf, row, prepare };
  known.set(table, { wording, index });
  return index;
}

const foldAll = (texts: readonly Version[]): string =>
  `\n${fold(texts.map(({ text }) => text).join("\n"))}\n`;

/** All texts of a row by rank, as they are written. */
export function createTexts(
  table: TimelineTable,
  wording: Wording,
): (row: number) => readonly (readonly Version[])[] {
  const { lanes, categories, entities, language } = table.document;
  const all = (text: LocalizedText | undefined) => versionsOf(text, language);
  const laneNames = new Map(lanes.map(({ id, title }: Lane) => [id, all(title)]));
  const categoryNames = new Map(categories.map(({ id, title }: Category) => [id, all(title)]));
  const entityNames = new Map(entities.map(({ id, name }: Entity) => [id, all(name)]));
  return (row) => {
    const event = table.events[row];
    if (!event) return [];
    const names = [
      ...event.participants.flatMap((id) => entityNames.get(id) ?? [{ text: id }]),
      ...event.tags.map((text) => ({ text })),
      ...all(event.dateText),
      { text: wording.long(event.date) },
      { text: event.date.text },
      ...(categoryNames.get(event.category ?? "") ?? []),
      ...(laneNames.get(event.lane) ?? []),
    ];
    return [all(event.title), names, all(event.description)];
  };
}

/** Whether a row has all the terms, in whichever texts. */
export function hasTerms(index: TextIndex, row: number, terms: readonly string[]): boolean {
  const texts = index.row(row);
  return terms.every((term) => texts.some((text) => text.includes(term)));
}
