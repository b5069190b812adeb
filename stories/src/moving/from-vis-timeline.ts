/** Reads the items and groups of vis-timeline as a document. */
import type { Era, Lane, TimelineDocument, TimelineEvent } from "@sanjyra/core";

/** What an item of vis-timeline has, as far as a document can carry it. */
export interface VisItem {
  readonly id: string | number;
  readonly content: string;
  readonly start: Date | number | string;
  readonly end?: Date | number | string;
  readonly group?: string | number;
  /** `background` becomes an era; `point`, `box` and `range` follow from the date. */
  readonly type?: "background" | "box" | "point" | "range";
  readonly title?: string;
}

/** A group of vis-timeline. */
export interface VisGroup {
  readonly id: string | number;
  readonly content: string;
}

/** The same events as a document. Markup in `content` becomes its text. */
export function fromVis(items: readonly VisItem[], groups: readonly VisGroup[]): TimelineDocument {
  const isEra = (item: VisItem): boolean => item.type === "background";
  return {
    lanes: groups.map(({ id, content }): Lane => ({ id: String(id), title: plain(content) })),
    events: items.filter((item) => !isEra(item)).map(eventOf),
    eras: items
      .filter(isEra)
      .map((item): Era => ({ date: dateOf(item), title: plain(item.content) })),
  };
}

function eventOf(item: VisItem): TimelineEvent {
  return {
    id: String(item.id),
    date: dateOf(item),
    title: plain(item.content),
    ...(item.title !== undefined && { description: plain(item.title) }),
    ...(item.group !== undefined && { lane: String(item.group) }),
  };
}

/** vis-timeline has instants only, so a day becomes the moment at which it begins, unless the text says a day. */
function dateOf({ start, end }: VisItem): string {
  const text = (moment: Date | number | string): string =>
    typeof moment === "string" ? moment : new Date(moment).toISOString();
  return end === undefined ? text(start) : `${text(start)}/${text(end)}`;
}

function plain(markup: string): string {
  return new DOMParser().parseFromString(markup, "text/html").body.textContent.trim();
}
