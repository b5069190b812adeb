/** The title of the timeline and one sentence about what it holds. */
import { html, nothing, type TemplateResult } from "lit";
import type { HeaderProps } from "../contracts.ts";

/** The head of the frame; a timeline without a title keeps its summary. */
export function renderHeader(props: HeaderProps): TemplateResult {
  const { title, titleLang, summary } = props;
  return html`<div class="head">
    ${
      title
        ? html`<h2 class="title" part="title" lang=${titleLang ?? nothing}><bdi>${title}</bdi></h2>`
        : nothing
    }
    ${summary ? html`<p class="summary" part="summary">${summary}</p>` : nothing}
  </div>`;
}
