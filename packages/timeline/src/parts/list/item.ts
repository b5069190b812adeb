/** One event of the list: when, what, and in few words what more is known. */
import type { NormalizedEvent } from "@sanjyra/core";
import type { Stage } from "../../pipeline.ts";
import type { Terms } from "../../translations/index.ts";
import { dateOf, isStrong, languagesIn, laneOf, participantsOf, plain } from "../reading/rows.ts";
import { localized } from "../reading/localized.ts";
import { html, knownColor, localize, nothing, place } from "../shared.ts";

type Template = ReturnType<typeof html>;

/** What an item shows beside its event. */
export interface ItemState {
  readonly selected: boolean;
  /** The one stop of the Tab key in the list. */
  readonly tabStop: boolean;
  /** Place among all events, from 1, and their number. */
  readonly position: number;
  readonly count: number;
}

/** The item of a row. The button opens the card; the other words can be selected with the mouse. */
export function renderItem(stage: Stage, terms: Terms, row: number, state: ItemState): Template {
  const event = stage.table.events[row];
  if (!event) return html``;
  const lane = stage.table.lane[row] ?? 0;
  return html`<li
    class="item ${state.selected ? "selected" : ""}"
    aria-setsize=${state.count}
    aria-posinset=${state.position}
    data-hue=${lane % 8}
    ${place({ "--lane": knownColor(stage.table.lanes[lane]?.color) })}
  >
    <p class="when ${event.planned ? "planned" : ""}">
      <bdi>${dateOf(stage, event)}</bdi>
      ${event.planned ? html`<span class="tag">${terms.text("planned")}</span>` : nothing}
    </p>
    ${renderTitle(stage, row, event, state)} ${renderAbout(stage, event)}
    ${renderMeta(stage, terms, row, event)}
  </li>`;
}

function renderTitle(
  stage: Stage,
  row: number,
  event: NormalizedEvent,
  state: ItemState,
): Template {
  const names = `entry${isStrong(stage, row) ? " strong" : ""}${state.selected ? " selected" : ""}`;
  return html`<button
    type="button"
    class=${names}
    part="event ${state.selected ? "selected" : ""}"
    data-row=${row}
    data-id=${event.id}
    data-lane=${event.lane}
    tabindex=${state.tabStop ? 0 : -1}
    aria-label=${stage.text.name(row)}
    aria-current=${state.selected ? "true" : nothing}
  >
    <span part="label">${localized(event.title, languagesIn(stage))}</span>
  </button>`;
}

/** The first paragraph of the description; the card has the rest. */
function renderAbout(stage: Stage, event: NormalizedEvent): Template | typeof nothing {
  const { language, plain: own } = languagesIn(stage);
  const { text, lang } = localize(event.description, language, own);
  const [first] = text.split(/\n\s*\n/);
  return first ? html`<p class="about" dir="auto" lang=${lang ?? nothing}>${first}</p>` : nothing;
}

/** Lane and participants in one line. */
function renderMeta(
  stage: Stage,
  terms: Terms,
  row: number,
  event: NormalizedEvent,
): Template | typeof nothing {
  const lane = laneOf(stage, row);
  const names = participantsOf(stage, event).map((name) => plain(stage, name));
  if (!lane && names.length === 0) return nothing;
  return html`<p class="meta">
    ${lane ? html`<span class="in">${localized(lane.title ?? lane.id, languagesIn(stage))}</span>` : nothing}
    ${names.length ? html`<span>${names.map((name, at) => html`${at > 0 ? terms.text("comma") : ""}<bdi>${name}</bdi>`)}</span>` : nothing}
  </p>`;
}
