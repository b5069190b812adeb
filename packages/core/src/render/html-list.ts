/** A document as semantic HTML: readable without scripts, and the very form that the element takes over. */
import { directionOf } from "../locale/direction.ts";
import type { Note } from "../model/document.ts";
import { normalizeDocument } from "../model/normalize.ts";
import type { NormalizedDocument, NormalizedEvent } from "../model/normalized.ts";
import { loadWords } from "../time/load-words.ts";
import type { Words } from "../time/words.ts";
import { openTag } from "./escape.ts";
import { renderListItem, textElement } from "./html-list-item.ts";
import type { ListContext } from "./html-list-item.ts";
import type { Drawable } from "./svg.ts";

/** How {@link renderHtmlList} writes; everything has a default. */
export interface HtmlListOptions {
  /** BCP 47 tag of the words; the document's language if missing, English if that is unknown. */
  readonly language?: string;
  /** Words for dates; those of the language if missing. */
  readonly words?: Pick<Words, "long" | "language">;
  /** `lane`: a list for each lane under its heading; `time`: a single one. `lane` if missing. */
  readonly order?: "lane" | "time";
  /** Level of the title's heading, 1 to 5; lanes have the next one. 2 if missing. */
  readonly headingLevel?: number;
  /** Whether citations show their lines; true if missing. */
  readonly sourceLines?: boolean;
}

/**
 * The document as a `section` of headings and ordered lists with one item an event, by earliest, then latest,
 * then id. Every text is escaped, and carries `lang` and `dir` where they are not the list's own.
 * The element reads it back to the same events; the form is described in docs/document.md.
 */
export async function renderHtmlList(
  input: Drawable,
  options: HtmlListOptions = {},
): Promise<string> {
  const { document } = normalizeDocument(input);
  const { headingLevel = 2, order = "lane" } = options;
  const language = options.language ?? languageOf(document);
  const words = options.words ?? (await loadWords({ language }));
  const context = createContext(document, options, language, words);
  const level = Math.min(5, Math.max(1, Math.floor(headingLevel) || 2));
  const events = [...document.events].sort(compareEvents);
  const title =
    document.title === undefined ? [] : [textElement(context, `h${level}`, document.title)];
  const lists = order === "time" ? [list(context, events)] : laneLists(context, events, level + 1);
  const open = openTag("section", {
    class: "sanjyra-list",
    lang: context.language,
    dir: directionOf(context.language),
  });
  return [open, ...title, ...lists, "</section>\n"].join("\n");
}

function createContext(
  document: NormalizedDocument,
  { sourceLines = true }: HtmlListOptions,
  language: string,
  words: ListContext["words"],
): ListContext {
  const { events, sources, entities } = document;
  const notes = new Map<string, Note[]>();
  for (const note of document.notes) for (const id of note.about) addTo(notes, id, note);
  return {
    document,
    language,
    words,
    sourceLines,
    notes,
    titles: new Map([
      ...events.map(({ id, title }) => [`event ${id}`, title] as const),
      ...sources.map(({ id, title }) => [`source ${id}`, title] as const),
      ...entities.map(({ id, name }) => [`entity ${id}`, name] as const),
    ]),
  };
}

function languageOf({ language }: NormalizedDocument): string {
  return language === "und" ? "en" : language;
}

/** By earliest, then latest, then id; bounds may be infinite. */
function compareEvents(a: NormalizedEvent, b: NormalizedEvent): number {
  return (
    compare(a.date.earliest, b.date.earliest) ||
    compare(a.date.latest, b.date.latest) ||
    compare(a.id, b.id)
  );
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : Number(a > b);
}

/** A section for each lane that has events; a single lane without a title needs none. */
function laneLists(
  context: ListContext,
  events: readonly NormalizedEvent[],
  level: number,
): string[] {
  const byLane = new Map<string, NormalizedEvent[]>();
  for (const event of events) addTo(byLane, event.lane, event);
  return context.document.lanes.flatMap(({ id, title, color }) => {
    const inLane = byLane.get(id);
    if (!inLane) return [];
    const heading = title === undefined ? [] : [textElement(context, `h${level}`, title)];
    const open = openTag("section", { "data-lane": id, "data-color": color });
    return [open, ...heading, list(context, inLane), "</section>"];
  });
}

function list(context: ListContext, events: readonly NormalizedEvent[]): string {
  return ["<ol>", ...events.map((event) => renderListItem(context, event)), "</ol>"].join("\n");
}

function addTo<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
