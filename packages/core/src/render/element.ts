/** The whole element as HTML text: a picture that stands before any script, and the list that the element reads. */
import { localize } from "../model/localize.ts";
import { normalizeDocument } from "../model/normalize.ts";
import type { NormalizedDocument } from "../model/normalized.ts";
import { createTable } from "../model/table.ts";
import { parseEdtf } from "../time/edtf.ts";
import { loadWords } from "../time/load-words.ts";
import type { TimeSpan } from "../time/span.ts";
import type { Drawing } from "./drawing.ts";
import { createPictures } from "./element-picture.ts";
import { elementStyles, pictureSteps } from "./element-styles.ts";
import { openTag } from "./escape.ts";
import { renderHtmlList, type HtmlListOptions } from "./html-list.ts";
import { writeJson } from "./json.ts";
import type { Drawable, SvgOptions } from "./svg.ts";
import { writeSvg } from "./write-svg.ts";

/** How {@link renderElement} writes; everything has a default. */
export interface ElementOptions
  extends
    Pick<SvgOptions, "language" | "timeZone" | "numberingSystem" | "now" | "measure">,
    Pick<HtmlListOptions, "order" | "headingLevel" | "sourceLines"> {
  /** Calendar of dates and axis by its name in `Intl`; `gregory` if missing. */
  readonly calendar?: string;
  /** First and last day of the window as EDTF; the element gets them too. All events, unless both can be read. */
  readonly start?: string;
  readonly end?: string;
  /** Widths of the pictures, pixels, at least 240: the page shows the one that suits the room. 360, 720 and 1120 if missing. */
  readonly widths?: readonly number[];
  /**
   * Address of a style sheet that holds the text of `renderElementStyles`, for pages whose policy forbids style
   * elements. If missing, the styles are written into the element.
   */
  readonly styleSheet?: string;
  /**
   * Where the element finds its data. `list`: in the list, which has lanes and events; `json`: in a copy of the whole
   * document beside it. If missing, `list` where that is all there is, or the attribute `src` names the data.
   */
  readonly data?: "list" | "json";
  /** Further attributes of the element, such as `id`, `class`, `label` or `src`. Handlers and `style` are left out. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/**
 * Writes `<sanjyra-timeline>` with a declarative shadow root that holds pictures for narrow and wide pages, and with
 * the list in it. The element takes over in place: it reads the list, keeps the height of the picture, and puts its
 * own in the same frame. Every text is escaped. Never rejects on content.
 */
export async function renderElement(
  input: Drawable,
  options: ElementOptions = {},
): Promise<string> {
  const { document } = normalizeDocument(input);
  const language = options.language ?? (document.language === "und" ? "en" : document.language);
  const all = { ...options, language };
  const hasAddress = "src" in (options.attributes ?? {});
  const data = options.data ?? (hasAddress || isListed(document) ? "list" : "json");
  // The picture shows what the element will show.
  const isWhole = hasAddress || data === "json";
  const drawn = isWhole ? document : { ...document, eras: [], series: [] };
  return [
    openTag("sanjyra-timeline", attributesOf(all)),
    `<template shadowrootmode="open">`,
    stylesOf(options),
    ...(await picturesOf(drawn, all)),
    listOpen(document, language) + "<slot></slot></div>",
    `</template>`,
    await renderHtmlList(document, all),
    ...(data === "json" ? [jsonOf(document)] : []),
    "</sanjyra-timeline>\n",
  ].join("\n");
}

/** Whether the list carries all that a document has. */
function isListed(document: NormalizedDocument): boolean {
  const { categories, entities, eras, series, sources, notes, events } = document;
  const others = [categories, entities, eras, series, sources, notes];
  return others.every(({ length }) => length === 0) && events.every(({ image }) => !image);
}

type Resolved = ElementOptions & { readonly language: string };

/** Names of attributes that can run no script and carry no inline style, and those that the options decide. */
const passed =
  /^(?!on|style$|lang$|start$|end$|time-zone$|calendar$|numbering-system$)[a-z][a-z0-9-]*$/;

function attributesOf(options: Resolved): Record<string, string | undefined> {
  const given = Object.entries(options.attributes ?? {}).filter(([name]) => passed.test(name));
  return {
    ...Object.fromEntries(given),
    lang: options.language,
    start: options.start,
    end: options.end,
    "time-zone": options.timeZone,
    calendar: options.calendar,
    "numbering-system": options.numberingSystem,
  };
}

/** What the list scrolls in; reached and scrolled by keys, too. */
function listOpen({ title, language: plain }: NormalizedDocument, language: string): string {
  const name = title === undefined ? "" : localize(title, language, plain).text;
  return openTag("div", { class: "list", tabindex: 0, role: "group", "aria-label": name });
}

function stylesOf({ styleSheet, widths }: ElementOptions): string {
  return styleSheet === undefined
    ? `<style>\n${elementStyles(widths)}</style>`
    : openTag("link", { rel: "stylesheet", href: styleSheet });
}

/** The usual size of a page's text; readers who enlarge it get a larger box. */
const rootFontPx = 16;

/**
 * A picture in a box as high as the element will be. Its height is an attribute, since no policy forbids those; so is
 * its absence until the style sheet is there.
 */
function boxed(drawing: Drawing, from: number): string {
  const { width, height, direction } = drawing;
  const open = openTag("svg", {
    class: `picture picture-${width}`,
    role: "none",
    "data-from": String(from),
    width,
    height: `${height / rootFontPx}rem`,
    viewBox: `0 0 ${width} ${height}`,
    preserveAspectRatio: direction === "rtl" ? "xMaxYMin" : "xMinYMin",
    display: from === 0 ? undefined : "none",
  });
  return `${open}\n${writeSvg(drawing)}</svg>`;
}

/** The pictures of a document, narrow ones first. */
async function picturesOf(document: NormalizedDocument, options: Resolved): Promise<string[]> {
  const { language, timeZone, calendar, numberingSystem } = options;
  const table = createTable(document, timeZone === undefined ? {} : { timeZone });
  const words = await loadWords({
    language,
    fallback: document.language,
    timeZone: table.timeZone,
    ...(calendar !== undefined && { calendar }),
    ...(numberingSystem !== undefined && { numberingSystem }),
  });
  const { now, measure } = options;
  const draw = createPictures({ table, words, language, span: spanOf(options), now, measure });
  return pictureSteps(options.widths).map((step) => boxed(draw(step), step.from));
}

/** The window, where both ends are dates. */
function spanOf({ start, end }: ElementOptions): TimeSpan | undefined {
  if (start === undefined || end === undefined) return undefined;
  const [first, last] = [parseEdtf(start), parseEdtf(end)];
  if (!first.ok || !last.ok) return undefined;
  const span = { start: first.date.earliest, end: last.date.latest };
  return span.start < span.end && Number.isFinite(span.end - span.start) ? span : undefined;
}

/** A document as a block of data without blanks: no text in it can end the script. */
function jsonOf(document: NormalizedDocument): string {
  const json = JSON.stringify(JSON.parse(writeJson({ document })));
  return `<script type="application/json">${json.replaceAll("<", "\\u003c")}</script>`;
}
