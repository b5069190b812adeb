/** Reads the JSON of TimelineJS as a document. */
import type { Era, TimelineDocument, TimelineEvent } from "@sanjyra/core";

/** A date of TimelineJS: numbers or texts, as far as they are known. */
export interface SlideDate {
  readonly year: number | string;
  readonly month?: number | string;
  readonly day?: number | string;
  readonly display_date?: string;
}

/** A slide of TimelineJS, as far as a document can carry it. */
export interface Slide {
  readonly unique_id?: string;
  readonly start_date: SlideDate;
  readonly end_date?: SlideDate;
  readonly text?: { readonly headline?: string; readonly text?: string };
  readonly group?: string;
  readonly media?: { readonly url: string };
}

/** A file of TimelineJS. */
export interface Slides {
  readonly title?: { readonly text?: { readonly headline?: string } };
  readonly events: readonly Slide[];
  readonly eras?: readonly Slide[];
}

/** The same events as a document. Markup becomes its text; what media show is reached by a link. */
export function fromTimelineJs({ title, events, eras = [] }: Slides): TimelineDocument {
  const heading = plain(title?.text?.headline);
  return {
    ...(heading && { title: heading }),
    events: events.map(eventOf),
    eras: eras.map((era): Era => ({ date: dateOf(era), title: plain(era.text?.headline) })),
  };
}

function eventOf(slide: Slide): TimelineEvent {
  const { unique_id: id, text, group, media, start_date: start } = slide;
  const description = plain(text?.text);
  return {
    ...(id !== undefined && { id }),
    date: dateOf(slide),
    title: plain(text?.headline),
    ...(start.display_date !== undefined && { dateText: start.display_date }),
    ...(description && { description }),
    ...(group !== undefined && { lane: group }),
    ...(media && { url: media.url }),
  };
}

function dateOf({ start_date: start, end_date: end }: Slide): string {
  return end ? `${edtf(start)}/${edtf(end)}` : edtf(start);
}

/** Years of more than four digits are written with a Y, years before our era with a minus and a year 0. */
function edtf({ year, month, day }: SlideDate): string {
  const count = Number(year);
  const digits = String(Math.abs(count)).padStart(4, "0");
  const years = `${digits.length > 4 ? "Y" : ""}${count < 0 ? "-" : ""}${digits}`;
  const known = [month, day].filter((part) => part !== undefined && part !== "");
  return [years, ...known.map((part) => String(part).padStart(2, "0"))].join("-");
}

function plain(markup = ""): string {
  return new DOMParser().parseFromString(markup, "text/html").body.textContent.trim();
}
