import type { Category, Entity, Era, Lane, Note, Series, SourceRecord } from "@sanjyra/core";
import type { ChronicleEvent } from "./chronicle.ts";

/** Types of the files in `data/`, from which the chronicle is merged. */

/** `data/shared.json`: what several texts have in common. */
export interface SharedData {
  readonly title: Readonly<Record<string, string>>;
  readonly license: string;
  /** The day on which the edition was closed, as an ISO date. */
  readonly edition: string;
  readonly lanes: readonly Lane[];
  readonly categories: readonly Category[];
  readonly entities: readonly Entity[];
}

/** `data/texts/<source>.json`: all that one text of the corpus tells. */
export interface CuratedText {
  readonly source: SourceRecord;
  readonly entities: readonly Entity[];
  readonly events: readonly ChronicleEvent[];
  readonly eras: readonly Era[];
  readonly series: readonly Series[];
  readonly notes: readonly Note[];
}
