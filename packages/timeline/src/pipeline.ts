/**
 * From a document to a picture, step by step. Each step keeps its last result: the same inputs give the
 * same object, so that a new window costs one layout and nothing before it.
 */
import {
  createPlan,
  createSceneText,
  createSpan,
  createTable,
  defaultMetrics,
  fitSpan,
  layoutScene,
  measureLabels,
  type Lane,
  type Metrics,
  type NormalizedDocument,
  type Plan,
  type Scene,
  type SceneText,
  type TimelineTable,
  type TimeSpan,
  type Words,
} from "@sanjyra/core";
import { placesIn, rowsByLane } from "./controllers/walk.ts";
import { memo } from "./memo.ts";

/** Width of a text in pixels; `strong` is the semibold of important events. */
export type MeasureText = (text: string, strong: boolean) => number;

/** Everything that the plan depends on. */
export interface StageInput {
  readonly document: NormalizedDocument;
  /** Of the table's zone. */
  readonly words: Words;
  /** IANA zone of instants; UTC if empty. */
  readonly timeZone: string;
  readonly measure: MeasureText;
  /** Size of the labels' font, pixels: rows grow with it. */
  readonly fontPx: number;
  /** Width of the element, pixels. */
  readonly width: number;
  /** Room for the lanes where the element's height is definite, else 0. */
  readonly lanesPx: number;
  /** Adds live data, where there are any. */
  readonly growth?: Growth | undefined;
}

/** A table with its words and its plan. */
export type Planned = Pick<Stage, "table" | "text" | "plan">;

/** The same with live data. */
export type Grown = Planned & Pick<Stage, "root">;

/** Adds live data to a document that is planned. */
export interface Growth {
  /** Lanes of the document and of all that joins it. */
  readonly lanes: readonly Lane[];
  grow(first: Planned, words: Words, measure: MeasureText): Grown;
}

/** The document, ready for any window. */
export interface Stage {
  readonly words: Words;
  readonly table: TimelineTable;
  readonly text: SceneText;
  readonly plan: Plan;
  /** The plan of the document without live data. */
  readonly root: Plan;
  readonly measure: MeasureText;
  /** Rows of each lane in order of time. */
  readonly lanes: readonly (readonly number[])[];
  /** Place of each row in its lane, from 1. */
  readonly places: Uint32Array;
  /** Where a filter is on: a byte a row, 1 for what passes. Lanes, places and plan are then of these rows only. */
  readonly passes?: Uint8Array;
  /** Lane headings stand above the rows. */
  readonly narrow: boolean;
  /** Width of the lane headings beside the rows; 0 where they stand above, or there are none. */
  readonly headPx: number;
  /** Length of the plot along time. */
  readonly along: number;
  /** Width of the element, pixels. */
  readonly width: number;
  /** The window of everything, and how far windows may go. */
  readonly fit: TimeSpan;
  readonly limits: TimeSpan;
}

/** Below this width lane headings stand above the rows, pixels. */
const narrowPx = 560;

/** Height of a heading above the rows. */
const headAbovePx = 30;

/** The font size that the default sizes are made for, pixels. */
const usualFontPx = 14;

/** Sizes that hold text. */
const textSizes = ["rowPx", "footPx", "laneHeadPx", "eraPx", "pillPx", "labelMaxPx"] as const;

/** Least height of a row, pixels: what a finger needs. */
const leastRowPx = 24;

/** Sizes for a font: those that hold text grow with it; rows alone also shrink, as far as fingers allow. */
function metricsFor(fontPx: number, hasHeadsAbove: boolean): Metrics {
  const factor = fontPx / usualFontPx;
  const usual = { ...defaultMetrics, laneHeadPx: hasHeadsAbove ? headAbovePx : 0 };
  const grown = textSizes.map((name) => [name, Math.round(usual[name] * Math.max(1, factor))]);
  const rowPx = Math.max(leastRowPx, Math.round(usual.rowPx * factor));
  return { ...usual, ...(Object.fromEntries(grown) as Partial<Metrics>), rowPx };
}

/** Rows of each lane where the height depends on the content. */
const automaticRows = 4;

/** How far windows may go beyond the one that shows everything, as a share of it on each side. */
const limitShare = 0.15;

/** Most tries of placing a label in one go: what takes longer is spread over several frames. */
const stepsAtOnce = 8000;

