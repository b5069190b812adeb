/**
 * The headless core: from texts to documents, to columns, to a plan, to a scene, to SVG and HTML text. Dates, plan,
 * layout and scene are here at once; readers, words and renderers are functions that load their stage when called.
 */

export type {
  Category,
  Citation,
  Entity,
  Era,
  EventImage,
  EventLink,
  Lane,
  LinkKind,
  LocalizedText,
  Note,
  Series,
  SeriesPoint,
  SourceRecord,
  TimelineDocument,
  TimelineEvent,
} from "./model/document.ts";
export { linkKinds } from "./model/document.ts";
export type { Issue, IssueCode } from "./model/issue.ts";
export type {
  NormalizedDocument,
  NormalizedEra,
  NormalizedEvent,
  Reading,
} from "./model/normalized.ts";
export type { NormalizeOptions } from "./model/normalize.ts";
export type { Limits } from "./model/limits.ts";
export { summarizeIssues } from "./model/summarize-issues.ts";
export type { IssueGroup } from "./model/summarize-issues.ts";
export { localize } from "./model/localize.ts";
export type { LocalizedString } from "./model/localize.ts";
export { createTable, rowFlags } from "./model/table.ts";
export type { TableEra, TableOptions, TimelineTable } from "./model/table.ts";
export type { AppendedTable, Batch } from "./model/append-table.ts";

export { readCsv, readDocument, readJson, readNdjson, readText } from "./doors/read.ts";
export type { ReadOptions } from "./source/format.ts";

export type { Calendar } from "./time/calendar.ts";
export {
  civilToMoment,
  dayMs,
  daysInMonth,
  isLeapYear,
  momentToCivil,
  yearMs,
} from "./time/civil.ts";
export type { CivilDate } from "./time/civil.ts";
export { parseEdtf } from "./time/edtf.ts";
export { createScale } from "./time/scale.ts";
export type { TimeScale } from "./time/scale.ts";
export {
  clampSpan,
  createSpan,
  largestSpanMs,
  panSpan,
  smallestSpanMs,
  zoomSpan,
} from "./time/span.ts";
export type { TimeSpan } from "./time/span.ts";
export type {
  DateFields,
  DateIssue,
  DatePart,
  DatePrecision,
  DateReading,
  UncertainDate,
} from "./time/uncertain-date.ts";
export { createTicks } from "./time/ticks.ts";
export type { Tick, Ticks, TicksOptions } from "./time/ticks.ts";
export { loadWords } from "./doors/words.ts";
export type { Words, WordsOptions } from "./time/words.ts";
export { civilEndToZone, civilToZone, isTimeZone } from "./time/zone.ts";
export type { LocalePack } from "./locale/pack.ts";

export { defaultMetrics, withMetrics } from "./index/metrics.ts";
export type { Metrics } from "./index/metrics.ts";
export { loadAppending } from "./doors/append.ts";
export { loadFiltering } from "./doors/filter.ts";
export type { Filtering } from "./doors/filter.ts";
export type { Appending } from "./doors/append.ts";
export { createPlan } from "./index/plan.ts";
export type { Plan, PlanOptions } from "./index/plan.ts";

export { density } from "./layout/density.ts";
export { createWidthEstimate } from "./layout/estimate-width.ts";
export { fitSpan } from "./layout/fit.ts";
export { layoutScene } from "./layout/layout.ts";
export type { LayoutInput } from "./layout/layout.ts";
export { createSceneText, measureLabels } from "./layout/scene-text.ts";
export type { Measure, SceneText, ShownText } from "./layout/scene-text.ts";

export { eraBands } from "./scene/era-bands.ts";
export { markShapes } from "./scene/mark-shapes.ts";
export type { Paint, Shape } from "./scene/mark-shapes.ts";
export { laneHue, lanePalette } from "./scene/palette.ts";
export type { LaneHue } from "./scene/palette.ts";
export type {
  AxisNode,
  EraNode,
  EventNode,
  LabelNode,
  LaneNode,
  MarkEnd,
  MarkNode,
  PillNode,
  Scene,
  SceneCounts,
  TickNode,
} from "./scene/scene.ts";

export { escapeMarkup } from "./render/escape.ts";
export {
  composeDrawing,
  renderElement,
  renderElementStyles,
  renderHtmlList,
  renderSvg,
  writeCsv,
  writeJson,
  writeSvg,
} from "./doors/render.ts";
export type { CsvOptions } from "./render/csv.ts";
export type { DrawingFrame, Inks } from "./render/drawing-frame.ts";
export type {
  Drawing,
  DrawnGroup,
  DrawnItem,
  DrawnLine,
  DrawnRect,
  DrawnText,
} from "./render/drawing.ts";
export type { ElementOptions } from "./render/element.ts";
export type { HtmlListOptions } from "./render/html-list.ts";
export type { Writable } from "./render/json.ts";
export type { Drawable, SvgOptions } from "./render/svg.ts";
