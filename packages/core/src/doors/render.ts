/** Doors to the renderers of text: a page that only draws on the screen never loads them. */
import type { ElementOptions } from "../render/element.ts";
import type { CsvOptions } from "../render/csv.ts";
import type { DrawingFrame } from "../render/drawing-frame.ts";
import type { Drawing } from "../render/drawing.ts";
import type { HtmlListOptions } from "../render/html-list.ts";
import type { Writable } from "../render/json.ts";
import type { Drawable, SvgOptions } from "../render/svg.ts";
import type { Scene } from "../scene/scene.ts";
import { readDocument } from "./read.ts";

/**
 * Draws a document, an array of events, or whatever can be read as one, as SVG text that opens in any viewer.
 * Never rejects on content: what cannot be read is left out.
 */
export async function renderSvg(document: Drawable, options?: SvgOptions): Promise<string> {
  const { renderSvg: render } = await import("../render/svg.ts");
  return render(document, options);
}

/**
 * Writes a document as a `section` of headings and ordered lists with one item an event, by earliest, then latest,
 * then id. Every text is escaped. The element reads it back to the same events; docs/document.md describes the form.
 */
export async function renderHtmlList(
  document: Drawable,
  options?: HtmlListOptions,
): Promise<string> {
  const { renderHtmlList: render } = await import("../render/html-list.ts");
  return render(document, options);
}

/**
 * Writes `<sanjyra-timeline>` as HTML text with pictures for narrow and wide pages in a declarative shadow root and the
 * list as its content: there before any script, taken over in place by the element. Never rejects on content.
 */
export async function renderElement(document: Drawable, options?: ElementOptions): Promise<string> {
  const { renderElement: render } = await import("../render/element.ts");
  return render(document, options);
}

/**
 * The text of the style sheet that `renderElement` refers to by its option `styleSheet`. It is the same for every
 * document; `widths` are those of the pictures.
 */
export async function renderElementStyles(widths?: readonly number[]): Promise<string> {
  const { elementStyles } = await import("../render/element-styles.ts");
  return elementStyles(widths);
}

/**
 * Makes a drawing of a scene: plain rectangles, lines and texts from back to front, for canvases and other renderers
 * and for `writeSvg`. It has the shapes and colours that the screen has.
 */
export async function composeDrawing(scene: Scene, frame: DrawingFrame): Promise<Drawing> {
  const { composeDrawing: compose } = await import("../render/compose-drawing.ts");
  return compose(scene, frame);
}

/** Writes a drawing as SVG text. All texts are escaped; nothing in it refers to the outside. */
export async function writeSvg(drawing: Drawing): Promise<string> {
  const { writeSvg: write } = await import("../render/write-svg.ts");
  return write(drawing);
}

/**
 * Writes the events of a document, of an array or of a reading's document as CSV that `readCsv` reads back to the
 * same events. Cells that a spreadsheet could take for formulas are guarded unless the options say otherwise.
 */
export async function writeCsv(document: Drawable, options?: CsvOptions): Promise<string> {
  const [reading, { writeCsv: write }] = await Promise.all([
    readDocument(document),
    import("../render/csv.ts"),
  ]);
  return write(reading.document, options);
}

/** Writes a reading as JSON of the document format; unknown fields of its original survive. */
export async function writeJson(reading: Writable): Promise<string> {
  const { writeJson: write } = await import("../render/json.ts");
  return write(reading);
}
