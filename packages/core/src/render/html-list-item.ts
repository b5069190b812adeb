/** One event of the semantic list. All text from data goes through `escape.ts`. */
import { directionOf } from "../locale/direction.ts";
import type { LocalizedText, Note } from "../model/document.ts";
import { localize } from "../model/localize.ts";
import type { LocalizedString } from "../model/localize.ts";
import type { NormalizedDocument, NormalizedEvent } from "../model/normalized.ts";
import type { Words } from "../time/words.ts";
import { anchorOf } from "./anchor.ts";
import { escapeMarkup, openTag } from "./escape.ts";
import type { Attributes } from "./escape.ts";

/** What all items of a list share. */
export interface ListContext {
  readonly document: NormalizedDocument;
  readonly language: string;
  readonly words: Pick<Words, "long" | "language">;
  readonly sourceLines: boolean;
  /** Titles of events, sources and entities, by kind and id. */
  readonly titles: ReadonlyMap<string, LocalizedText | undefined>;
  /** Notes by the id that they are about. */
  readonly notes: ReadonlyMap<string, readonly Note[]>;
}

/** An element around words, with `lang` and `dir` where they are not the list's. */
function wordsElement(
  { language }: ListContext,
  name: string,
  { text, lang }: LocalizedString,
  attributes: Attributes = {},
): string {
  const direction = lang && directionOf(lang);
  const dir = direction === directionOf(language) ? undefined : direction;
  return `${openTag(name, { ...attributes, lang, dir })}${escapeMarkup(text)}</${name}>`;
}

/** The same around a text of the document. */
export function textElement(
  context: ListContext,
  name: string,
  text: LocalizedText,
  attributes: Attributes = {},
): string {
  const { language, document } = context;
  return wordsElement(context, name, localize(text, language, document.language), attributes);
}

/** An `li` with everything that the element reads back. */
export function renderListItem(context: ListContext, event: NormalizedEvent): string {
  const anchor = anchorOf(event.id);
  const open = openTag("li", {
    id: anchor,
    "data-id": anchor === event.id ? undefined : event.id,
    "data-lane": event.lane,
    "data-importance": event.importance || undefined,
    "data-category": event.category,
    "data-status": event.planned ? "planned" : undefined,
    "data-participants": event.participants.join(";"),
    "data-tags": event.tags.join(";"),
  });
  const title = textElement(context, "bdi", event.title, { class: "sanjyra-title" });
  const link = event.url && openTag("a", { href: event.url, rel: "noopener noreferrer" });
  return [
    `${open}${timeElement(context, event)} ${link ? `${link}${title}</a>` : title}`,
    ...paragraphs(context, event.description),
    nested("participants", participantsOf(context, event)),
    nested("sources", sourcesOf(context, event)),
    nested("notes", notesOf(context, event)),
    nested("links", linksOf(context, event)),
    "</li>",
  ]
    .filter(Boolean)
    .join("\n");
}

/** What HTML lets `datetime` say of a date, as far as it goes without claiming more than is known. */
const htmlDate =
  /^(?!0000)\d{4}(?![\dXS])(?:-(?:0[1-9]|1[0-2])(?!\d)(?:-[0-3]\d(?:T[\d:]{5,8}(?:\.\d{1,3})?(?:Z|[-+]\d\d:\d\d)?)?)?)?/;

function timeElement(context: ListContext, { date, dateText }: NormalizedEvent): string {
  const { document, language, words } = context;
  const written = dateText && localize(dateText, language, document.language);
  const own = written ? written.text : undefined;
  const text = words.long(date, own);
  const datetime = htmlDate.exec(date.text)?.[0];
  return wordsElement(
    context,
    "time",
    { ...(written || localize("", language, words.language)), text },
    {
      datetime,
      "data-edtf": datetime === date.text ? undefined : date.text,
      "data-date-text": own,
    },
  );
}

/** One paragraph a line. */
function paragraphs(context: ListContext, description: LocalizedText | undefined): string[] {
  if (description === undefined) return [];
  const words = localize(description, context.language, context.document.language);
  return words.text.split(/\n+/).map((text) => wordsElement(context, "p", { ...words, text }));
}

/** A list inside the item, whose entries the element does not take for events. */
function nested(kind: string, items: readonly string[]): string {
  return items.length > 0 ? `<ul class="sanjyra-${kind}">${items.join("")}</ul>` : "";
}

/** The title of what has an id, or the id. */
function titleOf(context: ListContext, kind: string, id: string): string {
  const title = context.titles.get(`${kind} ${id}`);
  return title === undefined
    ? wordsElement(context, "bdi", { text: id })
    : textElement(context, "bdi", title);
}

function participantsOf(context: ListContext, { participants }: NormalizedEvent): string[] {
  return participants.map((id) => `<li>${titleOf(context, "entity", id)}</li>`);
}

/** The word for lines of a source, by language; others have the English one. */
const linesWords: Readonly<Record<string, string>> = { ru: "строки", kk: "жолдар", ky: "саптар" };

function sourcesOf(context: ListContext, { sources }: NormalizedEvent): string[] {
  return sources.map(({ source, lines = [], note }) => {
    const open = openTag("li", { "data-source": source, "data-lines": lines.join("-") });
    const word = linesWords[context.language.slice(0, 2)] ?? "lines";
    const place = context.sourceLines && lines.length > 0 ? `, ${word} ${lines.join("–")}` : "";
    const remark = note === undefined ? "" : ` (${textElement(context, "span", note)})`;
    return `${open}<cite>${titleOf(context, "source", source)}</cite>${place}${remark}</li>`;
  });
}

function notesOf(context: ListContext, { id }: NormalizedEvent): string[] {
  const notes = context.notes.get(id) ?? [];
  return notes.map((note) => textElement(context, "li", note.text, { "data-kind": note.kind }));
}

function linksOf(context: ListContext, { links }: NormalizedEvent): string[] {
  return links.map(({ to, kind }) => {
    const open = openTag("li", { "data-kind": kind, "data-to": to });
    const target = openTag("a", { href: `#${encodeURIComponent(anchorOf(to))}` });
    return `${open}${target}${titleOf(context, "event", to)}</a></li>`;
  });
}
