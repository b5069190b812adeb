/** Pictures of a document as the element will draw them: with its sizes, in the fonts and colours of the page. */
import { defaultMetrics } from "../index/metrics.ts";
import { createPlan } from "../index/plan.ts";
import { createWidthEstimate } from "../layout/estimate-width.ts";
import { fitSpan } from "../layout/fit.ts";
import { layoutScene } from "../layout/layout.ts";
import { createSceneText, measureLabels, type Measure } from "../layout/scene-text.ts";
import { localize } from "../model/localize.ts";
import type { TimelineTable } from "../model/table.ts";
import { laneHue } from "../scene/palette.ts";
import type { LaneNode, Scene } from "../scene/scene.ts";
import type { TimeSpan } from "../time/span.ts";
import type { Words } from "../time/words.ts";
import { composeDrawing } from "./compose-drawing.ts";
import type { Inks } from "./drawing-frame.ts";
import type { Drawing } from "./drawing.ts";
import type { PictureStep } from "./element-styles.ts";

/** What pictures are made of. */
export interface PictureInput {
  readonly table: TimelineTable;
  readonly words: Words;
  /** BCP 47 tag of the texts. */
  readonly language: string;
  /** The window; all events if missing. */
  readonly span: TimeSpan | undefined;
  /** Today, milliseconds; no line if missing. */
  readonly now: number | undefined;
  /** Widths of texts at 14 px; the published table if missing. */
  readonly measure: Measure | undefined;
}

/** The sizes with which the element begins: of labels, of its title, of headings above rows, of the widest narrow element. */
const fontPx = 14;
const titleFontPx = 20;
const headAbovePx = 30;
const narrowPx = 560;

/** The custom properties that the page may set, else the element's own colours for light and dark ground. */
const pageInks: Inks = {
  paper: "var(--sanjyra-paper, light-dark(#fff, #17191e))",
  ink: "var(--sanjyra-ink, light-dark(#1b1d22, #e7e9ed))",
  soft: "var(--sanjyra-muted, light-dark(#5f6064, #a8abaf))",
  line: "var(--sanjyra-hairline, light-dark(#dedee0, #303238))",
  now: "var(--sanjyra-accent, light-dark(#2456c4, #8db6ff))",
};

/** Colours from data are made for light ground. */
function pageColor({ color, hue }: LaneNode): string {
  const { light, dark } = laneHue(hue);
  return `light-dark(${color ?? light}, ${dark})`;
}

/**
 * What the element needs above and below its lanes, and its buttons of that above them, pixels, by the least width for
 * which that is so: buttons below the title in two rows, in one row, beside the title. A little more than in Noto Sans.
 */
const aroundPx: readonly (readonly [from: number, needed: number, buttons: number])[] = [
  [920, 204, 0],
  [560, 248, 39],
  [0, 290, 73],
];

/** Room that the element's buttons take beside the title, and that its edges take; the height of a line of the title. */
const buttonsPx = 540;
const edgesPx = 40;
const titleLinePx = 25;

/** How high the element may get around its lanes at a step's least width, and how much of that its buttons take. */
function roomAround(
  from: number,
  titlePx: number,
): { readonly all: number; readonly buttons: number } {
  const [, needed = 0, buttons = 0] = aroundPx.find(([width]) => from >= width) ?? [];
  const room = Math.max(from, 320) - edgesPx - (buttons === 0 ? buttonsPx : 0);
  const lines = Math.max(0, Math.ceil(titlePx / room) - 1);
  return { all: needed + lines * titleLinePx, buttons };
}

/** Makes the picture of any step, one after the other, from one reading of the texts; each is as high as the element. */
export function createPictures(input: PictureInput): (step: PictureStep) => Drawing {
  const { table, words, language } = input;
  const measure = input.measure ?? createWidthEstimate(fontPx);
  const text = createSceneText(table, words, language);
  const labelPx = measureLabels(table, text, measure);
  const hasHeads = table.lanes.length > 1 || (table.lanes[0]?.id ?? "") !== "";
  const widest = Math.max(0, ...table.lanes.map((_, at) => measure(text.lane(at).text, true)));
  return ({ width, from }) => {
    const isNarrow = width < narrowPx;
    const beside = Math.round(Math.max(120, Math.min(widest + 48, width * 0.25, 300)));
    const head = hasHeads && !isNarrow ? beside : 0;
    const metrics = { ...defaultMetrics, laneHeadPx: hasHeads && isNarrow ? headAbovePx : 0 };
    const plan = createPlan({ table, labelPx, rowsPerLane: 4, metrics });
    const along = width - head;
    const span = input.span ?? fitSpan(plan, along);
    const { now } = input;
    const window = { span, along, ...(now !== undefined && { now }) };
    const scene = layoutScene({ plan, text, words, measure, ...window });
    return compose(scene, { ...input, measure }, { width, from }, head);
  };
}

function compose(
  scene: Scene,
  { table, words, language, measure }: PictureInput & { readonly measure: Measure },
  { width, from }: PictureStep,
  head: number,
): Drawing {
  const { hull, size, document } = table;
  const range = hull ? ` · ${words.range(hull.start, hull.end)}` : "";
  const title = document.title && localize(document.title, language, document.language).text;
  const titlePx = (measure(title ?? "", true) * titleFontPx) / fontPx;
  const room = roomAround(from, titlePx);
  const drawing = composeDrawing(scene, {
    width,
    head,
    gapPx: room.buttons,
    measure,
    theme: "light",
    fontPx,
    fonts: "inherit",
    inks: pageInks,
    laneColors: scene.lanes.map(pageColor),
    title: title ?? "",
    summary: words.number(size) + range,
  });
  return { ...drawing, height: Math.ceil(scene.across + room.all) };
}
