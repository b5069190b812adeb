/** Copying from the card: its event as a citation, and a link to it. */
import type { NormalizedEvent } from "@sanjyra/core";
import type { CardHost, CardOwner } from "../controllers/card.ts";
import type { Stage } from "../pipeline.ts";
import { checkLink } from "./reading/address.ts";
import { css, html, nothing } from "./shared.ts";
import { citationOf } from "./copy/citation.ts";
import { copyWords } from "./copy/words.ts";

type Template = ReturnType<typeof html>;

/** Style sheet of this part: a tick stands for a while where a button has copied. */
export const styles: ReturnType<typeof css> = css`
  .copies {
    display: flex;
    margin-inline: -10px auto;
  }
  .more + .copies {
    margin-inline: 0;
  }
  .copy[data-done] > .icon:not(.done),
  .copy:not([data-done]) > .done {
    display: none;
  }
`;

/** What can be copied, and who hears of it. */
export interface CopyProps {
  readonly event: NormalizedEvent;
  readonly stage: Stage;
  readonly host: Pick<CardHost, "announce" | "terms">;
  /** With a permalink the page's address is that of the open card. */
  readonly owner: Pick<CardOwner, "permalink">;
}

const paths = {
  cite: "M4.5 6.5h6V13L8 17.5H5.5L7.5 13h-3zM13.5 6.5h6V13L17 17.5h-2.5l2-4.5h-3z",
  link: "M10 14a4 4 0 0 0 6 .4l2.6-2.6a4 4 0 0 0-5.6-5.6l-1 1M14 10a4 4 0 0 0-6-.4l-2.6 2.6a4 4 0 0 0 5.6 5.6l1-1",
  done: "m5.5 12.5 4.5 4.5 9-10",
};

/** How long a button shows that it has copied, milliseconds. */
const doneMs = 2000;

function linkOf({ event, owner }: CopyProps): string | undefined {
  return owner.permalink ? location.href : checkLink(event.url, document.baseURI)?.href;
}

async function copy(button: HTMLElement, text: string, props: CopyProps): Promise<void> {
  const words = copyWords(props.host.terms.language);
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    props.host.announce(() => words.failed);
    return;
  }
  props.host.announce(() => words.copied);
  button.dataset["done"] = "";
  setTimeout(() => delete button.dataset["done"], doneMs);
}

const renderIcon = (name: keyof typeof paths): Template =>
  html`<svg class="icon ${name}" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${paths[name]}></path>
  </svg>`;

function renderButton(
  name: "cite" | "link",
  props: CopyProps,
  textOf: () => string | undefined,
): Template {
  const label = copyWords(props.host.terms.language)[name];
  return html`<button
    class="button copy"
    part="button"
    type="button"
    data-command=${name}
    aria-label=${label}
    title=${label}
    @click=${({ currentTarget }: Event) => {
      void copy(currentTarget as HTMLElement, textOf() ?? "", props);
    }}
  >
    ${renderIcon(name)}${renderIcon("done")}
  </button>`;
}

/** The buttons at the foot of the card; nothing where the browser lets nothing be copied. */
export function renderCopy(props: CopyProps): Template | typeof nothing {
  if (!("clipboard" in navigator)) return nothing;
  const citation = (): string => citationOf(props.event, props.stage, linkOf(props));
  return html`<span class="copies"
    >${renderButton("cite", props, citation)}${
      linkOf(props) === undefined ? nothing : renderButton("link", props, () => linkOf(props))
    }</span
  >`;
}
