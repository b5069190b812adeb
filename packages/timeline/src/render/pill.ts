/** Several events without labels as one button that says how many. */
import type { PillNode } from "@sanjyra/core";
import { html, type TemplateResult } from "lit";
import { place } from "./place.ts";

/** A key of a pill that is safe in a selector. */
export const pillKey = ({ lane, from, count }: PillNode): string =>
  `${String(lane)}/${String(from)}/${String(count)}`;

/** The button of a pill. `name` says how many events and when; `match` that a search found one of them. */
export function renderPill(
  pill: PillNode,
  name: string,
  tabStop: boolean,
  match: boolean,
): TemplateResult {
  const state = match ? "match" : "";
  return html`<li>
    <button
      type="button"
      class="pill ${state}"
      part="pill ${state}"
      data-lane=${pill.laneId}
      data-count=${pill.count}
      data-from=${pill.from}
      data-to=${pill.to}
      data-pill=${pillKey(pill)}
      tabindex=${tabStop ? 0 : -1}
      aria-label=${name}
      title=${name}
      ${place({ "--at": pill.at - pill.size / 2, "--size": pill.size, "--across": pill.across })}
    >
      ${pill.text}
    </button>
  </li>`;
}
