/** What the makers of a drawing share: where things are, in which colours, and how a text is set. */
import { cutText } from "../model/cut-text.ts";
import type { Scene } from "../scene/scene.ts";
import type { DrawingFrame, Inks } from "./drawing-frame.ts";
import type { DrawnLine, DrawnText } from "./drawing.ts";

/** Surroundings of one scene. */
export interface Pen {
  readonly scene: Scene;
  readonly frame: DrawingFrame;
  readonly inks: Inks;
  /** Size of the labels against the usual 13 pixels: everything that holds text grows with it. */
  readonly grow: number;
  /** Pixels from the top of the picture to the top of the first lane. */
  readonly top: number;
  /** From along to x: mirrored where time runs right to left. */
  readonly x: (along: number) => number;
}

/** To a hundredth of a pixel. */
export function round(px: number): number {
  return Math.round(px * 100) / 100;
}

/** How a text is set; `size` is in units of 13 to the label's font size. */
export interface TextLook {
  readonly fill: string;
  readonly size?: number;
  readonly weight?: number;
  readonly isCentered?: boolean;
  readonly lang?: string | undefined;
}

/** The first letter decides, and without letters it is left to right, as in the bidirectional algorithm (UAX 9, P2 and P3). */
const beginsRightToLeft =
  /^\P{L}*(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A text that begins at `x`: on the left, or on the right where time runs right to left. */
export function textAt(pen: Pen, x: number, y: number, text: string, look: TextLook): DrawnText {
  const { direction } = pen.scene;
  return {
    kind: "text",
    text,
    x: round(x),
    y: round(y),
    align: look.isCentered ? "center" : direction === "rtl" ? "right" : "left",
    direction: beginsRightToLeft.test(text) ? "rtl" : "ltr",
    fill: look.fill,
    size: round((look.size ?? 13) * pen.grow),
    ...(look.weight !== undefined && { weight: look.weight }),
    ...(look.lang !== undefined && { lang: look.lang }),
  };
}

/** A line between two points. */
export function lineTo(
  from: readonly [x: number, y: number],
  to: readonly [x: number, y: number],
  stroke: string,
  dash?: readonly [number, number],
): DrawnLine {
  return { kind: "line", from, to, stroke, ...(dash && { dash }) };
}

/** As much of a text as fits, with an ellipsis where it was cut; found by halving. */
export function fitText(text: string, room: number, measure: (text: string) => number): string {
  if (measure(text) <= room) return text;
  let fits = 1;
  let tooLong = text.length;
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (measure(cutText(text, middle)) <= room) fits = middle;
    else tooLong = middle;
  }
  return cutText(text, fits);
}

/** A text in lines that fit, broken between words; what is too long for the last one is cut. */
export function wrapText(
  text: string,
  room: number,
  mostLines: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    const isLast = lines.length === mostLines - 1;
    if (line === "" || isLast || measure(longer) <= room) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].map((one) => fitText(one, room, measure));
}
