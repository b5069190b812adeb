/**
 * The picture as plain data: numbers, strings and arrays that survive JSON.
 *
 * Positions are pixels *along* time (0 is the window's start) and *across* it (0 is the top of the first
 * lane). Renderers map them to the screen; a scene knows neither left nor top. Types only.
 */

/** How far out the ends of a mark are drawn, and what they say. */
export type MarkEnd = "closed" | "open" | "unknown";

/** What a mark says about its date; `mark-shapes.ts` turns it into shapes for every renderer. */
export interface MarkNode {
  /** `point`: an instant or a day; `possible`: somewhere within; `bar`: lasting from start to end. */
  readonly shape: "point" | "possible" | "bar";
  /** Extent along, least size applied. An open end is drawn a fixed length beyond its known end. */
  readonly from: number;
  readonly to: number;
  /** The part with known ends: the whole extent without the fades of open and unknown ends. */
  readonly body: readonly [from: number, to: number];
  /** The certain part of a bar whose ends are only known to the month or year; absent where it is all certain or none is. */
  readonly core?: readonly [from: number, to: number];
  readonly startEnd: MarkEnd;
  readonly endEnd: MarkEnd;
  /** About (`~`): soft edges. */
  readonly soft: boolean;
  /** Uncertain (`?`): dashed outline. */
  readonly dashed: boolean;
  /** Planned, not yet happened. */
  readonly hollow: boolean;
}

/** The text of a labelled event. */
export interface LabelNode {
  readonly text: string;
  /** BCP 47 tag of the text where it is not the scene's language. */
  readonly lang?: string;
  /** Extent along of the text box. */
  readonly from: number;
  readonly to: number;
  /** `after` or `before` the mark, or `inside` a bar (where it may stick to the window's start). */
  readonly side: "after" | "before" | "inside";
  /** Importance above the ordinary: set in semibold. */
  readonly strong: boolean;
}

/** An event drawn alone: with its label in a row, or as a mark at the lane's foot. */
export interface EventNode {
  /** Unique and stable: lane and event id. */
  readonly key: string;
  readonly id: string;
  /** Row number in the table. */
  readonly row: number;
  /** Place in `lanes`. */
  readonly lane: number;
  readonly laneId: string;
  /** The anchor along: where the event is taken to be. */
  readonly at: number;
  /** Middle of its row or foot, across. */
  readonly across: number;
  readonly mark: MarkNode;
  /** Absent for an unlabelled mark. */
  readonly label?: LabelNode;
  /** Title and date in words, for screen readers and tooltips. */
  readonly name: string;
}

/** Several unlabelled events of one lane in one cell of the level's grid. */
export interface PillNode {
  readonly key: string;
  readonly lane: number;
  readonly laneId: string;
  /** Middle of the pill along and across. */
  readonly at: number;
  readonly across: number;
  /** Width of the pill along, pixels. */
  readonly size: number;
  /** All members, in the window or not, so that panning never changes it. */
  readonly count: number;
  /** Members whose marks are in the window. */
  readonly countInWindow: number;
  /** Earliest and latest moment of the members, milliseconds. */
  readonly from: number;
  readonly to: number;
  /** Row numbers of up to the first hundred members in time order. */
  readonly members: readonly number[];
  readonly text: string;
  readonly name: string;
}

/** One lane: a heading beside or above, rows of labels, and a foot for what has no label. */
export interface LaneNode {
  readonly id: string;
  readonly title: string;
  readonly lang?: string;
  /** A checked CSS colour, or absent for the palette's colour of `hue`. */
  readonly color?: string;
  /** Place in the palette. */
  readonly hue: number;
  /** Start and size across, heading included. */
  readonly offset: number;
  readonly size: number;
  readonly rows: number;
  /** Middle of the foot, across. */
  readonly foot: number;
  /** Events of the lane, in the window or not. */
  readonly count: number;
  /** Events going on throughout the window whose mark lies outside it. */
  readonly underWay: number;
}

/** One tick of the axis. */
export interface TickNode {
  readonly at: number;
  readonly moment: number;
  /** Empty where the label would meet its neighbour. */
  readonly text: string;
  /** Extent of the text along. */
  readonly textFrom: number;
  readonly textTo: number;
}

/** The two voices of the axis: what, and within what. */
export interface AxisNode {
  readonly minor: readonly TickNode[];
  readonly major: readonly TickNode[];
}

/** A stretch behind everything, with its label in a strip of its own. */
export interface EraNode {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly lang?: string;
  readonly labelFrom: number;
  readonly labelTo: number;
}

/** The four counts of promise 4: together they are `inWindow`. */
export interface SceneCounts {
  readonly labels: number;
  readonly marks: number;
  readonly pilled: number;
  readonly underWay: number;
  readonly inWindow: number;
  /** Events of the table. */
  readonly total: number;
}

/** Everything that a renderer needs for one window. */
export interface Scene {
  readonly version: 1;
  /** Milliseconds. */
  readonly start: number;
  readonly end: number;
  /** Size along and across, pixels. */
  readonly along: number;
  readonly across: number;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly axis: AxisNode;
  readonly lanes: readonly LaneNode[];
  /** In reading order: lane, then time. */
  readonly events: readonly EventNode[];
  readonly pills: readonly PillNode[];
  readonly eras: readonly EraNode[];
  /** Today along, where it is in the window. */
  readonly now?: number;
  readonly counts: SceneCounts;
  /** False while finer levels of the plan are still being made. */
  readonly settled: boolean;
}
