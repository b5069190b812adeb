/** The axis: two voices of ticks, each a line with its words beside it. */
import type { AxisNode, TickNode } from "@sanjyra/core";
import { html, nothing, type TemplateResult } from "lit";
import { place } from "./place.ts";

const tick = (voice: "minor" | "major", { at, text, textFrom }: TickNode): TemplateResult =>
  html`<div
    class="tick ${voice}"
    part="tick ${voice}"
    ${place({ "--at": at, "--text": textFrom - at })}
  >
    ${text === "" ? nothing : html`<span class="tick-text">${text}</span>`}
  </div>`;

/** The axis of a scene. What it says is in every event's name too, so screen readers pass over it. */
export function renderAxis(axis: AxisNode): TemplateResult {
  return html`<div class="axis" part="axis" aria-hidden="true">
    <div class="ticks">
      ${axis.major.map((node) => tick("major", node))}
      ${axis.minor.map((node) => tick("minor", node))}
    </div>
  </div>`;
}
