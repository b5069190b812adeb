/** The overview: the whole span as density, with the window on it. */
import { createTicks, type Tick, type TimeSpan, type Words } from "@sanjyra/core";
import { html, nothing, type TemplateResult } from "lit";
import type { OverviewProps } from "../contracts.ts";
import { drag, press, release, rest } from "./overview-drag.ts";
import { gripKey, percentOf, type Grip } from "./overview-window.ts";
import { place } from "./place.ts";
import { isMirrored, setStop } from "./rove.ts";

/**
 * The overview: a group of three sliders (start, window, end) that is one tab stop; left and right move
 * the one that has focus, up and down go to the others. Drag the window, its edges, or press anywhere.
 */
export function renderOverview(props: OverviewProps): TemplateResult {
  const { window, limits, terms } = props;
  const from = percentOf(window.start, limits);
  const to = percentOf(window.end, limits);
  return html`<div
    class="overview"
    part="overview"
    role="group"
    aria-label=${terms.text("overview")}
    aria-describedby="overview-hint"
    @keydown=${(event: KeyboardEvent) => {
      onKey(event, props);
    }}
    @focusin=${onFocus}
  >
    <span class="hidden" id="overview-hint">${terms.text("overviewHint")}</span>
    <div
      class="track"
      @pointerdown=${(event: PointerEvent) => {
        press(event, props);
      }}
      @pointermove=${(event: PointerEvent) => {
        drag(event, props);
      }}
      @pointerup=${(event: PointerEvent) => {
        release(event, props);
      }}
      @pointercancel=${rest}
      @lostpointercapture=${rest}
    >
      <div class="rail" ${place({ "--from": `${String(from)}%`, "--to": `${String(to)}%` })}>
        ${renderBars(props.bins)} ${props.matches ? renderBars(props.matches, "hits") : nothing}
        ${renderGrip(props, "start")} ${renderGrip(props, "window")} ${renderGrip(props, "end")}
        ${renderYears(limits, props.words)}
      </div>
    </div>
  </div>`;
}

/** Length that the labels below the bars are chosen for: the least there is, so that they fit every container. */
const labelledPx = 200;

/** A label that begins after this would leave the track. */
const lastPercent = 92;

interface Labels {
  readonly limits: TimeSpan;
  readonly ticks: readonly Tick[];
}

/** The last labels in the words of one element; limits change seldom. */
const known = new WeakMap<Words, Labels>();

/** What the labels say: years, or within what the days and months lie. */
function labelsOf(limits: TimeSpan, words: Words): readonly Tick[] {
  const last = known.get(words);
  if (last?.limits.start === limits.start && last.limits.end === limits.end) return last.ticks;
  const options = { span: limits, lengthPx: labelledPx, words, minGapPx: 24 };
  const { minor, major } = createTicks(options);
  const voice = minor[0]?.unit === "year" ? minor : major;
  const ticks = voice.filter(({ moment }) => percentOf(moment, limits) < lastPercent);
  known.set(words, { limits, ticks });
  return ticks;
}

function renderYears(limits: TimeSpan, words: Words): TemplateResult {
  return html`<div class="years" aria-hidden="true">
    ${labelsOf(limits, words).map(
      ({ moment, label }) =>
        html`<span ${place({ "--at": `${String(percentOf(moment, limits))}%` })}>${label}</span>`,
    )}
  </div>`;
}

/** Bars as one path, as high as the square root of their count, so that the few are seen beside the many. */
function renderBars(bins: Uint32Array, name = ""): TemplateResult {
  return html`<svg
    class="bars ${name}"
    viewBox="0 0 ${bins.length || 1} 1"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <path d=${barsPath(bins)}></path>
  </svg>`;
}

/** The outline of all bars in a box of one unit a bin and height 1. */
export function barsPath(bins: Uint32Array): string {
  let most = 1;
  for (const count of bins) most = Math.max(most, count);
  return Array.from(bins, (count, bin) => {
    const top = 1 - Math.sqrt(count / most);
    return count > 0 ? `M${String(bin + 0.15)} 1V${top.toFixed(3)}h.7V1z` : "";
  }).join("");
}

function renderGrip(props: OverviewProps, grip: Grip): TemplateResult {
  const { window, limits, words, terms } = props;
  const moment = {
    start: window.start,
    window: (window.start + window.end) / 2,
    end: window.end,
  }[grip];
  const isWindow = grip === "window";
  const text = isWindow ? words.range(window.start, window.end) : words.range(moment, moment);
  return html`<div
    class=${isWindow ? "window" : `handle ${grip}`}
    data-grip=${grip}
    role="slider"
    tabindex=${isWindow ? 0 : -1}
    aria-label=${terms.text(isWindow ? "window" : grip === "start" ? "windowStart" : "windowEnd")}
    aria-valuemin="0"
    aria-valuemax="100"
    aria-valuenow=${percentOf(moment, limits)}
    aria-valuetext=${text}
  ></div>`;
}

const gripsIn = (overview: Element): HTMLElement[] => [
  ...overview.querySelectorAll<HTMLElement>("[data-grip]"),
];

function onKey(event: KeyboardEvent, props: OverviewProps): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const overview = event.currentTarget as HTMLElement;
  const held = (event.target as HTMLElement).dataset["grip"] as Grip | undefined;
  if (!held) return;
  const move = gripKey(event.key, held, props.window, props.limits, isMirrored(overview));
  if (!move) return;
  event.preventDefault();
  if ("span" in move) request(props, move.span);
  else
    gripsIn(overview)
      .find((node) => node.dataset["grip"] === move.grip)
      ?.focus();
}

function request(props: OverviewProps, span: TimeSpan): void {
  const { start, end } = props.window;
  if (span.start !== start || span.end !== end) props.onRequest(span, "overview");
}

function onFocus(event: FocusEvent): void {
  const target = event.target as HTMLElement;
  if (target.dataset["grip"]) setStop(gripsIn(event.currentTarget as HTMLElement), target);
}
