/**
 * The key to the marks: a sample of each kind that is in view, drawn as the plot draws it, and what it says.
 *
 * @csspart key - The key to the marks, in the help.
 */
import type { Scene } from "@sanjyra/core";
import { html, markShapes, nothing, renderShape, svg } from "../shared.ts";
import { kindsIn, sampleOf, samplePx, type MarkKind } from "./kinds.ts";
import { keyWords } from "./words.ts";

type Template = ReturnType<typeof html>;

function renderSample(kind: MarkKind): Template {
  if (kind === "group") return html`<span class="key-group" dir="ltr" aria-hidden="true">+3</span>`;
  const { along, across } = samplePx;
  return html`<svg
    class="key-mark"
    viewBox="0 0 ${along} ${across}"
    width=${along}
    height=${across}
    aria-hidden="true"
  >
    ${markShapes(sampleOf(kind)).map((shape) => svg`${renderShape(shape)}`)}
  </svg>`;
}

/** The key in a language (BCP 47); nothing where no mark is in view. */
export function renderMarkKey(scene: Scene, language: string): Template | typeof nothing {
  const kinds = kindsIn(scene);
  const words = keyWords(language);
  if (kinds.length === 0) return nothing;
  return html`<section class="key" part="key">
    <h3>${words.heading}</h3>
    <ul>
      ${kinds.map((kind) => html`<li>${renderSample(kind)} <span>${words[kind]}</span></li>`)}
    </ul>
  </section>`;
}
