/** The card: everything known of one event, as a region beside it. */
import type { CardProps } from "../../contracts.ts";
import { languagesOf, localized } from "../reading/localized.ts";
import { html, icon, localize, nothing, place } from "../shared.ts";
import {
  renderMore,
  renderNotes,
  renderParticipants,
  renderRelated,
  renderSources,
} from "./sections.ts";

type Template = ReturnType<typeof html>;

/** A region headed by the event's title. It is not modal, and no live region: focus goes to its heading. */
export function renderCard(props: CardProps): Template {
  const { event, terms } = props;
  return html`<section
    class="card"
    part="card"
    aria-labelledby="card-title"
    data-id=${event.id}
    data-hue=${Math.abs(props.hue) % 8}
    ${place({ "--lane": props.color })}
  >
    <div class="card-head">
      ${renderLane(props)} ${renderButton("close", terms.text("close"), props.onClose)}
    </div>
    <h3 class="card-title" id="card-title" part="card-title" tabindex="-1">
      ${localized(event.title, languagesOf(props))}
    </h3>
    <p class="card-date">${renderDate(props)}</p>
    ${renderDescription(props)} ${props.own}<slot name="card"></slot> ${renderParticipants(props)}
    ${renderNotes(props)} ${renderRelated(props)} ${renderSources(props)}
    <div class="card-foot">
      ${renderMore(props)} ${props.tools} ${renderStep(props, -1)} ${renderStep(props, 1)}
    </div>
  </section>`;
}

function renderLane(props: CardProps): Template {
  const lane = props.document.lanes.find(({ id }) => id === props.event.lane);
  return html`<span class="card-lane">${localized(lane?.title, languagesOf(props))}</span>`;
}

function renderDate(props: CardProps): Template {
  const { event, words, terms } = props;
  const { text } = localize(event.dateText, props.language, props.document.language);
  const planned = event.planned
    ? html` <span class="tag">${terms.text("planned")}</span>`
    : nothing;
  return html`<bdi>${words.long(event.date, text || undefined)}</bdi>${planned}`;
}

/** Paragraphs are parted by empty lines; the text is never markup. */
function renderDescription(props: CardProps): Template | typeof nothing {
  const { text, lang } = localize(props.event.description, props.language, props.document.language);
  if (!text) return nothing;
  return html`<div class="card-text" dir="auto" lang=${lang ?? nothing}>
    ${text.split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph}</p>`)}
  </div>`;
}

/** Before or after this event in time; at an end the button stays, so that focus does. */
function renderStep(props: CardProps, step: -1 | 1): Template {
  const event = step < 0 ? props.previous : props.next;
  const label = props.terms.text(step < 0 ? "previous" : "next");
  const title = event && localize(event.title, props.language, props.document.language).text;
  return renderButton(
    step < 0 ? "earlier" : "later",
    title ? `${label}: ${title}` : label,
    () => {
      if (event) props.onStep(step);
    },
    !event,
  );
}

function renderButton(
  name: "close" | "earlier" | "later",
  label: string,
  onClick: () => void,
  disabled = false,
): Template {
  return html`<button
    class="button"
    part="button"
    type="button"
    data-command=${name}
    aria-label=${label}
    title=${label}
    aria-disabled=${disabled ? "true" : nothing}
    @click=${onClick}
  >
    ${icon(name)}
  </button>`;
}
