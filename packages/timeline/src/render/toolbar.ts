/** The toolbar: a button for everything that a drag, a wheel or a pinch can do. */
import { html, nothing, type TemplateResult } from "lit";
import type { Command, ToolbarProps } from "../contracts.ts";
import { icon } from "./icons.ts";
import { isMirrored, nextPlace, setStop } from "./rove.ts";

const order: readonly Command[] = ["earlier", "later", "zoom-out", "zoom-in", "fit"];

/**
 * The toolbar. It is one tab stop with arrow keys inside; a button that can do nothing now says so and
 * keeps its focus, so that nobody is thrown out of the toolbar at an end.
 */
export function renderToolbar(props: ToolbarProps): TemplateResult {
  const able: Readonly<Record<Command, boolean>> = {
    earlier: props.canGoEarlier,
    later: props.canGoLater,
    "zoom-out": props.canZoomOut,
    "zoom-in": props.canZoomIn,
    fit: props.canFit,
  };
  return html`<div
    class="toolbar"
    part="toolbar"
    role="toolbar"
    aria-label=${props.terms.text("controls")}
    @keydown=${onKey}
    @focusin=${onFocus}
  >
    ${order.map((command, place) => renderButton(props, command, able[command], place))}
  </div>`;
}

function renderButton(
  props: ToolbarProps,
  command: Command,
  able: boolean,
  place: number,
): TemplateResult {
  const name = props.terms.text(command);
  const wide = command === "fit";
  return html`${place > 0 && place % 2 === 0 ? html`<span class="gap"></span>` : nothing}<button
      class="button ${wide ? "wide" : ""}"
      part="button"
      type="button"
      data-command=${command}
      tabindex=${place === 0 ? 0 : -1}
      aria-label=${wide ? nothing : name}
      title=${wide ? nothing : name}
      aria-disabled=${able ? nothing : "true"}
      @click=${() => {
        if (able) props.onCommand(command);
      }}
    >
      ${icon(command)}${wide ? name : nothing}
    </button>`;
}

const buttonsOf = (toolbar: HTMLElement): HTMLElement[] => [
  ...toolbar.querySelectorAll<HTMLElement>("button"),
];

function onKey(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const toolbar = event.currentTarget as HTMLElement;
  const buttons = buttonsOf(toolbar);
  const current = buttons.indexOf(event.target as HTMLElement);
  const place = nextPlace(event.key, current, buttons.length, isMirrored(toolbar));
  if (place === undefined) return;
  event.preventDefault();
  buttons[place]?.focus();
}

function onFocus(event: FocusEvent): void {
  setStop(buttonsOf(event.currentTarget as HTMLElement), event.target as HTMLElement);
}
