/**
 * A picture as a list of things to draw, back to front: what a scene becomes before it is SVG text, a canvas or
 * anything else. Plain data in pixels from the top left corner; time from right to left is already mirrored. Types only.
 */

/** A rounded rectangle; painted in `fill` and `stroke`, CSS colours. */
export interface DrawnRect {
  readonly kind: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
  readonly fill?: string;
  /** 0 to 1; 1 if missing. */
  readonly fillOpacity?: number;
  readonly stroke?: string;
  /** Of the stroke, pixels; 1 if missing. */
  readonly thickness?: number;
  /** Lengths of dash and gap. */
  readonly dash?: readonly [dash: number, gap: number];
  /** Of fill and stroke together, 0 to 1; 1 if missing. */
  readonly opacity?: number;
}

/** A straight line of one pixel. */
export interface DrawnLine {
  readonly kind: "line";
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly stroke: string;
  readonly dash?: readonly [dash: number, gap: number];
}

/** One line of text on its baseline. */
export interface DrawnText {
  readonly kind: "text";
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  /** Which end of the text is at `x`, as seen. */
  readonly align: "left" | "right" | "center";
  /** The text's own direction. */
  readonly direction: "ltr" | "rtl";
  readonly fill: string;
  /** Pixels. */
  readonly size: number;
  /** 400 if missing. */
  readonly weight?: number;
  /** BCP 47 tag where it is not the drawing's. */
  readonly lang?: string;
}

/** Things that belong together. */
export interface DrawnGroup {
  readonly kind: "group";
  /** What the group says when it is pointed at. */
  readonly title?: string;
  /** Nothing in the group is drawn left or right of this stretch. */
  readonly clip?: { readonly x: number; readonly width: number };
  readonly items: readonly DrawnItem[];
}

/** Anything in a drawing. */
export type DrawnItem = DrawnRect | DrawnLine | DrawnText | DrawnGroup;

/** A whole picture. */
export interface Drawing {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** Font families as in CSS. */
  readonly fonts: string;
  /** What the picture is, for who cannot see it. */
  readonly label: string;
  readonly items: readonly DrawnItem[];
}
