/** The document after reading: every event has an id, a date and clean text, and nothing is left to check. */
import type { UncertainDate } from "../time/uncertain-date.ts";
import type { Issue } from "./issue.ts";
import type {
  Category,
  Citation,
  Entity,
  EventLink,
  EventImage,
  Lane,
  LocalizedText,
  Note,
  Series,
  SourceRecord,
} from "./document.ts";

/** An event that can be drawn. */
export interface NormalizedEvent {
  readonly id: string;
  readonly date: UncertainDate;
  readonly dateText?: LocalizedText;
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
  /** Id of a lane of the normalised document. */
  readonly lane: string;
  readonly category?: string;
  readonly participants: readonly string[];
  readonly tags: readonly string[];
  readonly importance: number;
  readonly planned: boolean;
  /** An address with an allowed scheme, absolute or relative to the document. */
  readonly url?: string;
  readonly image?: EventImage;
  readonly sources: readonly Citation[];
  readonly links: readonly EventLink[];
  /** 0-based place in the input. */
  readonly row: number;
}

/** An era whose date was read. */
export interface NormalizedEra {
  readonly id: string;
  readonly date: UncertainDate;
  readonly title: LocalizedText;
  readonly sources?: readonly Citation[];
}

/** A document without faults: what could not be read is in `issues`. */
export interface NormalizedDocument {
  /** Language of plain strings; `und` where unknown. */
  readonly language: string;
  readonly title?: LocalizedText;
  readonly lanes: readonly Lane[];
  readonly categories: readonly Category[];
  readonly entities: readonly Entity[];
  readonly events: readonly NormalizedEvent[];
  readonly eras: readonly NormalizedEra[];
  readonly series: readonly Series[];
  readonly sources: readonly SourceRecord[];
  readonly notes: readonly Note[];
}

/** What a reader gives: as much as could be read, and what could not. */
export interface Reading {
  readonly document: NormalizedDocument;
  readonly issues: readonly Issue[];
  /** How many events the input held, readable or not. */
  readonly inputCount: number;
  /** What was read, untouched, so that unknown fields survive a round trip. */
  readonly original?: unknown;
}
