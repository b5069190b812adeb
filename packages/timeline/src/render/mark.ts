/** Marks, gridlines and eras: the ink below the buttons, hidden from screen readers. */
import {
  eraBands,
  markShapes,
  type EventNode,
  type LaneNode,
  type Scene,
  type Shape,
} from "@sanjyra/core";
import { svg, type SVGTemplateResult } from "lit";
import { knownColor } from "./color.ts";
import { place } from "./place.ts";

const rect = (className: string, from: number, to: number, top: number, bottom: number) => ({
  class: className,
  x: from,
  y: top,
  width: Math.max(0, to - from),
  height: bottom - top,
});

/** One shape of a mark as a rectangle; its paint is a class of the style sheet. */
export const renderShape = ({
  from,
  to,
  top,
  bottom,
  radius,
  paint,
  opacity,
}: Shape): SVGTemplateResult =>
  svg`<rect ${place({
    ...rect(paint, from, to, top, bottom),
    rx: radius,
    opacity: opacity < 1 ? opacity : undefined,
  })}></rect>`;

const laneInk = (lane: LaneNode, events: readonly EventNode[]): SVGTemplateResult => svg`<g
  class="ink-lane"
  data-hue=${lane.hue % 8}
  ${place({ "--lane": knownColor(lane.color) })}
>${events.flatMap(markShapes).map(renderShape)}</g>`;

const line = (className: string, at: number, across: number): SVGTemplateResult => svg`<line
  ${place({ class: className, x1: at, x2: at, y1: 0, y2: across })}
></line>`;

/** The ink of a scene. Time from right to left is the same ink, mirrored. */
export function renderInk(scene: Scene, mirrored: boolean): SVGTemplateResult {
  const { along, across, axis, eras, lanes, events } = scene;
  const transform = mirrored ? `translate(${String(along)} 0) scale(-1 1)` : undefined;
  return svg`<g ${place({ transform })}>
    ${eraBands(eras).map(([from, to], at) => svg`<rect ${place(rect(`era-band ${at % 2 ? "odd" : "even"}`, from, to, 0, across))}></rect>`)}
    ${axis.major.map((tick) => line("grid", tick.at, across))}
    ${lanes.map((lane, at) =>
      laneInk(
        lane,
        events.filter((event) => event.lane === at),
      ),
    )}
  </g>`;
}
