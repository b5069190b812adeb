/** The plot: axis, ink and lanes of one scene. */
import type { EventNode, Scene } from "@sanjyra/core";
import { html, nothing, svg, type TemplateResult } from "lit";
import type { Input } from "../controllers/input.ts";
import { hasHeads } from "../pipeline.ts";
import { renderAxis } from "./axis.ts";
import { renderLane, type LaneProps } from "./lane.ts";
import { renderInk } from "./mark.ts";
import { place } from "./place.ts";
import { withCallout } from "./callout.ts";

/** What the plot is drawn from. */
export interface PlotProps extends Omit<LaneProps, "heads" | "callout"> {
  readonly scene: Scene;
  readonly callout: EventNode | undefined;
  readonly mirrored: boolean;
  readonly label: string;
  readonly input: Input;
  readonly onClick: (event: MouseEvent) => void;
}

function renderEras({ eras }: Scene): TemplateResult {
  const named = eras.filter(({ labelFrom, labelTo }) => labelTo > labelFrom);
  return html`<div class="eras">
    ${named.map(
      (era) =>
        html`<span
          class="era"
          part="era"
          lang=${era.lang ?? nothing}
          ${place({ "--at": era.labelFrom, "--size": era.labelTo - era.labelFrom })}
          ><bdi>${era.title}</bdi></span
        >`,
    )}
  </div>`;
}

function renderField(props: PlotProps): TemplateResult {
  const { scene, callout } = props;
  const events = withCallout(scene, callout);
  const lanes = scene.lanes.map((lane, at) =>
    renderLane(
      lane,
      at,
      events.filter((event) => event.lane === at),
      scene.pills.filter((pill) => pill.lane === at),
      { ...props, heads: hasHeads(props.stage.table) },
    ),
  );
  return html`<div class="field" part="field" @click=${props.onClick}>
    ${svg`<svg class="ink" aria-hidden="true" ${place({ width: scene.along, height: scene.across })}>
      ${renderInk(scene, props.mirrored)}
    </svg>`}
    ${renderEras(scene)}
    ${
      scene.now === undefined
        ? nothing
        : html`<div class="now" aria-hidden="true" ${place({ "--at": scene.now })}>
            <span>${props.terms.text("today")}</span>
          </div>`
    }
    <div class="lanes">${lanes}</div>
  </div>`;
}

/** Everything that pans and zooms. */
export function renderPlot(props: PlotProps): TemplateResult {
  const { scene, input } = props;
  const { gestures } = input;
  return html`<div
    class="plot"
    part="plot"
    role="group"
    aria-label=${props.label}
    aria-description=${props.terms.text("keysHint")}
    @pointerdown=${gestures}
    @pointermove=${gestures}
    @pointerup=${gestures}
    @pointercancel=${gestures}
    @lostpointercapture=${gestures}
    @wheel=${gestures}
    @dblclick=${gestures}
    @click=${gestures}
    @keydown=${input.onPlotKey}
    @keyup=${input.onPlotKeyUp}
    @focusin=${input.onFocus}
    @focusout=${input.onFocus}
  >
    ${renderAxis(scene.axis)} ${renderField(props)}
  </div>`;
}
