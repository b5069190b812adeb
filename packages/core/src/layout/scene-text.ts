/** The words of a picture by row number: labels, names and headings in the reader's language. */
import { localize } from "../model/localize.ts";
import type { LocalizedText } from "../model/document.ts";
import type { TimelineTable } from "../model/table.ts";
import type { Words } from "../time/words.ts";

/** A text and, where it is not in the asked language, its tag. */
export interface ShownText {
  readonly text: string;
  readonly lang?: string;
}

/** Width of a text in CSS pixels; `strong` is the semibold of important events. */
export type Measure = (text: string, strong: boolean) => number;

/** Words by row, lane and era; each is made once. */
export interface SceneText {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  label(row: number): ShownText;
  /** Title and date as spoken. */
  name(row: number): string;
  lane(place: number): ShownText;
  era(place: number): ShownText;
  range(start: number, end: number): string;
  number(value: number): string;
}

/**
 * Words for a table; `words` brings calendar and digits. Texts are shown in `language`, which may be one that
 * `words` cannot speak.
 */
export function createSceneText(
  table: TimelineTable,
  words: Words,
  language: string = words.language,
): SceneText {
  const { document } = table;
  const show = (text: LocalizedText): ShownText => localize(text, language, document.language);
  const label = memoByRow((row) => show(table.events[row]?.title ?? ""));
  const name = memoByRow((row) => {
    const event = table.events[row];
    if (!event) return "";
    const dateText = event.dateText === undefined ? undefined : show(event.dateText).text;
    return `${label(row).text}, ${words.spoken(event.date, dateText)}`;
  });
  return {
    language,
    direction: words.direction,
    label,
    name,
    lane: (place) => show(table.lanes[place]?.title ?? table.lanes[place]?.id ?? ""),
    era: (place) => show(table.eras[place]?.era.title ?? ""),
    range: (start, end) => words.range(start, end),
    number: (value) => words.number(value),
  };
}

/** Whether a row's label is semibold: its importance is above the middle of the document's range. */
export function isStrongRow({ importance, strongAbove }: TimelineTable, row: number): boolean {
  return (importance[row] ?? 0) > strongAbove;
}

/**
 * Widths of the labels of some table rows, of all if left out, rounded up to whole pixels with one to spare for the
 * renderer's rounding.
 */
export function measureLabels(
  table: TimelineTable,
  text: SceneText,
  measure: Measure,
  rows?: Uint32Array,
): Float32Array {
  return Float32Array.from({ length: rows?.length ?? table.size }, (_, place) => {
    const row = rows?.[place] ?? place;
    return Math.ceil(measure(text.label(row).text, isStrongRow(table, row))) + 1;
  });
}

function memoByRow<T>(make: (row: number) => T): (row: number) => T {
  const made = new Map<number, T>();
  return (row) => {
    const known = made.get(row);
    if (known !== undefined) return known;
    const value = make(row);
    made.set(row, value);
    return value;
  };
}
