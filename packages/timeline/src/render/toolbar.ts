/** The toolbar: a button for everything that a drag, a wheel or a pinch can do, and for all that opens. */
import { html, nothing, type TemplateResult } from "lit";
import type { Command, ToolbarProps } from "../contracts.ts";
import { icon } from "./icons.ts";
import { isMirrored, nextPlace } from "./rove.ts";

/** Three groups move the window; two are for what there is to read, to find and to take along. */
const groups: readonly (readonly Command[])[] = [
  ["earlier", "later"],
  ["zoom-out", "zoom-in"],
  ["fit", "today", "back"],
  ["timeline", "list", "table"],
  ["find", "save", "help"],
];

/**
 * The toolbar. It is one tab stop with arrow keys inside; a button that can do nothing now says so and
 * keeps its focus, so that nobody is thrown out of the toolbar at an end.
 */
export function renderToolbar(props: ToolbarProps): TemplateResult {
  const shown = groups
    .map((group) => group.filter((command) => command in props.able))
    .filter((group) => group.length > 0);
  const all = shown.flat();
  const stop = all.find((command) => command === props.stop) ?? all[0];
  return html`<div
    class="toolbar"
    part="toolbar"
    role="toolbar"
    aria-label=${props.terms.text("controls")}
    @keydown=${onKey}
  >
    ${shown.map(
      (group) =>
        html`<div class="tools">
          ${group.map((command) => renderButton(props, command, command === stop))}
        </div>`,
    )}
  </div>`;
}

function renderButton(props: ToolbarProps, command: Command, isStop: boolean): TemplateResult {
  const isAble = props.able[command];
  const isView = groups[3]?.includes(command);
  const name = props.terms.text(command);
  return html`<button
    class="button"
    part="button"
    type="button"
    data-command=${command}
    tabindex=${isStop ? 0 : -1}
    aria-label=${name}
    title=${name}
    aria-disabled=${isAble ? nothing : "true"}
    aria-pressed=${isView ? String(command === props.view) : nothing}
    aria-haspopup=${command === "save" ? "menu" : command === "help" ? "dialog" : nothing}
    @focus=${() => {
      props.onStop(command);
    }}
    @click=${() => {
      if (isAble) props.onCommand(command);
    }}
  >
    ${icon(command)}
  </button>`;
}

function onKey(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const toolbar = event.currentTarget as HTMLElement;
  const buttons = [...toolbar.querySelectorAll("button")];
  const current = buttons.indexOf(event.target as HTMLButtonElement);
  const place = nextPlace(event.key, current, buttons.length, isMirrored(toolbar));
  if (place === undefined) return;
  event.preventDefault();
  buttons[place]?.focus();
}
