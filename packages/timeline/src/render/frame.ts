/** The whole element from top to bottom: head, toolbar, states, plot, overview, card. */
import { defaultMetrics, density, type Issue, type Scene, type TimeSpan } from "@sanjyra/core";
import { html, nothing, type TemplateResult } from "lit";
import { memo } from "../memo.ts";
import type { Phase } from "../contracts.ts";
import type { Input } from "../controllers/input.ts";
import type { Stage } from "../pipeline.ts";
import type { Terms } from "../translations/index.ts";
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
  /** The card, where it is open. */
  readonly card: TemplateResult | undefined;
  /** Search and filters, where they are open. */
  readonly find: TemplateResult | undefined;
  /** What stands instead of the plot. */
  readonly view: TemplateResult | undefined;
}

const binsOf = (
  table: Stage["table"],
  start: number,
  end: number,
  rows: Uint8Array | undefined,
): Uint32Array => density(table, { start, end }, overviewBins, rows);

/** Makes the templates of one element; keeps the overview's bars between them. */
export class Frame {
  readonly #bins = memo(binsOf);
  readonly #hits = memo(binsOf);

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
      ${this.#renderHead(props)}
      ${picture ? renderToolbar({ ...props.input.toolbar, terms }) : nothing}
      ${picture?.find ? html`<div class="above">${picture.find} ${renderStates(props)}</div>` : renderStates(props)}
      ${picture ? this.#renderPicture(props, picture) : nothing}
    </section>`;
  }

  #renderHead({ title, picture, terms }: FrameProps): TemplateResult | typeof nothing {
    const summary = picture ? summaryOf(picture.stage, terms) : "";
    return title.text || summary
      ? renderHeader({ title: title.text, titleLang: title.lang, summary })
      : nothing;
  }

  #renderPicture(props: FrameProps, picture: Picture): TemplateResult {
    const { view, card } = picture;
    return view
      ? html`<div class="reading">${view}${card}</div>`
      : html`${this.#renderPlot(props, picture)}${card}`;
  }

  #renderPlot(props: FrameProps, picture: Picture): TemplateResult {
    const { terms, input } = props;
    const { stage, scene, limits } = picture;
    const { words, table } = stage;
    const { matches } = picture.plot;
    const mirrored = props.direction === "rtl";
    return html`
      ${renderPlot({ ...picture.plot, stage, scene, terms, mirrored, label: props.name, input })}
      ${renderOverview({
        bins: this.#bins(table, limits.start, limits.end, stage.passes),
        matches: matches && this.#hits(table, limits.start, limits.end, matches),
        limits,
        window: scene,
        words,
        terms,
        onRequest: input.onWindow,
      })}
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
