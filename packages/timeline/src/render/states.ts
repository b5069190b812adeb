/** What is shown when there is no picture, or not all of it: calm, with the cause and what can be done. */
import { html, nothing, type TemplateResult } from "lit";
import type { StatesProps } from "../contracts.ts";
import { icon } from "./icons.ts";
import { renderIssue, renderIssues } from "./issues.ts";

/** The states; in phase `ready` only the line about problems, if there are any. */
export function renderStates(props: StatesProps): TemplateResult | typeof nothing {
  const { phase, issues, terms } = props;
  if (phase === "ready" && issues.length === 0) return nothing;
  return html`<div class="states ${phase}" part="states">
    ${renderPhase(props)} ${phase === "loading" ? nothing : renderIssues(issues, terms)}
  </div>`;
}

function renderPhase(props: StatesProps): TemplateResult | typeof nothing {
  switch (props.phase) {
    case "loading":
      return renderLoading(props);
    case "empty":
      return renderEmpty(props);
    case "error":
      return renderError(props);
    case "ready":
      return nothing;
  }
}

/** Grey shapes where the picture will be; the words are also announced by the element. */
function renderLoading({ terms }: StatesProps): TemplateResult {
  return html`<p class="message">${terms.text("loading")}</p>
    <div class="skeleton" aria-hidden="true">
      ${[0, 1, 2].map(() => html`<div class="bone"><i></i><i></i><i></i></div>`)}
    </div>`;
}

function renderEmpty({ terms }: StatesProps): TemplateResult {
  return html`<div class="message">
    ${icon("empty")}
    <b>${terms.text("empty")}</b>
    <p>${terms.text("emptyHelp")}</p>
  </div>`;
}

function renderError({ terms, error, onRetry }: StatesProps): TemplateResult {
  return html`<div class="message">
    ${icon("warning")}
    <b>${terms.text("failed")}</b>
    ${
      error
        ? html`<ul class="cause">
            ${renderIssue(error, terms)}
          </ul>`
        : nothing
    }
    ${
      onRetry
        ? html`<button class="button retry" part="button" type="button" @click=${onRetry}>
            ${terms.text("retry")}
          </button>`
        : nothing
    }
  </div>`;
}
