/**
 * The document as written: the JSON that people, readers and the data package exchange.
 * Types only; every field that a careless file may lack is optional, and unknown fields are kept.
 */

/** Plain text, or the same text in several languages by BCP 47 tag. Never markup. */
export type LocalizedText = string | Readonly<Record<string, string>>;

/** Where a fact stands in a source. */
export interface Citation {
  /** Id of a record in `sources`. */
  readonly source: string;
  /** First and last line, 1-based and inclusive. */
  readonly lines?: readonly [first: number, last: number];
  readonly note?: LocalizedText;
}

/** How two events belong together. */
export const linkKinds = ["part-of", "follows", "implements", "same-as"] as const;
/** One of {@link linkKinds}. */
export type LinkKind = (typeof linkKinds)[number];

/** A directed link from the event that holds it. */
export interface EventLink {
  readonly to: string;
  readonly kind: LinkKind;
}

/** A picture; shown only where the element is told to load remote pictures. */
export interface EventImage {
  readonly src: string;
  readonly alt?: LocalizedText;
}

/** One thing that happened, or may yet. Only `date` and `title` are needed. */
export interface TimelineEvent {
  /** Unique in the document; one is given if missing. */
  readonly id?: string;
  /** EDTF (ISO 8601-2) or a date-time, intervals included. */
  readonly date: string;
  /** Words that EDTF cannot carry ("early 2024"); shown with the date, never parsed. */
  readonly dateText?: LocalizedText;
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
  /** Id of a lane; events without one share an unnamed lane. */
  readonly lane?: string;
  readonly category?: string;
  readonly participants?: readonly string[];
  readonly tags?: readonly string[];
  /** Any finite number; higher is shown first; 0 if missing. */
  readonly importance?: number;
  /** `planned`: not yet happened, drawn hollow. */
  readonly status?: string;
  readonly url?: string;
  readonly image?: EventImage;
  readonly sources?: readonly Citation[];
  readonly links?: readonly EventLink[];
}

/** A row of the picture; the order in the document is the order on screen. */
export interface Lane {
  readonly id: string;
  readonly title?: LocalizedText;
  /** A CSS colour (hex, rgb, hsl, oklch or a name); anything else is refused with an issue. */
  readonly color?: string;
  readonly parent?: string;
}

/** A kind of event, for filters and grouping. */
export interface Category {
  readonly id: string;
  readonly title?: LocalizedText;
}

/** Who or what takes part. */
export interface Entity {
  readonly id: string;
  readonly kind?: string;
  readonly name?: LocalizedText;
}

/** A named stretch of time behind everything else. */
export interface Era {
  readonly id?: string;
  readonly date: string;
  readonly title: LocalizedText;
  readonly sources?: readonly Citation[];
}

/** One value of a series. */
export interface SeriesPoint {
  readonly date: string;
  readonly value: number;
  /** Words that a number cannot carry ("more than 200", "9 to 11"); shown with the value. */
  readonly valueText?: LocalizedText;
  /** What the quantity consists of. */
  readonly composition?: LocalizedText;
  /** Id of an entity. */
  readonly place?: string;
  readonly sources?: readonly Citation[];
}

/** A quantity over time. */
export interface Series {
  readonly id: string;
  readonly title?: LocalizedText;
  readonly unit?: LocalizedText;
  readonly lane?: string;
  /** Whose figures they are, and who gives to whom. */
  readonly perspective?: LocalizedText;
  readonly points: readonly SeriesPoint[];
  readonly sources?: readonly Citation[];
}

/** A text that entries cite. */
export interface SourceRecord {
  readonly id: string;
  readonly title?: LocalizedText;
  readonly author?: LocalizedText;
  readonly journal?: LocalizedText;
  readonly issue?: string;
  readonly pages?: string;
  readonly publisher?: LocalizedText;
  /** EDTF. */
  readonly published?: string;
  /** BCP 47 tag of the text. */
  readonly language?: string;
  readonly file?: string;
  readonly url?: string;
  /** How the above was found, and what is unknown. */
  readonly inferred?: LocalizedText;
}

/** A remark about entries, such as what a source gets wrong. */
export interface Note {
  readonly id?: string;
  /** Ids of events, eras or series; a point is its series' id, a slash and its date. */
  readonly about: readonly string[];
  readonly kind: string;
  readonly text: LocalizedText;
  readonly sources?: readonly Citation[];
}

/** A whole timeline. */
export interface TimelineDocument {
  readonly $schema?: string;
  readonly version?: 1;
  readonly license?: string;
  /** Language of the plain strings. */
  readonly language?: string;
  readonly title?: LocalizedText;
  readonly lanes?: readonly Lane[];
  readonly categories?: readonly Category[];
  readonly entities?: readonly Entity[];
  readonly events: readonly TimelineEvent[];
  readonly eras?: readonly Era[];
  readonly series?: readonly Series[];
  readonly sources?: readonly SourceRecord[];
  readonly notes?: readonly Note[];
}
