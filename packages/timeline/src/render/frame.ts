/** The whole element from top to bottom: head, toolbar, states, plot, overview, card. */
import {
  defaultMetrics,
  density,
  smallestSpanMs,
  type Issue,
  type Scene,
  type TimeSpan,
} from "@sanjyra/core";
import { html, nothing, type TemplateResult } from "lit";
import { memo } from "../memo.ts";
import type { Phase, ToolbarProps } from "../contracts.ts";
import type { ChosenCard } from "../controllers/choice.ts";
import type { Input } from "../controllers/input.ts";
import type { Stage } from "../pipeline.ts";
import type { Terms } from "../translations/index.ts";
import { renderCard } from "./card.ts";
import { renderHeader } from "./header.ts";
import { renderOverview } from "./overview.ts";
import { place } from "./place.ts";
import { renderPlot, type PlotProps } from "./plot.ts";
import { renderStates } from "./states.ts";
import { renderToolbar } from "./toolbar.ts";

/** Bars of the overview. */
const overviewBins = 160;

/** Everything that is on the screen. */
export interface FrameProps {
  readonly terms: Terms;
  readonly direction: "ltr" | "rtl";
  /** Name of the region. */
  readonly name: string;
  readonly title: { readonly text: string; readonly lang?: string };
  readonly phase: Phase;
  readonly issues: readonly Issue[];
  readonly error: Issue | undefined;
  readonly onRetry: (() => void) | undefined;
  /** The element's height is definite. */
  readonly sized: boolean;
  readonly picture: Picture | undefined;
  readonly input: Input;
}

/** What there is once there are events. */
export interface Picture {
  readonly stage: Stage;
  readonly scene: Scene;
  readonly limits: TimeSpan;
  readonly plot: Omit<PlotProps, "stage" | "scene" | "terms" | "mirrored" | "label" | "input">;
  readonly card: ChosenCard | undefined;
}

/** Makes the templates of one element; keeps the overview's bars between them. */
export class Frame {
  readonly #bins = memo((table: Stage["table"], start: number, end: number) =>
    density(table, { start, end }, overviewBins),
  );

  /** The element for some properties. */
  render(props: FrameProps): TemplateResult {
    const { picture, terms } = props;
    const { stage, scene } = picture ?? {};
    const classes = `frame${stage?.narrow ? " narrow" : ""}${props.sized ? " sized" : ""}`;
    return html`<section
      class=${classes}
      part="frame"
      dir=${props.direction}
      lang=${stage?.words.language ?? terms.language}
      aria-label=${props.name}
      aria-busy=${props.phase === "loading" ? "true" : nothing}
      @keydown=${props.input.onFrameKey}
      ${place({
        "--head": stage?.headPx ?? 0,
        "--row": stage?.plan.metrics.rowPx,
        "--grow": stage && String(stage.plan.metrics.rowPx / defaultMetrics.rowPx),
        "--plot-across": scene?.across,
      })}
    >
      ${this.#renderHead(props)} ${picture ? renderToolbar(toolbarProps(props, picture)) : nothing}
      ${renderStates(props)} ${picture ? this.#renderPicture(props, picture) : nothing}
    </section>`;
  }

  #renderHead({ title, picture, terms }: FrameProps): TemplateResult | typeof nothing {
    const summary = picture ? summaryOf(picture.stage, terms) : "";
    return title.text || summary
      ? renderHeader({ title: title.text, titleLang: title.lang, summary })
      : nothing;
  }

  #renderPicture(props: FrameProps, picture: Picture): TemplateResult {
    const { terms, input } = props;
    const { stage, scene, limits, card } = picture;
    const { words, table } = stage;
    const mirrored = props.direction === "rtl";
    return html`
      ${renderPlot({ ...picture.plot, stage, scene, terms, mirrored, label: props.name, input })}
      ${renderOverview({
        bins: this.#bins(table, limits.start, limits.end),
        limits,
        window: scene,
        words,
        terms,
        onRequest: input.onWindow,
      })}
      ${
        card
          ? renderCard({
              ...card,
              terms,
              words,
              document: table.document,
              language: words.language,
            })
          : nothing
      }
    `;
  }
}

/** One sentence about the data: "310 events in 5 lanes, 1789 to 1918". */
export function summaryOf({ table, words }: Stage, terms: Terms): string {
  const { hull } = table;
  if (!hull) return "";
  const events = terms.text("events", { n: table.size });
  const range = words.range(hull.start, hull.end);
  if (table.lanes.length < 2) return `${events} · ${range}`;
  return terms.text("summary", {
    events,
    range,
    lanes: terms.text("lanes", { n: table.lanes.length }),
  });
}

function toolbarProps(props: FrameProps, { stage, scene, limits }: Picture): ToolbarProps {
  const length = scene.end - scene.start;
  const slack = length * 1e-6;
  return {
    terms: props.terms,
    canZoomIn: length > 1.01 * smallestSpanMs(scene.start, scene.end),
    canZoomOut: length < (limits.end - limits.start) * (1 - 1e-6),
    canGoEarlier: scene.start > limits.start + slack,
    canGoLater: scene.end < limits.end - slack,
    canFit: scene.start !== stage.fit.start || scene.end !== stage.fit.end,
    onCommand: props.input.onCommand,
  };
}
