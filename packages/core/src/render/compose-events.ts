/** Events and pills of a drawing: the same shapes as on screen. */
import { markShapes, type Paint, type Shape } from "../scene/mark-shapes.ts";
import type { EventNode, PillNode } from "../scene/scene.ts";
import { laneColor } from "./drawing-frame.ts";
import type { DrawnGroup, DrawnRect } from "./drawing.ts";
import { fitText, round, textAt, type Pen } from "./pen.ts";

/** The mark of an event and its label, named by title and date. */
export function composeEvent(pen: Pen, node: EventNode): DrawnGroup {
  const { scene, frame, inks, grow, top } = pen;
  const color = laneColor(frame, scene.lanes[node.lane], node.lane);
  const shapes = markShapes(node).map((shape) => composeShape(pen, shape, color));
  const { label } = node;
  if (!label) return { kind: "group", title: node.name, items: shapes };
  const shown = fitText(label.text, label.to - label.from, (words) =>
    frame.measure(words, label.strong),
  );
  const text = textAt(pen, pen.x(label.from), top + node.across + 4.5 * grow, shown, {
    fill: inks.ink,
    lang: label.lang,
    ...(label.strong && { weight: 600 }),
  });
  return { kind: "group", title: node.name, items: [...shapes, text] };
}

function composeShape({ x, top, inks }: Pen, shape: Shape, color: string): DrawnRect {
  return {
    kind: "rect",
    x: Math.min(x(shape.from), x(shape.to)),
    y: round(top + shape.top),
    width: round(Math.abs(x(shape.to) - x(shape.from))),
    height: round(shape.bottom - shape.top),
    radius: round(shape.radius),
    ...paintOf(shape.paint, color, inks.paper),
    ...(shape.opacity < 1 && { opacity: shape.opacity }),
  };
}

type Look = Pick<DrawnRect, "fill" | "fillOpacity" | "stroke" | "thickness" | "dash">;

function paintOf(paint: Paint, color: string, paper: string): Look {
  const line = { stroke: color, thickness: 1.25 };
  const paints: Readonly<Record<Paint, Look>> = {
    solid: { fill: color },
    light: { fill: color, fillOpacity: 0.28 },
    outline: { fill: color, fillOpacity: 0.22, ...line },
    dashed: { fill: color, fillOpacity: 0.14, ...line, dash: [2.5, 2] },
    hollow: { fill: paper, ...line },
  };
  return paints[paint];
}

/** A pill with its count, named by its events and years. */
export function composePill(pen: Pen, pill: PillNode): DrawnGroup {
  const { scene, frame, inks, grow } = pen;
  const color = laneColor(frame, scene.lanes[pill.lane], pill.lane);
  const x = pen.x(pill.at);
  const y = pen.top + pill.across;
  const height = 18 * grow;
  const body: DrawnRect = {
    kind: "rect",
    x: round(x - pill.size / 2),
    y: round(y - height / 2),
    width: pill.size,
    height: round(height),
    radius: round(height / 2),
    fill: inks.paper,
    stroke: color,
  };
  const look = { fill: color, size: 11, weight: 600, isCentered: true };
  const count = textAt(pen, x, y + 4 * grow, pill.text, look);
  return { kind: "group", title: pill.name, items: [body, count] };
}
