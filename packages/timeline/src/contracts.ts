/**
 * What the element gives to the parts that it draws: toolbar, header, card, overview and states.
 * Every part is a pure function from these properties to a Lit template. Types only.
 */
import type { Issue, NormalizedDocument, NormalizedEvent, TimeSpan, Words } from "@sanjyra/core";
import type { Terms } from "./translations/index.ts";

/** What a button of the toolbar, a key or a gesture can ask for. */
export type Command = "earlier" | "later" | "zoom-in" | "zoom-out" | "fit";

/** Where a request comes from. */
export type Cause = "pointer" | "wheel" | "pinch" | "key" | "toolbar" | "overview" | "card" | "api";

/** Where the element stands with its data. */
export type Phase = "loading" | "empty" | "error" | "ready";

/** The line above the plot. */
export interface HeaderProps {
  /** Title of the document or the `label` attribute; empty where there is none. */
  readonly title: string;
  /** BCP 47 tag of the title where it is not the element's language. */
  readonly titleLang?: string | undefined;
  /** One sentence made from the data. */
  readonly summary: string;
}

/** The buttons for everything that a drag or pinch can do. */
export interface ToolbarProps {
  readonly terms: Terms;
  readonly canZoomIn: boolean;
  readonly canZoomOut: boolean;
  readonly canGoEarlier: boolean;
  readonly canGoLater: boolean;
  readonly canFit: boolean;
  readonly onCommand: (command: Command) => void;
}

/** The region that tells one event. The element focuses `.card-title` (tabindex -1) when it opens by key. */
export interface CardProps {
  readonly event: NormalizedEvent;
  readonly document: NormalizedDocument;
  readonly words: Words;
  readonly terms: Terms;
  /** Language that texts are asked for in. */
  readonly language: string;
  /** Resolved colour of the lane, as a checked CSS colour, or absent for the palette's colour of `hue`. */
  readonly color?: string | undefined;
  readonly hue: number;
  /** Neighbours in time over all lanes. */
  readonly previous?: NormalizedEvent | undefined;
  readonly next?: NormalizedEvent | undefined;
  readonly onClose: () => void;
  /** -1: previous, 1: next. */
  readonly onStep: (step: -1 | 1) => void;
  /** A related event was chosen. */
  readonly onGo: (id: string) => void;
}

/** The whole span as density with the window drawn over it. */
export interface OverviewProps {
  /** Events per equal stretch of `limits`. */
  readonly bins: Uint32Array;
  readonly limits: TimeSpan;
  readonly window: TimeSpan;
  readonly words: Words;
  readonly terms: Terms;
  readonly onRequest: (span: TimeSpan, cause: "overview") => void;
}

/** Loading, empty, error, and data that is partly bad. */
export interface StatesProps {
  readonly phase: Phase;
  readonly issues: readonly Issue[];
  /** Why nothing could be loaded, in phase `error`; old data may still show behind. */
  readonly error?: Issue | undefined;
  readonly terms: Terms;
  /** Present where the data has an address to load again. */
  readonly onRetry?: (() => void) | undefined;
}

/*
 * From `translations/index.ts` the element uses:
 *
 *   terms(language: string, number?: (value: number) => string): Terms
 *   interface Terms { readonly language: string; text(key: TermKey, values?: Record<string, string | number>): string }
 *
 * `text` fills `{name}` from values (numbers through `number`); a key with plural forms chooses by `values.n`.
 * Keys the element itself needs (others are the parts' own):
 *   timeline            name of the region without title or label: "Timeline"
 *   events {n}          "44 events"
 *   summary {events} {lanes} {from}? as one text: "{events} in {lanes}, {range}"
 *   lanes {n}           "5 lanes" (dative or locative as the sentence needs: "in 5 lanes")
 *   inView {range} {n} {total}   announcement: "1914 to 1918, 42 of 310 events"
 *   underWay {n}        "3 under way" on the lane's button
 *   underWayName {n}    long form for its name: "3 events under way the whole time; show them all"
 *   otherLane           heading of the lane of events without one, where other lanes have names: "Other"
 *   today               "today"
 *   firstEvent, lastEvent   said at the end of a lane
 *   keysHint            description of the plot: "Arrow keys move between events, Enter opens, plus and minus zoom"
 *   pill {n} {range}    name of a pill comes from the scene; the element needs no key
 *   loading, failed     announcements: "Loading", "The data could not be loaded"
 *   unreadable {n}      "3 entries could not be read"
 *
 * From `styles/index.ts`: `styles: CSSResult[]`.
 *
 * Structure and classes (host > .frame):
 *   header.head > .title, .summary       .toolbar[role=toolbar]
 *   .states (above the plot; in loading, empty and error instead of it)
 *   .plot > .axis (ticks: .tick.minor, .tick.major, part "tick") and .field
 *   .field > svg.ink[aria-hidden], .lanes > section.lane > .lane-head (.lane-title, .lane-count, .under-way) + ul.events > li
 *            button.event > .label > bdi   ·  button.mark (unlabelled)  ·  button.pill   ·  .now
 *   .overview   ·   .card (in the flow after the plot with the attribute data-docked, else floating over the frame at
 *   the custom properties --card-inline and --card-block; the element sets all three after it has measured the card)   ·   .live (visually hidden, aria-live=polite)
 * Positions come from custom properties set by the element, never from style attributes:
 *   --at (start along, px), --size (length along, px), --across (middle, px, from the top of .lanes) on every placed node;
 *   .tick (a line at --at, zero wide) > .tick-text (moved by --text from the line, px; ticks without text have no child);
 *   .axis has .major and .minor ticks in two voices; gridlines of the major voice are in svg.ink: line.grid; today is
 *   div.now (at --at, a line as high as the field, before .lanes) with its word in a span; .dragging on .plot while a pointer drags it
 *   button.event is the box of mark and label (--at, --size, --across); its .label starts --text px after the button's start and
 *   is at most --label px long. button.event.callout: an event without a label that has the focus or is selected: opaque ground,
 *   raised, same inner structure and a
 *   .callout-mark (a dot in the lane's colour, its middle --dot px after the button's start). button.mark: 24 x 24 px target over the mark (the mark itself is drawn in svg.ink).
 *   svg.ink > g.ink-lane[data-hue] (--lane) > rect.solid|light|outline|dashed|hollow (core's scene/mark-shapes.ts, Paint)
 *   svg.ink rect.era bands; their words are .era (--at, --size) in .eras, a strip of eraPx above the first lane
 *   .lane: --offset, --lane-size, --lane (colour from data) and data-hue="0…7";
 *   .frame: --head (width of the lane headings, px; 0 in a narrow container)
 *           --row (row height, px), --plot-across (height of all lanes, px).
 * `.plot` spans the whole width of the host: no inline padding, border or margin on :host, .frame and .plot (the element computes
 * with the host's clientWidth); .head, .toolbar, .states and .overview have their own padding.
 * All text in the plot is measured in the computed font of `.label` (400) and `.label.strong` (600): these classes must set
 * font-size, font-weight and letter-spacing without help from their ancestors, and .tick.minor, .era (400) and .tick.major (600)
 * must not be wider than they.
 * With a definite height of the host `.frame` has the class `sized`: a flex column of 100 %, .field scrolls (overflow-y auto).
 * States as classes and part names: event, label, mark, pill, selected, strong, narrow (on .frame).
 */
