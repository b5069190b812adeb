/**
 * What a mark looks like, once for every renderer: the element and the SVG text both draw these shapes,
 * so that screen and export cannot drift apart.
 */
import type { EventNode, MarkEnd, MarkNode } from "./scene.ts";

/**
 * How a shape is painted in its lane's colour: `solid` filled, `light` filled faintly, `outline` faintly
 * filled with a line around, `dashed` the same with a broken line, `hollow` a line around paper.
 */
export type Paint = "solid" | "light" | "outline" | "dashed" | "hollow";

/** A rounded rectangle along and across, pixels. */
export interface Shape {
  readonly from: number;
  readonly to: number;
  /** Top and bottom across. */
  readonly top: number;
  readonly bottom: number;
  readonly radius: number;
  readonly paint: Paint;
  /** 0 to 1. */
  readonly opacity: number;
}

/** Thickness of a mark beside its label, of one that holds its label, and of a long one that has none. */
const slimPx = 10;
const fullPx = 22;
const footPx = 5;

/** An unlabelled mark longer than this is drawn thin, so that it does not weigh more than a label. */
const shortPx = 14;

/** A bracket's line, and how far below the middle it runs: under the label's letters. */
const linePx = 1.5;
const bracketPx = 9;

/** Steps of a fade, from the known end outward. */
const fadeSteps = [0.85, 0.7, 0.55, 0.4, 0.26, 0.14, 0.06];
const softSteps = [0.42, 0.28, 0.16, 0.07];
const softPx = 3;

interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** The shapes of an event's mark, back to front. */
export function markShapes(node: EventNode): readonly Shape[] {
  const { mark } = node;
  const isFull = node.label?.side === "inside";
  const band = bandOf(node);
  const body: Extent = { from: mark.body[0], to: mark.body[1] };
  const paint = bodyPaint(mark, isFull);
  const shapes = isCrossed(node, paint)
    ? bracket(node, body, paint)
    : [bodyShape(mark, body, band, paint)];
  if (mark.core && !mark.hollow) shapes.push(coreShape(mark.core, band, isFull));
  if (mark.soft) shapes.push(...softEdges(body, band));
  shapes.push(...fade(mark.from, body.from, mark.startEnd, band));
  shapes.push(...fade(mark.to, body.to, mark.endEnd, band));
  return shapes;
}

function bandOf({ mark, across, label }: EventNode): Band {
  const isLong = mark.body[1] - mark.body[0] > shortPx;
  const beside = label || !isLong ? slimPx : footPx;
  const half = (label?.side === "inside" ? fullPx : beside) / 2;
  return { top: across - half, bottom: across + half };
}

/** Whether the label lies across the line of a mark that is longer than its label keeps clear of. */
function isCrossed({ mark, label }: EventNode, paint: Paint): boolean {
  return label?.side === "after" && paint !== "solid" && label.from < mark.body[1];
}

/** A wide range of possible moments: a faint band with a bracket under the label instead of a line through it. */
function bracket({ across }: EventNode, { from, to }: Extent, paint: Paint): Shape[] {
  const bottom = across + bracketPx + linePx;
  const isDashed = paint === "dashed";
  const band = {
    from,
    to,
    top: across - slimPx / 2,
    bottom,
    radius: 0,
    paint: "light",
    opacity: 0.4,
  } as const;
  const line = { radius: 0, paint: "solid", opacity: isDashed ? 0.75 : 1 } as const;
  const post = (at: number): Shape => ({
    from: at - linePx / 2,
    to: at + linePx / 2,
    top: across + slimPx / 2,
    bottom,
    ...line,
  });
  return [band, { from, to, top: bottom - linePx, bottom, ...line }, post(from), post(to)];
}

interface Extent {
  readonly from: number;
  readonly to: number;
}

function bodyPaint(mark: MarkNode, isFull: boolean): Paint {
  if (mark.hollow) return mark.dashed ? "dashed" : "hollow";
  if (mark.dashed) return "dashed";
  const isKnown = mark.shape === "point" || (mark.shape === "bar" && !mark.core);
  if (!isKnown) return "outline";
  return isFull ? "outline" : "solid";
}

function bodyShape(mark: MarkNode, { from, to }: Extent, band: Band, paint: Paint): Shape {
  const radius = mark.shape === "bar" ? 3 : Math.min((band.bottom - band.top) / 2, (to - from) / 2);
  return { from, to, ...band, radius, paint, opacity: 1 };
}

/** Within a bar that holds its label the core is a darker tint inside the line, so that the text stays readable. */
function coreShape([from, to]: readonly [number, number], band: Band, isFull: boolean): Shape {
  const inset = isFull ? 1 : 0;
  const { top, bottom } = band;
  const opacity = isFull ? 0.3 : 1;
  return { from, to, top: top + inset, bottom: bottom - inset, radius: 1, paint: "solid", opacity };
}

function softEdges({ from, to }: Extent, band: Band): Shape[] {
  const most = (band.bottom - band.top) / 2 - 1;
  return softSteps.flatMap((opacity, step) => {
    const inset = Math.min(step, most);
    const look = {
      top: band.top + inset,
      bottom: band.bottom - inset,
      radius: 1,
      paint: "solid",
      opacity,
    } as const;
    const out = (step + 1) * softPx;
    return [
      { from: from - out, to: from - out + softPx, ...look },
      { from: to + out - softPx, to: to + out, ...look },
    ];
  });
}

/** From the known end outward; an unknown end leaves a gap before it fades. */
function fade(end: number, known: number, kind: MarkEnd, band: Band): Shape[] {
  if (kind === "closed") return [];
  const step = (end - known) / fadeSteps.length;
  return fadeSteps.flatMap((opacity, place) => {
    if (kind === "unknown" && place < 2) return [];
    const near = known + step * place;
    const far = near + step;
    const [from, to] = near < far ? [near, far] : [far, near];
    return [
      { from, to, top: band.top + 2, bottom: band.bottom - 2, radius: 0, paint: "solid", opacity },
    ];
  });
}
