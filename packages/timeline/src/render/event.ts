/** An event as a button: with its label in a row, in a callout, or as a bare mark. */
import type { EventNode, LabelNode, Plan } from "@sanjyra/core";
import { html, nothing, type TemplateResult } from "lit";
import { place } from "./place.ts";

/** What an event's button shows beside the event. */
export interface EventState {
  readonly selected: boolean;
  /** Labelled for the moment, since it has the focus or is selected. */
  readonly callout: boolean;
  /** What a search found. */
  readonly match: boolean;
  /** The one stop of the Tab key in the plot. */
  readonly tabStop: boolean;
  /** Place among all events of its lane, from 1, and their number. */
  readonly position: number;
  readonly count: number;
}

interface Box {
  readonly from: number;
  readonly to: number;
}

/** Least size of a target, pixels. */
const targetPx = 24;

/**
 * The box of a button: the label and the part of the mark that nothing else may cover. Cut near the plot's
 * edges, so that a bar of centuries is no box of a million pixels.
 */
export function eventBox(node: EventNode, plan: Plan, along: number): Box {
  const { at, label, mark, row } = node;
  if (!label) return { from: at - targetPx / 2, to: at + targetPx / 2 };
  const near = plan.reserves.possible[row] ? plan.metrics.possiblePx : Infinity;
  const from = Math.min(label.from, Math.max(mark.body[0], at - near)) - 4;
  const to = Math.max(label.to, Math.min(mark.body[1], at + near)) + 4;
  return { from: Math.max(from, -24), to: Math.min(Math.max(to, -20), along + 24) };
}

/** The button of an event, in its place in the lane's list. */
export function renderEvent(node: EventNode, box: Box, state: EventState): TemplateResult {
  const { label } = node;
  const flags = {
    event: true,
    mark: label === undefined,
    callout: state.callout,
    selected: state.selected,
    match: state.match,
    strong: label?.strong === true,
  };
  const names = Object.entries(flags).flatMap(([name, on]) => (on ? name : []));
  return html`<li aria-setsize=${state.count} aria-posinset=${state.position}>
    <button
      type="button"
      class=${names.join(" ")}
      part=${names.join(" ")}
      data-id=${node.id}
      data-lane=${node.laneId}
      data-row=${node.row}
      tabindex=${state.tabStop ? 0 : -1}
      aria-label=${node.name}
      aria-current=${state.selected ? "true" : nothing}
      title=${label ? nothing : node.name}
      ${place({ "--at": box.from, "--size": box.to - box.from, "--across": node.across })}
    >
      ${state.callout ? renderDot(node.at - box.from) : nothing}
      ${label ? renderLabel(label, box.from) : nothing}
    </button>
  </li>`;
}

/** The mark of a callout, which stands on a ground of its own above the ink. */
const renderDot = (at: number): TemplateResult =>
  html`<span class="callout-mark" ${place({ "--dot": at })}></span>`;

const renderLabel = ({ text, lang, strong, from, to }: LabelNode, start: number): TemplateResult =>
  html`<span
    class="label ${strong ? "strong" : ""}"
    part="label"
    lang=${lang ?? nothing}
    ${place({ "--text": from - start, "--label": to - from })}
    ><bdi>${text}</bdi></span
  >`;
