/** What one language gives: every word of the interface. Types only; a translator's whole contract. */
import type { LinkKind } from "@sanjyra/core";

/** Forms of a counted text: the first for one, the last for many; as many as the language has. */
export type Forms = readonly string[];

/** Kinds of notes that have words of their own; others go by the heading of all notes. */
export type NoteKind = "source-error" | "dating" | "context" | "conflict" | "break";

/** What a problem in the data is about; its details come from the reader in English. */
export type IssueKind = "date" | "title" | "id" | "value" | "form" | "limit" | "empty" | "fetch";

/** The plain words. `{name}` is replaced by a value. */
export interface PlainWords {
  /** Name of the region where the page gives none. */
  readonly timeline: string;
  /** Below the title. */
  readonly summary: string;
  /** Heading of the lane of events that name none. */
  readonly otherLane: string;
  /** At the line of the present day, and the button that goes there. */
  readonly today: string;
  /** Said when a key asks for more at an end of a lane. */
  readonly firstEvent: string;
  readonly lastEvent: string;
  /** Said after the window has moved. */
  readonly inView: string;
  readonly keysHint: string;
  /** Name of the toolbar, and its buttons. */
  readonly controls: string;
  readonly earlier: string;
  readonly later: string;
  readonly "zoom-in": string;
  readonly "zoom-out": string;
  readonly fit: string;
  readonly back: string;
  readonly list: string;
  readonly table: string;
  readonly find: string;
  readonly save: string;
  readonly help: string;
  /** The card. */
  readonly close: string;
  readonly previous: string;
  readonly next: string;
  readonly planned: string;
  readonly participants: string;
  readonly related: string;
  readonly sources: string;
  readonly notes: string;
  readonly line: string;
  readonly lines: string;
  readonly more: string;
  /** The overview and its three handles. */
  readonly overview: string;
  readonly overviewHint: string;
  readonly windowStart: string;
  readonly window: string;
  readonly windowEnd: string;
  /** What is shown instead of a picture. */
  readonly loading: string;
  readonly empty: string;
  readonly emptyHelp: string;
  readonly failed: string;
  readonly retry: string;
  /** Between the members of a list. */
  readonly comma: string;
  /** Where in the input a problem is. */
  readonly entry: string;
  readonly field: string;
  readonly place: string;
  readonly moreIssues: string;
}

/** Words that agree with a number `{n}`. */
export interface CountedWords {
  readonly events: Forms;
  /** In the case that `summary` needs. */
  readonly lanes: Forms;
  readonly underWay: Forms;
  readonly underWayName: Forms;
  /** Entries that were left out. */
  readonly unreadable: Forms;
  /** Entries that show, mended. */
  readonly mended: Forms;
}

/** Names of links from the card's event (`link-…`) and to it (`back-…`), of notes, and of problems. */
export type NamedWords = Readonly<
  Record<
    | `link-${LinkKind}`
    | `back-${Exclude<LinkKind, "same-as">}`
    | `note-${NoteKind}`
    | `issue-${IssueKind}`,
    string
  >
>;

/** All words of one language. */
export interface Translation extends PlainWords, CountedWords, NamedWords {
  /** Place in {@link Forms} for a whole number from 0; one and many (`n === 1 ? 0 : 1`) where absent. */
  readonly plural?: (n: number) => number;
}
