/** An event as one line of text that can stand in a footnote. Pure. */
import type { Citation, NormalizedEvent } from "@sanjyra/core";
import type { Stage } from "../../pipeline.ts";
import { dateOf, plain } from "../reading/rows.ts";
import { indexDocument, sourcesOf } from "../reading/document-index.ts";

/** "21–23" for each stretch of lines. */
const placesOf = (citations: readonly Citation[], number: (value: number) => string): string =>
  citations
    .flatMap(({ lines }) => (lines ? [[...new Set(lines)].map(number).join("–")] : []))
    .join(", ");

/** Title, date, the timeline, its sources with their lines, and the address: what is not known is left out. */
export function citationOf(event: NormalizedEvent, stage: Stage, link?: string): string {
  const { document } = stage.table;
  const sources = sourcesOf(event, indexDocument(document)).map(({ id, record, citations }) => {
    const places = placesOf(citations, (value) => stage.words.number(value));
    return `${plain(stage, record?.title) || id}${places ? ` (${places})` : ""}`;
  });
  const sentences = [
    plain(stage, event.title),
    dateOf(stage, event),
    plain(stage, document.title),
    sources.join("; "),
  ];
  const text = sentences
    .filter(Boolean)
    .map((sentence) => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(" ");
  return link === undefined ? text : `${text} ${link}`;
}
