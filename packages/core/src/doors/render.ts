/** Doors to the renderers of text: a page that only draws on the screen never loads them. */
import type { HtmlListOptions } from "../render/html-list.ts";
import type { Drawable, SvgOptions } from "../render/svg.ts";

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
