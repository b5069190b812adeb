/** Words from data as nodes: isolated in direction and marked with their language. */
import type { LocalizedText } from "@sanjyra/core";
import type { CardProps } from "../../contracts.ts";
import { html, localize, nothing } from "../shared.ts";

type Template = ReturnType<typeof html>;

/** In which languages a text is looked for. */
export interface Languages {
  /** The reader's. */
  readonly language: string;
  /** That of plain strings. */
  readonly plain: string;
}

/** Where the texts of a card are looked for. */
export const languagesOf = (props: CardProps): Languages => ({
  language: props.language,
  plain: props.document.language,
});

/** The text in the reader's language or the nearest there is, as text in a `bdi` of its own. */
export function localized(text: LocalizedText | undefined, languages: Languages): Template {
  const { text: words, lang } = localize(text, languages.language, languages.plain);
  return html`<bdi lang=${lang ?? nothing}>${words}</bdi>`;
}
