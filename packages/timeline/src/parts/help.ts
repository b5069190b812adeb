/**
 * The help: a dialog with a key to the marks in view, a table of all keys, and what hands can do beside.
 *
 * @csspart help - The dialog with the help.
 */
import type { Scene } from "@sanjyra/core";
import type { Terms } from "../translations/index.ts";
import { keyGroups, type KeyGroup, type KeyRow } from "./help/keys.ts";
import { helpStyles } from "./help/styles.ts";
import { helpWords, type HelpWord, type HelpWords } from "./help/words.ts";
import { zoomKey } from "./hand/zoom-key.ts";
import { renderMarkKey } from "./key/key.ts";
import { keyStyles } from "./key/styles.ts";
import { css, html, icon, render } from "./shared.ts";

type Template = ReturnType<typeof html>;

/** Style sheet of this part, adopted when it is loaded. */
export const styles: typeof helpStyles = css`
  ${helpStyles}
  ${keyStyles}
`;

/** What the help needs of the element. */
export interface HelpHost {
  readonly root: ShadowRoot;
  readonly terms: Terms;
  /** Time runs from right to left: side arrows mean what is seen. */
  readonly mirrored: boolean;
  /** All keys, or only the basic ones. */
  readonly shortcuts: boolean;
  /** Whether the plot is on the screen: the key explains its marks. */
  readonly isPlot: boolean;
  readonly scene: Scene | undefined;
}

const glyphs = new Map([
  ["ArrowRight", "→"],
  ["ArrowLeft", "←"],
  ["ArrowDown", "↓"],
  ["ArrowUp", "↑"],
  ["PageDown", "Page Down"],
  ["PageUp", "Page Up"],
  ["Escape", "Esc"],
  ["-", "−"],
  ["f", "F"],
]);

const turned = new Map([
  ["ArrowRight", "ArrowLeft"],
  ["ArrowLeft", "ArrowRight"],
]);

/** Keys that are pressed together, `Shift+ArrowRight`, each in a box of its own. */
function renderKey(name: string, words: HelpWords, mirrored: boolean): Template {
  const names = name.length > 1 ? name.split("+") : [name];
  const seen = names.map((one) => (mirrored ? (turned.get(one) ?? one) : one));
  const texts = seen.map((one) => (one === " " ? words.space : (glyphs.get(one) ?? one)));
  return html`<span class="chord" dir="ltr"
    >${texts.map((text, place) => html`${place > 0 ? "+" : ""}<kbd>${text}</kbd>`)}</span
  >`;
}

function renderRow({ keys, word }: KeyRow, words: HelpWords, mirrored: boolean): Template {
  const boxes = keys.map(
    (key, place) =>
      html`${place > 0 ? html` <span class="or">${words.or}</span> ` : ""}${renderKey(key, words, mirrored)}`,
  );
  return html`<tr>
    <th scope="row">${boxes}</th>
    <td>${words[word]}</td>
  </tr>`;
}

/** A table whose column headings are there for those who listen. */
const renderTable = (
  caption: string,
  headings: readonly [string, string],
  rows: unknown,
): Template =>
  html`<table>
    <caption>
      ${caption}
    </caption>
    <thead class="hidden">
      <tr>
        ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;

function renderGroup({ word, rows }: KeyGroup, words: HelpWords, host: HelpHost): unknown {
  const usable = rows.filter(({ basic }) => basic ?? host.shortcuts);
  if (usable.length === 0) return "";
  return renderTable(
    words[word],
    [words.keys, words.does],
    usable.map((row) => renderRow(row, words, host.mirrored)),
  );
}

const gestures: readonly (readonly [HelpWord, HelpWord])[] = [
  ["drag", "dragDoes"],
  ["wheel", "wheelDoes"],
  ["sideways", "sidewaysDoes"],
  ["double", "doubleDoes"],
  ["range", "rangeDoes"],
];

const renderGestures = (words: HelpWords): Template =>
  renderTable(
    words.hand,
    [words.gesture, words.does],
    gestures.map(
      ([gesture, does]) =>
        html`<tr>
          <th scope="row">${words[gesture].replace("{key}", zoomKey())}</th>
          <td>${words[does]}</td>
        </tr>`,
    ),
  );

function renderDialog(host: HelpHost): Template {
  const { terms, scene } = host;
  const { tag, words } = helpWords(terms.language);
  return html`<dialog
    class="help"
    part="help"
    lang=${tag}
    dir=${host.mirrored ? "rtl" : "ltr"}
    aria-labelledby="help-title"
    @close=${onClose}
    @click=${onClick}
  >
    <div class="help-head">
      <h2 id="help-title">${words.title}</h2>
      <button class="button" type="button" data-command="close" aria-label=${terms.text("close")}>
        ${icon("close")}
      </button>
    </div>
    <div class="help-groups">
      ${host.isPlot && scene ? renderMarkKey(scene, terms.language) : ""}
      ${keyGroups.map((group) => renderGroup(group, words, host))} ${renderGestures(words)}
    </div>
  </dialog>`;
}

function onClose({ currentTarget }: Event): void {
  (currentTarget as HTMLElement).remove();
}

/** Its button, and a click on what lies behind it, close the dialog. */
function onClick({ clientX, clientY, currentTarget, target }: MouseEvent): void {
  const dialog = currentTarget as HTMLDialogElement;
  const { bottom, left, right, top } = dialog.getBoundingClientRect();
  const isBeside = clientX < left || clientX > right || clientY < top || clientY > bottom;
  const isButton = target instanceof Element && target.closest("button") !== null;
  if (isButton || (target === dialog && isBeside)) dialog.close();
}

/**
 * Opens the help of an element as a modal dialog. It closes by Escape, its button or a click beside it, gives the
 * focus back to where it was, and leaves nothing behind. Where it is open already, or the element has left the page,
 * nothing happens.
 */
export function openHelp(host: HelpHost): void {
  const { root } = host;
  if (!root.isConnected || root.querySelector(".help")) return;
  const sheet = root.ownerDocument.createDocumentFragment();
  render(renderDialog(host), sheet);
  const dialog = sheet.querySelector("dialog");
  if (!dialog) return;
  root.append(dialog);
  dialog.showModal();
}
