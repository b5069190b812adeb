/** A scene as SVG text: presentation attributes only, so that no viewer needs a style sheet. */
import { markShapes, type Paint, type Shape } from "../scene/mark-shapes.ts";
import { laneHue } from "../scene/palette.ts";
import type {
  EraNode,
  EventNode,
  LabelNode,
  LaneNode,
  PillNode,
  Scene,
  TickNode,
} from "../scene/scene.ts";
import type { Measure } from "../layout/scene-text.ts";
import { cutText } from "../model/cut-text.ts";
import { escapeMarkup } from "./escape.ts";

/** What the picture needs beside its scene. */
export interface SvgFrame {
  /** Width of the whole picture and of the headings in it, pixels. */
  readonly width: number;
  readonly head: number;
  /** Widths of texts at 13 px. */
  readonly measure: Measure;
  readonly theme: "light" | "dark";
  readonly title: string;
  readonly summary: string;
}

const inks = {
  light: { paper: "#ffffff", ink: "#16181d", soft: "#5b6470", line: "#e4e7eb", now: "#1f5fd0" },
  dark: { paper: "#16181d", ink: "#eceef2", soft: "#a9b2bd", line: "#2c3038", now: "#7fb4f5" },
} as const;

const fonts = "system-ui, 'Noto Sans', 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
const titlePx = 64;
const axisPx = 44;
const endPx = 12;

interface Pen {
  readonly scene: Scene;
  readonly frame: SvgFrame;
  readonly ink: (typeof inks)["light"] | (typeof inks)["dark"];
  /** Pixels from the top of the picture to the top of the first lane. */
  readonly top: number;
  /** From along to x: mirrored where time runs right to left. */
  readonly x: (along: number) => number;
}

/** Draws a scene into one `svg` element. All texts are escaped; nothing in it refers to the outside. */
export function drawScene(scene: Scene, frame: SvgFrame): string {
  const top = (frame.title === "" ? endPx : titlePx) + axisPx;
  const isRtl = scene.direction === "rtl";
  const x = (along: number) => round(isRtl ? frame.width - frame.head - along : frame.head + along);
  const pen: Pen = { scene, frame, ink: inks[frame.theme], top, x };
  const height = top + scene.across + endPx;
  const parts = [
    `<rect width="${frame.width}" height="${height}" fill="${pen.ink.paper}"/>`,
    drawHeader(pen),
    drawPlot(pen),
    ...scene.lanes.map((lane) => drawLaneHead(pen, lane)),
  ];
  const label = escapeMarkup([frame.title, frame.summary].filter((text) => text !== "").join(". "));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${frame.width}" height="${height}"` +
    ` viewBox="0 0 ${frame.width} ${height}" role="img" aria-label="${label}"` +
    ` lang="${escapeMarkup(scene.language)}" direction="${scene.direction}"` +
    ` font-family="${fonts}" font-size="13">\n${parts.join("\n")}\n</svg>\n`
  );
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}

function drawHeader(pen: Pen): string {
  const { frame, ink, scene } = pen;
  if (frame.title === "") return "";
  const x = scene.direction === "rtl" ? frame.width - 16 : 16;
  return (
    textAt(x, 30, frame.title, { fill: ink.ink, size: 19, weight: 700 }) +
    textAt(x, 52, frame.summary, { fill: ink.soft })
  );
}

interface TextLook {
  readonly fill: string;
  readonly size?: number;
  readonly weight?: number;
  readonly anchor?: string;
  readonly lang?: string | undefined;
}

function textAt(x: number, y: number, text: string, look: TextLook): string {
  const attributes = [
    `x="${round(x)}" y="${round(y)}" fill="${look.fill}"`,
    look.size === undefined ? "" : `font-size="${look.size}"`,
    look.weight === undefined ? "" : `font-weight="${look.weight}"`,
    look.anchor === undefined ? "" : `text-anchor="${look.anchor}"`,
    look.lang === undefined ? "" : `lang="${escapeMarkup(look.lang)}"`,
  ];
  return `<text ${attributes.filter((part) => part !== "").join(" ")}>${escapeMarkup(text)}</text>`;
}

/** All that lies within the plot box, clipped to it. */
function drawPlot(pen: Pen): string {
  const { scene, frame, top } = pen;
  const left = scene.direction === "rtl" ? 0 : frame.head;
  const box = `<svg x="${left}" y="0" width="${scene.along}" height="${top + scene.across + endPx}" overflow="hidden">`;
  const local: Pen = { ...pen, x: (along) => round(pen.x(along) - left) };
  const lines = [
    ...scene.eras.map((era) => drawEra(local, era)),
    ...drawAxis(local),
    ...scene.lanes.map((lane) => drawRule(local, lane.offset + lane.size)),
    scene.now === undefined ? "" : drawNow(local, scene.now),
    ...scene.events.map((node) => drawEvent(local, node)),
    ...scene.pills.map((pill) => drawPill(local, pill)),
  ];
  return `${box}\n${lines.filter((line) => line !== "").join("\n")}\n</svg>`;
}

function drawRule({ scene, ink, top }: Pen, across: number): string {
  const y = round(top + across);
  return `<path d="M0 ${y}H${scene.along}" stroke="${ink.line}"/>`;
}

function drawEra({ x, ink, top, scene }: Pen, era: EraNode): string {
  const from = Math.min(x(era.from), x(era.to));
  const width = round(Math.abs(x(era.to) - x(era.from)));
  const band = `<rect x="${from}" y="${top}" width="${width}" height="${scene.across}" fill="${ink.soft}" fill-opacity="0.045"/>`;
  if (era.labelTo <= era.labelFrom) return band;
  return band + textAt(x(era.labelFrom), top + 17, era.title, { fill: ink.soft, lang: era.lang });
}

