/** From a scene to a drawing: header, axis, lanes with their headings, events and pills. */
import type { Scene } from "../scene/scene.ts";
import { axisPx, composeBackground } from "./compose-axis.ts";
import { composeEvent, composePill } from "./compose-events.ts";
import { composeHeader, composeLaneHead, headerHeight } from "./compose-headings.ts";
import { themeInks, usualFonts, type DrawingFrame } from "./drawing-frame.ts";
import type { DrawnItem, Drawing } from "./drawing.ts";
import { round, type Pen } from "./pen.ts";

/** Below the last lane, and above the axis where there is no header. */
const endPx = 12;

/** Draws a scene in its frame. Pure: the same arguments give the same drawing, and nothing in it refers to the outside. */
export function composeDrawing(scene: Scene, frame: DrawingFrame): Drawing {
  const grow = (frame.fontPx ?? 13) / 13;
  const { width, head } = frame;
  const isRtl = scene.direction === "rtl";
  const pen: Pen = {
    scene,
    frame,
    inks: frame.inks ?? themeInks[frame.theme],
    grow,
    top: round((headerHeight(frame, grow) || endPx) + (frame.gapPx ?? 0) + axisPx * grow),
    x: (along) => round(isRtl ? width - head - along : head + along),
  };
  const height = Math.ceil(pen.top + scene.across + endPx);
  return {
    width,
    height,
    language: scene.language,
    direction: scene.direction,
    fonts: frame.fonts ?? usualFonts,
    label: [frame.title, frame.summary].filter((text) => text !== "").join(". "),
    items: [
      { kind: "rect", x: 0, y: 0, width, height, fill: pen.inks.paper },
      ...composeHeader(pen),
      composePlot(pen),
      ...scene.lanes.flatMap((lane, place) => composeLaneHead(pen, lane, place)),
    ],
  };
}

/** All that lies within the plot box, clipped to it. */
function composePlot(pen: Pen): DrawnItem {
  const { scene, frame } = pen;
  const left = scene.direction === "rtl" ? 0 : frame.head;
  return {
    kind: "group",
    clip: { x: left, width: scene.along },
    items: [
      ...composeBackground(pen),
      ...scene.events.map((node) => composeEvent(pen, node)),
      ...scene.pills.map((pill) => composePill(pen, pill)),
    ],
  };
}
