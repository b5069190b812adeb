/** The names and details of everything that the element says to the page. */
import type { Issue, SceneCounts } from "@sanjyra/core";
import type { Cause } from "./contracts.ts";
import type { TimelineFilter } from "./controllers/finding.ts";

/** A window of time: asked for (`sanjyra-window-request`) or reached (`sanjyra-window-change`). */
export interface WindowDetail {
  /** Milliseconds from 1970. */
  readonly start: number;
  readonly end: number;
  readonly cause: Cause;
}

/** The chosen event, or null for none. */
export interface SelectDetail {
  readonly id: string | null;
  readonly cause: Cause;
}

/** The card: opened or closed, and for which event. */
export interface OpenDetail {
  readonly open: boolean;
  readonly id: string | null;
  readonly cause: Cause;
}

/** What the reader filters by. */
export interface FilterDetail {
  /** Null where all events show. */
  readonly filter: TimelineFilter | null;
  /** Events that pass. */
  readonly events: number;
}

/** What was read. */
export interface LoadDetail {
  /** Events that can be shown, and events in the input. */
  readonly events: number;
  readonly inputCount: number;
  /** The final address, where the data came from `src`. */
  readonly address?: string;
}

/** What could not be read, with place and remedy. */
export interface IssuesDetail {
  readonly issues: readonly Issue[];
}

/** Why nothing could be read. */
export interface ErrorDetail {
  readonly issue: Issue;
}

/** The picture is final for its window. */
export interface SettledDetail {
  readonly counts: SceneCounts;
}

declare global {
  interface HTMLElementEventMap {
    "sanjyra-window-request": CustomEvent<WindowDetail>;
    "sanjyra-window-change": CustomEvent<WindowDetail>;
    "sanjyra-select-request": CustomEvent<SelectDetail>;
    "sanjyra-select": CustomEvent<SelectDetail>;
    "sanjyra-open-request": CustomEvent<OpenDetail>;
    "sanjyra-open": CustomEvent<OpenDetail>;
    "sanjyra-filter-change": CustomEvent<FilterDetail>;
    "sanjyra-load": CustomEvent<LoadDetail>;
    "sanjyra-issues": CustomEvent<IssuesDetail>;
    "sanjyra-error": CustomEvent<ErrorDetail>;
    "sanjyra-settled": CustomEvent<SettledDetail>;
  }
}

/** Name of one of the element's events. */
export type TimelineEventName = Extract<keyof HTMLElementEventMap, `sanjyra-${string}`>;

/** What the event of a name carries. */
export type TimelineEventDetail<Name extends TimelineEventName> =
  HTMLElementEventMap[Name]["detail"];

/** Dispatches one event, bubbling and composed. False where it is a request and the page prevented it. */
export function emit<Name extends TimelineEventName>(
  target: EventTarget,
  name: Name,
  detail: TimelineEventDetail<Name>,
): boolean {
  const cancelable = name.endsWith("-request");
  return target.dispatchEvent(
    new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }),
  );
}