function drawAxis(pen: Pen): string[] {
  const { x, ink, top, scene } = pen;
  const bottom = top + scene.across;
  const major = scene.axis.major.map(
    (tick) =>
      `<path d="M${x(tick.at)} ${top - axisPx}V${bottom}" stroke="${ink.line}"/>` +
      tickText(pen, tick, top - 26, { fill: ink.ink, weight: 600 }),
  );
  const minor = scene.axis.minor.map(
    (tick) =>
      `<path d="M${x(tick.at)} ${top - 5}V${top}" stroke="${ink.soft}"/>` +
      tickText(pen, tick, top - 8, { fill: ink.soft, size: 12 }),
  );
  return [`<path d="M0 ${top}H${scene.along}" stroke="${ink.line}"/>`, ...major, ...minor];
}

function tickText({ x }: Pen, tick: TickNode, y: number, look: TextLook): string {
  return tick.text === "" ? "" : textAt(x(tick.textFrom), y, tick.text, look);
}

function drawNow({ x, ink, top, scene }: Pen, now: number): string {
  return `<path d="M${x(now)} ${top}v${scene.across}" stroke="${ink.now}" stroke-dasharray="2 3"/>`;
}

function colorOf({ scene, frame }: Pen, place: number): string {
  const lane = scene.lanes[place];
  return lane?.color !== undefined && frame.theme === "light"
    ? lane.color
    : laneHue(lane?.hue ?? place)[frame.theme];
}

function drawEvent(pen: Pen, node: EventNode): string {
  const color = colorOf(pen, node.lane);
  const shapes = markShapes(node).map((shape) => drawShape(pen, shape, color));
  const { label } = node;
  const text = label
    ? textAt(pen.x(label.from), pen.top + node.across + 4.5, labelText(pen, label), {
        fill: pen.ink.ink,
        lang: label.lang,
        ...(label.strong && { weight: 600 }),
      })
    : "";
  return `<g><title>${escapeMarkup(node.name)}</title>${shapes.join("")}${text}</g>`;
}

function labelText({ frame }: Pen, { text, from, to, strong }: LabelNode): string {
  return fitText(text, to - from, frame.measure, strong);
}

function drawShape({ x, top, ink }: Pen, shape: Shape, color: string): string {
  const from = Math.min(x(shape.from), x(shape.to));
  const width = round(Math.abs(x(shape.to) - x(shape.from)));
  const opacity = shape.opacity < 1 ? ` opacity="${shape.opacity}"` : "";
  return (
    `<rect x="${from}" y="${round(top + shape.top)}" width="${width}" height="${round(shape.bottom - shape.top)}"` +
    ` rx="${round(shape.radius)}" ${paintAttributes(shape.paint, color, ink.paper)}${opacity}/>`
  );
}

function paintAttributes(paint: Paint, color: string, paper: string): string {
  const safe = escapeMarkup(color);
  const line = `stroke="${safe}" stroke-width="1.25"`;
  const paints: Record<Paint, string> = {
    solid: `fill="${safe}"`,
    light: `fill="${safe}" fill-opacity="0.28"`,
    outline: `fill="${safe}" fill-opacity="0.22" ${line}`,
    dashed: `fill="${safe}" fill-opacity="0.14" ${line} stroke-dasharray="2.5 2"`,
    hollow: `fill="${paper}" ${line}`,
  };
  return paints[paint];
}

function drawPill(pen: Pen, pill: PillNode): string {
  const color = escapeMarkup(colorOf(pen, pill.lane));
  const x = pen.x(pill.at);
  const y = pen.top + pill.across;
  return (
    `<g><title>${escapeMarkup(pill.name)}</title>` +
    `<rect x="${round(x - pill.size / 2)}" y="${round(y - 9)}" width="${pill.size}" height="18" rx="9"` +
    ` fill="${pen.ink.paper}" stroke="${color}"/>` +
    textAt(x, y + 4, pill.text, { fill: color, size: 11, weight: 600, anchor: "middle" }) +
    "</g>"
  );
}

function drawLaneHead(pen: Pen, lane: LaneNode): string {
  const { frame, ink, scene, top } = pen;
  if (lane.title === "") return "";
  const isRtl = scene.direction === "rtl";
  const y = top + lane.offset;
  const bar = isRtl ? frame.width - 14 : 10;
  const text = isRtl ? frame.width - 24 : 24;
  const room = (frame.head === 0 ? frame.width : frame.head) - 32;
  const rule =
    frame.head === 0
      ? ""
      : `<path d="M${isRtl ? frame.width - frame.head : 0} ${y + lane.size}h${frame.head}" stroke="${ink.line}"/>`;
  return (
    `${rule}<rect x="${bar}" y="${y + 10}" width="4" height="${frame.head === 0 ? 16 : lane.size - 20}" rx="2" fill="${escapeMarkup(colorOf(pen, lane.hue))}"/>` +
    textAt(text, y + 23, fitText(lane.title, room, frame.measure, true), {
      fill: ink.ink,
      weight: 600,
      lang: lane.lang,
    })
  );
}

/** As much of a text as fits, with an ellipsis where it was cut; found by halving. */
function fitText(text: string, room: number, measure: Measure, strong: boolean): string {
  if (measure(text, strong) <= room) return text;
  let fits = 1;
  let tooLong = text.length;
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (measure(cutText(text, middle), strong) <= room) fits = middle;
    else tooLong = middle;
  }
  return cutText(text, fits);
}
