/** The words around the plot of a drawing: its title and summary, and the headings of the lanes. */
import type { LaneNode } from "../scene/scene.ts";
import { laneColor, type DrawingFrame } from "./drawing-frame.ts";
import type { DrawnItem } from "./drawing.ts";
import { fitText, lineTo, round, textAt, wrapText, type Pen } from "./pen.ts";

/** Sizes and places at the usual size of labels, pixels. */
const titleSize = 19;
const titleLinePx = 25;
const headLinePx = 17;
const padPx = 16;

/** Most lines of the title, and of a heading beside its lane. */
const mostTitleLines = 3;
const mostHeadLines = 2;

function titleLines({ title, width, measure }: DrawingFrame): readonly string[] {
  if (title === "") return [];
  const measureTitle = (text: string): number => (measure(text, true) * titleSize) / 13;
  return wrapText(title, width - 2 * padPx, mostTitleLines, measureTitle);
}

/** Height of title and summary, 0 where there is no title. */
export function headerHeight(frame: DrawingFrame, grow: number): number {
  const { length } = titleLines(frame);
  return length === 0 ? 0 : (39 + length * titleLinePx) * grow;
}

/** Title and summary. */
export function composeHeader(pen: Pen): DrawnItem[] {
  const { frame, inks, scene, grow } = pen;
  const lines = titleLines(frame);
  if (lines.length === 0) return [];
  const { width, summary, measure } = frame;
  const x = scene.direction === "rtl" ? width - padPx : padPx;
  const look = { fill: inks.ink, size: titleSize, weight: 700 };
  const y = (line: number): number => (30 + line * titleLinePx) * grow;
  const shown = fitText(summary, width - 2 * padPx, (text) => measure(text, false));
  return [
    ...lines.map((line, place) => textAt(pen, x, y(place), line, look)),
    textAt(pen, x, y(lines.length) - 3 * grow, shown, { fill: inks.soft }),
  ];
}

/** The heading of a lane: beside its rows, or above them. */
export function composeLaneHead(pen: Pen, lane: LaneNode, place: number): DrawnItem[] {
  const { frame, inks, scene, top, grow } = pen;
  if (lane.title === "") return [];
  const { head, width, measure } = frame;
  const isRtl = scene.direction === "rtl";
  const fromStart = (px: number): number => (isRtl ? width - px : px);
  const isAbove = head === 0;
  const y = top + lane.offset;
  const room = (isAbove ? width : head) - 32;
  const lines = wrapText(lane.title, room, isAbove ? 1 : mostHeadLines, (text) =>
    measure(text, true),
  );
  const look = { fill: inks.ink, weight: 600, lang: lane.lang };
  const bar: DrawnItem = {
    kind: "rect",
    x: isRtl ? width - 14 : 10,
    y: y + 10,
    width: 4,
    height: isAbove ? round(16 * grow) : Math.max(1, lane.size - 20),
    radius: 2,
    fill: laneColor(frame, lane, place),
  };
  const lineY = (line: number): number => y + (23 + line * headLinePx) * grow;
  return [
    ...(isAbove
      ? []
      : [lineTo([fromStart(0), y + lane.size], [fromStart(head), y + lane.size], inks.line)]),
    bar,
    ...lines.map((line, at) => textAt(pen, fromStart(24), lineY(at), line, look)),
    ...composeNote(
      pen,
      place,
      isAbove ? lines[0] : undefined,
      lineY(isAbove ? 0 : lines.length),
      fromStart,
    ),
  ];
}

/** What a heading says beside: below it, or after its title where it stands above the rows. */
function composeNote(
  { frame, inks, ...pen }: Pen,
  place: number,
  after: string | undefined,
  y: number,
  fromStart: (px: number) => number,
): DrawnItem[] {
  const note = frame.laneNotes?.[place] ?? "";
  const { head, width, measure } = frame;
  const start = after === undefined ? 24 : 34 + measure(after, true);
  const room = (after === undefined ? head : width) - start - 8;
  const text = fitText(note, room, (words) => measure(words, false));
  const look = { fill: inks.soft, size: 12 };
  return note === "" ? [] : [textAt({ frame, inks, ...pen }, fromStart(start), y, text, look)];
}
