/**
 * What the element gives to the parts that it draws: toolbar, header, card, overview and states.
 * Every part is a pure function from these properties to a Lit template. Types only.
 */
import type { Issue, NormalizedDocument, NormalizedEvent, TimeSpan, Words } from "@sanjyra/core";
import type { ViewName } from "./controllers/views.ts";
import type { Terms } from "./translations/index.ts";

/** What a button of the toolbar can ask for. */
export type Command =
  | "earlier"
  | "later"
  | "zoom-out"
  | "zoom-in"
  | "fit"
  | "today"
  | "back"
  | ViewName
  | "find"
  | "save"
  | "help";

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

/** The buttons for everything that a drag or pinch can do, and for what opens. */
export interface ToolbarProps {
  readonly terms: Terms;
  readonly view: ViewName;
  /** Whether a command can do something now; one that is absent has no button. */
  readonly able: Readonly<Partial<Record<Command, boolean>>>;
  /** The button that had the focus last: Tab returns to it. */
  readonly stop: Command | undefined;
  readonly onStop: (command: Command) => void;
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
  /** What the page itself puts below the description. */
  readonly own: readonly Node[];
  /** Buttons at the foot that have loaded, such as copying. */
  readonly tools: unknown;
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
  /** What a search found, per stretch. */
  readonly matches?: Uint32Array | undefined;
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
 * What styles and parts rely on (host > .frame):
 *
 *   .head > .title, .summary   ·   .toolbar[role=toolbar] > .tools > button   ·   .states (above the plot, or instead of it)
 *   .plot > .axis > .ticks > .tick.major, .tick.minor > .tick-text   ·   .field
 *   .field > svg.ink, .eras > .era, .now > span, .lanes > section.lane
 *   .lane > .lane-head (.lane-title, .lane-count, .under-way), ul.events > li > button.event or button.pill
 *   button.event > .label > bdi; without a label it is .mark too; in a callout .callout, with a .callout-mark
 *   svg.ink > rect.era-band (odd, even), line.grid, g.ink-lane[data-hue] > rect.solid|light|outline|dashed|hollow
 *   .overview   ·   .card (in the flow after the plot with data-docked, else floating at --card-inline, --card-block)
 *   .live, .gauge and .probes stand outside the frame
 *
 * Positions are custom properties in pixels, set through the style object and never as style attributes:
 *   --at, --size (start and length along), --across (middle, from the top of .lanes) on every placed node;
 *   --text (start of a text from its box or line), --label (longest extent of a label), --dot (middle of a callout's mark);
 *   .lane: --offset, --lane-size, --lane (a colour from data) and data-hue="0…7";
 *   .frame: --head (width of the lane headings, 0 where they stand above), --row (height of a row),
 *   --grow (a row beside the usual one of 28 px), --plot-across (height of all lanes).
 *
 * `.plot` spans the host's width: :host, .frame and .plot have no inline padding, border or margin.
 * All text in the plot is measured in the computed font of `.label` and `.label.strong`, which set size, weight and
 * letter spacing without help from their ancestors; ticks and eras are not wider than they. With a definite height of
 * the host `.frame` has the class `sized`, and .field scrolls. `.plot.dragging` while a pointer drags it,
 * with `.marking` while it marks a range. A part may put a `dialog` beside the frame; it is closed when the element leaves.
 */
