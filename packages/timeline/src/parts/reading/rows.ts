/** What list and table read from a stage: which rows there are, and what each says. */
import type { Lane, LocalizedText, NormalizedEvent } from "@sanjyra/core";
import type { Stage } from "../../pipeline.ts";
import { localize } from "../shared.ts";
import { indexDocument } from "./document-index.ts";
import type { Languages } from "./localized.ts";

const known = new WeakMap<Stage, readonly number[]>();

/** The rows that pass the filter, in order of time: the same array each time. */
export function rowsOf(stage: Stage): readonly number[] {
  const rows = known.get(stage) ?? stage.lanes.flat().sort((a, b) => a - b);
  known.set(stage, rows);
  return rows;
}

const middles = new WeakMap<Stage["table"], number>();

/** Halfway from the least to the most important; nothing is above it where all are the same. */
function middleOf({ importance }: Stage["table"]): number {
  const least = importance.reduce((a, b) => Math.min(a, b), Infinity);
  const most = importance.reduce((a, b) => Math.max(a, b), -Infinity);
  return most > least ? (least + most) / 2 : Infinity;
}

/** Whether an event is set in semibold, as in the plot. */
export function isStrong({ table }: Stage, row: number): boolean {
  const middle = middles.get(table) ?? middleOf(table);
  middles.set(table, middle);
  return (table.importance[row] ?? 0) > middle;
}

/** Where the texts of a stage are looked for. */
export const languagesIn = ({ words, table }: Stage): Languages => ({
  language: words.language,
  plain: table.document.language,
});

/** A text of the document as a plain string, in the reader's language or the nearest there is. */
export function plain(stage: Stage, text: LocalizedText | undefined): string {
  const { language, plain } = languagesIn(stage);
  return localize(text, language, plain).text;
}

/** The date in words, with what is not known of it, and with the document's own words where it has some. */
export function dateOf(stage: Stage, event: NormalizedEvent): string {
  return stage.words.long(event.date, plain(stage, event.dateText) || undefined);
}

/** The lane of a row, where lanes have names. */
export function laneOf({ table }: Stage, row: number): Lane | undefined {
  const lane = table.lanes[table.lane[row] ?? 0];
  return lane && (lane.title !== undefined || lane.id !== "") ? lane : undefined;
}

/** Names of who and what takes part; an id without a record stands for itself. */
export function participantsOf(stage: Stage, event: NormalizedEvent): readonly LocalizedText[] {
  const { entities } = indexDocument(stage.table.document);
  return event.participants.map((id) => entities.get(id)?.name ?? id);
}
