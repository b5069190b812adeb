/** One event of the semantic list. All text from data goes through `escape.ts`. */
import { directionOf } from "../model/direction.ts";
import type { LocalizedText, Note } from "../model/document.ts";
import { localize } from "../model/localize.ts";
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
  readonly titles: ReadonlyMap<string, LocalizedText>;
  /** Notes by the id that they are about. */
  readonly notes: ReadonlyMap<string, readonly Note[]>;
}

/** An element around a text, with `lang` and `dir` where they are not the list's. */
export function textElement(
  { document, language }: ListContext,
  name: string,
  content: LocalizedText,
  attributes: Attributes = {},
): string {
  const { text, lang } = localize(content, language, document.language);
  const direction = lang && directionOf(lang);
  const dir = direction === directionOf(language) ? undefined : direction;
  return `${openTag(name, { ...attributes, lang, dir })}${escapeMarkup(text)}</${name}>`;
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

function timeElement({ document, language, words }: ListContext, event: NormalizedEvent): string {
  const { date, dateText } = event;
  const written =
    dateText === undefined ? undefined : localize(dateText, language, document.language);
  const { lang } = written ?? localize("", language, words.language);
  const datetime = htmlDate.exec(date.text)?.[0];
  const open = openTag("time", {
    datetime,
    "data-edtf": datetime === date.text ? undefined : date.text,
    "data-date-text": written?.text,
    lang,
  });
  return `${open}${escapeMarkup(words.long(date, written?.text))}</time>`;
}

/** One paragraph a line. */
function paragraphs(context: ListContext, description: LocalizedText | undefined): string[] {
  if (description === undefined) return [];
  const { text, lang } = localize(description, context.language, context.document.language);
  const lines = text.split(/\n+/);
  return lines.map((line) =>
    textElement(context, "p", lang === undefined ? line : { [lang]: line }),
  );
}

/** A list inside the item, whose entries the element does not take for events. */
function nested(kind: string, items: readonly string[]): string {
  return items.length > 0 ? `<ul class="sanjyra-${kind}">${items.join("")}</ul>` : "";
}

function entry(context: ListContext, key: string, id: string, attributes: Attributes = {}): string {
  return textElement(context, "bdi", context.titles.get(`${key} ${id}`) ?? id, attributes);
}

function participantsOf(context: ListContext, { participants }: NormalizedEvent): string[] {
  return participants.map((id) => `<li>${entry(context, "entity", id)}</li>`);
}

/** The word for lines of a source, by language; others have the English one. */
const linesWords: Readonly<Record<string, string>> = { ru: "строки", kk: "жолдар", ky: "саптар" };

function sourcesOf(context: ListContext, { sources }: NormalizedEvent): string[] {
  return sources.map(({ source, lines = [], note }) => {
    const open = openTag("li", { "data-source": source, "data-lines": lines.join("-") });
    const word = linesWords[context.language.slice(0, 2)] ?? "lines";
    const place = context.sourceLines && lines.length > 0 ? `, ${word} ${lines.join("–")}` : "";
    const remark = note === undefined ? "" : ` (${textElement(context, "span", note)})`;
    return `${open}<cite>${entry(context, "source", source)}</cite>${place}${remark}</li>`;
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
    return `${open}${target}${entry(context, "event", to)}</a></li>`;
  });
}
