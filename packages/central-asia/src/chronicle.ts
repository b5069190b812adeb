import type {
  Category,
  Entity,
  Era,
  Lane,
  Note,
  Series,
  SourceRecord,
  TimelineDocument,
  TimelineEvent,
} from "@sanjyra/core";

/** The type of the chronicle: a timeline document in which nothing that a reader may rest on is missing. */

/** An event of the chronicle: what is optional in any timeline is always there in this one. */
export interface ChronicleEvent extends TimelineEvent {
  readonly id: string;
  readonly title: Readonly<Record<string, string>>;
  readonly description: Readonly<Record<string, string>>;
  readonly lane: string;
  readonly category: string;
  readonly participants: readonly string[];
  /** 1, 2 or 3; 3 is highest. The README has the rule. */
  readonly importance: number;
  readonly sources: NonNullable<TimelineEvent["sources"]>;
}

/** The chronicle, or a part of it: a whole timeline document with every list present. */
export interface Chronicle extends TimelineDocument {
  readonly $schema: string;
  readonly version: 1;
  readonly license: string;
  readonly language: string;
  /** The day on which this edition was closed, as an ISO date. */
  readonly edition: string;
  readonly title: Readonly<Record<string, string>>;
  readonly lanes: readonly Lane[];
  readonly categories: readonly Category[];
  readonly entities: readonly Entity[];
  readonly events: readonly ChronicleEvent[];
  readonly eras: readonly Era[];
  readonly series: readonly Series[];
  readonly sources: readonly SourceRecord[];
  readonly notes: readonly Note[];
}
