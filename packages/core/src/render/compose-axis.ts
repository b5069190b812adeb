/** What lies behind the events of a drawing: eras, the axis in two voices, lines between lanes, today. */
import { eraBands } from "../scene/era-bands.ts";
import type { EraNode, TickNode } from "../scene/scene.ts";
import type { DrawnItem, DrawnText } from "./drawing.ts";
import { lineTo, round, textAt, type Pen, type TextLook } from "./pen.ts";

/** Height of the axis at the usual size of labels. */
export const axisPx = 44;

/** Everything in the plot box that is behind the events. */
export function composeBackground(pen: Pen): readonly DrawnItem[] {
  const { scene, inks, top } = pen;
  const { now } = scene;
  return [
    ...composeEras(pen),
    ...composeAxis(pen),
    ...scene.eras.flatMap((era) => eraText(pen, era)),
    ...scene.lanes.map(({ offset, size }) => ruleAt(pen, offset + size)),
    ...(now === undefined
      ? []
      : [lineTo([pen.x(now), top], [pen.x(now), top + scene.across], inks.now, [2, 3])]),
  ];
}

function ruleAt({ scene, inks, top, x }: Pen, across: number): DrawnItem {
  const y = round(top + across);
  return lineTo([x(0), y], [x(scene.along), y], inks.line);
}

/** Tints of the bands by turns, as shares of the ink. */
const tints = [0.03, 0.06] as const;

function composeEras({ scene, inks, top, x }: Pen): DrawnItem[] {
  return eraBands(scene.eras).map(([from, to], place) => ({
    kind: "rect",
    x: Math.min(x(from), x(to)),
    y: top,
    width: round(Math.abs(x(to) - x(from))),
    height: scene.across,
    fill: inks.ink,
    fillOpacity: tints[place % 2] ?? tints[0],
  }));
}

function eraText(pen: Pen, era: EraNode): DrawnText[] {
  const { x, inks, top, grow } = pen;
  if (era.labelTo <= era.labelFrom) return [];
  const look = { fill: inks.soft, size: 12, lang: era.lang };
  return [textAt(pen, x(era.labelFrom), top + 16 * grow, era.title, look)];
}

function composeAxis(pen: Pen): DrawnItem[] {
  const { x, inks, top, scene, grow } = pen;
  const bottom = top + scene.across;
  const major = scene.axis.major.flatMap((tick) => [
    lineTo([x(tick.at), round(top - axisPx * grow)], [x(tick.at), bottom], inks.line),
    ...tickText(pen, tick, top - 26 * grow, { fill: inks.ink, weight: 600 }),
  ]);
  const minor = scene.axis.minor.flatMap((tick) => [
    lineTo([x(tick.at), top - 5], [x(tick.at), top], inks.soft),
    ...tickText(pen, tick, top - 8 * grow, { fill: inks.soft, size: 12 }),
  ]);
  return [ruleAt(pen, 0), ...major, ...minor];
}

function tickText(pen: Pen, tick: TickNode, y: number, look: TextLook): DrawnText[] {
  return tick.text === "" ? [] : [textAt(pen, pen.x(tick.textFrom), y, tick.text, look)];
}