/** Whether lanes have headings: one lane without a name needs none. */
export const hasHeads = ({ lanes }: Pick<TimelineTable, "lanes">): boolean =>
  lanes.length > 1 || (lanes[0]?.id ?? "") !== "";

function headWidth(
  table: TimelineTable,
  text: SceneText,
  measure: MeasureText,
  width: number,
): number {
  if (!hasHeads(table) || width < narrowPx) return 0;
  const widest = table.lanes.reduce(
    (most, _, at) => Math.max(most, measure(text.lane(at).text, true)),
    0,
  );
  return Math.round(Math.max(120, Math.min(widest + 48, width * 0.25, 300)));
}

function rowsFor(table: TimelineTable, lanesPx: number, metrics: Metrics): number {
  if (lanesPx <= 0) return automaticRows;
  const { rowPx, footPx, lanePadPx, laneHeadPx } = metrics;
  const each = lanesPx / Math.max(1, table.lanes.length) - footPx - 2 * lanePadPx - laneHeadPx;
  return Math.min(12, Math.max(1, Math.floor(each / rowPx)));
}

/** One element's steps. */
export class Pipeline {
  readonly #table = memo((document: NormalizedDocument, timeZone: string) =>
    createTable(document, timeZone ? { timeZone } : {}),
  );
  readonly #text = memo(createSceneText);
  readonly #labels = memo(measureLabels);
  readonly #lanes = memo((table: TimelineTable) => {
    const lanes = rowsByLane(table, table.lanes.length);
    return { lanes, places: placesIn(lanes, table.size) };
  });
  readonly #metrics = memo(metricsFor);
  readonly #head = memo(headWidth);
  readonly #plan = memo(
    (table: TimelineTable, labelPx: Float32Array, rowsPerLane: number, metrics: Metrics) =>
      createPlan({ table, labelPx, rowsPerLane, metrics }),
  );
  readonly #fit = memo((plan: Plan, along: number) => {
    const fit = fitSpan(plan, along);
    const pad = (fit.end - fit.start) * limitShare;
    return { fit, limits: createSpan(fit.start - pad, fit.end + pad) };
  });
  readonly #stage = memo((...parts: StageParts): Stage => {
    const [words, table, text, plan, root, measure, narrow, headPx, width] = parts;
    const along = Math.max(1, width - headPx);
    const spans = this.#fit(plan, along);
    return {
      words,
      table,
      text,
      plan,
      root,
      measure,
      narrow,
      headPx,
      along,
      width,
      ...this.#lanes(table),
      ...spans,
    };
  });
  #last:
    | { readonly stage: Stage; readonly span: TimeSpan; readonly now: number; scene: Scene }
    | undefined;

  /** A document as columns, in a zone. */
  table(document: NormalizedDocument, timeZone: string): TimelineTable {
    return this.#table(document, timeZone);
  }

  /** Prepares a document for drawing. */
  stage(input: StageInput): Stage {
    const { words, measure, width, growth } = input;
    const first = this.#table(input.document, input.timeZone);
    const firstText = this.#text(first, words);
    const labels = this.#labels(first, firstText, measure);
    const narrow = width < narrowPx;
    const metrics = this.#metrics(input.fontPx, narrow && hasHeads(growth ?? first));
    const root = this.#plan(first, labels, rowsFor(first, input.lanesPx, metrics), metrics);
    const planned = { table: first, text: firstText, plan: root };
    const grown = growth?.grow(planned, words, measure) ?? { ...planned, root };
    const { table, text, plan } = grown;
    const headPx = this.#head(table, text, measure, width);
    return this.#stage(words, table, text, plan, grown.root, measure, narrow, headPx, width);
  }

  /** Lays out a window; goes on with the plan where the last picture of it was not settled. */
  scene(stage: Stage, span: TimeSpan, now: number): Scene {
    const last = this.#last;
    const same = last?.stage === stage && last.span === span && last.now === now;
    if (same && last.scene.settled) return last.scene;
    const { plan, text, words, measure, along } = stage;
    const scene = layoutScene({
      plan,
      text,
      words,
      measure,
      span,
      along,
      now,
      maxSteps: stepsAtOnce,
    });
    this.#last = { stage, span, now, scene };
    return scene;
  }
}

type StageParts = [
  words: Words,
  table: TimelineTable,
  text: SceneText,
  plan: Plan,
  root: Plan,
  measure: MeasureText,
  narrow: boolean,
  headPx: number,
  width: number,
];
