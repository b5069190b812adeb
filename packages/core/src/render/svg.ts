/** A document as one SVG text that opens in any viewer: the same scene as on screen, with the same shapes. */
import { createPlan, type Plan } from "../index/plan.ts";
import { defaultMetrics } from "../index/metrics.ts";
import { createWidthEstimate } from "../layout/estimate-width.ts";
import { fitSpan } from "../layout/fit.ts";
import { layoutScene } from "../layout/layout.ts";
import { createSceneText, measureLabels, type Measure } from "../layout/scene-text.ts";
import type { TimelineDocument, TimelineEvent } from "../model/document.ts";
import { localize } from "../model/localize.ts";
import { normalizeDocument } from "../model/normalize.ts";
import type { NormalizedDocument } from "../model/normalized.ts";
import { createTable } from "../model/table.ts";
import type { TimeSpan } from "../time/span.ts";
import { loadWords } from "../time/load-words.ts";
import type { Words, WordsOptions } from "../time/words.ts";
import { composeDrawing } from "./compose-drawing.ts";
import { writeSvg } from "./write-svg.ts";

/** What a picture may be told; everything has a default. */
export interface SvgOptions {
  /** Width of the whole picture, pixels, at least 240; 1200 if missing. */
  readonly width?: number;
  /** BCP 47 tag of the words; the document's language if missing. */
  readonly language?: string;
  /** IANA zone for instants; UTC if missing. */
  readonly timeZone?: string;
  /** Calendar of dates and axis, as in `Intl`; `gregory` if missing. */
  readonly calendar?: WordsOptions["calendar"];
  /** Digits, as in `Intl`; `latn` if missing. */
  readonly numberingSystem?: string;
  readonly theme?: "light" | "dark";
  /** Most rows of labels a lane has, 1 to 12; 4 if missing. */
  readonly rowsPerLane?: number;
  /** The window; all events if missing. */
  readonly span?: TimeSpan;
  /** Today, milliseconds; no line if missing. */
  readonly now?: number;
  /** Widths of texts at 13 px; a table of our own if missing. */
  readonly measure?: Measure;
}

/** Font size of every text but the title, pixels. */
const fontPx = 13;

/** Width of the lane headings beside the plot. */
const headPx = 208;

/** Narrower pictures have their headings above the rows. */
const narrowPx = 560;

/** What can be drawn: a document, an array of events, or what a reader gave. */
export type Drawable = TimelineDocument | readonly TimelineEvent[] | NormalizedDocument;

/**
 * Draws a document, an array of events, or whatever can be read as one, with the words that it needs. Never rejects
 * on content: what cannot be read is left out, and an empty document gives an empty picture that says so by its
 * summary.
 */
export async function renderSvg(document: Drawable, options: SvgOptions = {}): Promise<string> {
  const reading = normalizeDocument(document);
  const language = options.language ?? reading.document.language;
  const table = createTable(reading.document, {
    ...(options.timeZone !== undefined && { timeZone: options.timeZone }),
  });
  const words = await loadWords(wordsOptions(options, language, table.timeZone));
  const measure = options.measure ?? createWidthEstimate(fontPx);
  const text = createSceneText(table, words, language);
  const width = Math.max(240, options.width ?? 1200);
  const head = width < narrowPx ? 0 : headPx;
  const plan = createPlan({
    table,
    labelPx: measureLabels(table, text, measure),
    rowsPerLane: options.rowsPerLane ?? 4,
    metrics: { ...defaultMetrics, laneHeadPx: head === 0 ? 28 : 0 },
  });
  const along = width - head;
  const scene = layoutScene({
    plan,
    text,
    words,
    measure,
    span: options.span ?? fitSpan(plan, along),
    along,
    ...(options.now !== undefined && { now: options.now }),
  });
  const { title } = reading.document;
  const drawing = composeDrawing(scene, {
    width,
    head,
    measure,
    theme: options.theme ?? "light",
    title: title === undefined ? "" : localize(title, language, reading.document.language).text,
    summary: summaryOf(plan, words),
  });
  return writeSvg(drawing);
}

function wordsOptions(options: SvgOptions, language: string, timeZone: string) {
  const { calendar, numberingSystem } = options;
  return {
    language,
    timeZone,
    ...(calendar !== undefined && { calendar }),
    ...(numberingSystem !== undefined && { numberingSystem }),
  };
}

/** The number of events and the years they span, in words that every language has. */
function summaryOf({ table }: Plan, words: Words): string {
  const { hull, size } = table;
  return hull ? `${words.number(size)} · ${words.range(hull.start, hull.end)}` : words.number(0);
}
