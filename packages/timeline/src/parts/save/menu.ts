/** The menu of the save button, by the menu button pattern: arrows move, Enter chooses, Escape and Tab close. */
import type { Saver, SaveSource } from "../save.ts";
import { html, render, warnOnce } from "../shared.ts";
import { titleOf } from "./compose.ts";
import { fileName, offerFile } from "./file.ts";
import { saveWords, type SaveWord, type SaveWords } from "./words.ts";

type Scope = "view" | "all";
type Template = ReturnType<typeof html>;

const scopes: readonly Scope[] = ["view", "all"];
const formats = ["svg", "png", "csv", "json"] as const;
type Format = (typeof formats)[number];

/** Between the menu, its button and the edges of the screen, pixels. */
const gapPx = 4;
const edgePx = 8;

/** Makes the content of a file; undefined where there is none to make. */
async function contentOf(saver: Saver, format: Format, scope: Scope): Promise<Blob | undefined> {
  const text = (content: string, type: string): Blob => new Blob([content], { type });
  switch (format) {
    case "svg":
      return text(await saver.toSvg({ scope }), "image/svg+xml");
    case "png":
      return (await saver.toPng({ scope })) ?? undefined;
    case "csv":
      // Without a byte order mark some spreadsheets guess the characters, and guess wrongly.
      return text(`\ufeff${await saver.toCsv({ scope })}`, "text/csv;charset=utf-8");
    case "json":
      return text(await saver.toJson({ scope }), "application/json");
  }
}

/** The menu of one element. It is on the page only while it is open. */
export class Menu {
  readonly #source: SaveSource;
  readonly #saver: Saver;
  /** Around the menu while it is on the page. */
  #box: HTMLElement | undefined;
  #button: HTMLElement | undefined;
  #scope: Scope = "view";
  /** The button was pressed while the menu was open: the press has closed it, and the click that follows must not open it. */
  #isClosing = false;

  constructor(source: SaveSource, saver: Saver) {
    this.#source = source;
    this.#saver = saver;
  }

  /** Opens the menu under its button, or where there is none, in the element's corner. */
  open(): void {
    const { root } = this.#source;
    const isClosing = this.#isClosing;
    this.#isClosing = false;
    if (isClosing || !root.isConnected || this.#node?.matches(":popover-open")) return;
    this.#gone();
    this.#watch(root.querySelector<HTMLElement>('[data-command="save"]') ?? undefined);
    const node = this.#create();
    node.showPopover();
    this.#position(node);
    this.#button?.setAttribute("aria-expanded", "true");
    this.#items()[0]?.focus();
  }

  #watch(button: HTMLElement | undefined): void {
    if (!button || button === this.#button) return;
    this.#button = button;
    button.addEventListener("pointerdown", () => {
      this.#isClosing = this.#node?.matches(":popover-open") ?? false;
    });
    button.addEventListener("pointerleave", () => {
      this.#isClosing = false;
    });
  }

  #create(): HTMLElement {
    const { root } = this.#source;
    const box = root.ownerDocument.createElement("div");
    this.#box = box;
    this.#draw();
    root.append(box);
    return box.firstElementChild as HTMLElement;
  }

  #draw(): void {
    const { terms, mirrored } = this.#source;
    const { tag, words } = saveWords(terms.language);
    const content = html`<div
      class="save-menu"
      part="menu"
      popover="auto"
      role="menu"
      lang=${tag}
      dir=${mirrored ? "rtl" : "ltr"}
      aria-label=${words.menu}
      @keydown=${this.#onKey}
      @toggle=${this.#onToggle}
    >
      <div role="group" aria-label=${words.scope}>
        ${scopes.map((scope) => this.#renderScope(scope, words))}
      </div>
      <div role="group" aria-label=${words.format}>
        ${formats.map((format) =>
          renderItem(words[format], format, () => void this.#save(format, words)),
        )}
      </div>
      <div role="group" aria-label=${words.print}>
        ${renderItem(words.print, "print", this.#print)}
      </div>
    </div>`;
    if (this.#box) render(content, this.#box);
  }

  #renderScope(scope: Scope, words: SaveWords): Template {
    return html`<button
      type="button"
      role="menuitemradio"
      tabindex="-1"
      data-scope=${scope}
      aria-checked=${scope === this.#scope ? "true" : "false"}
      @click=${() => {
        this.#scope = scope;
        this.#draw();
      }}
    >
      ${words[scope]}
    </button>`;
  }

  get #node(): HTMLElement | null | undefined {
    return this.#box?.querySelector<HTMLElement>(".save-menu");
  }

  readonly #onToggle = ({ newState, target }: ToggleEvent): void => {
    if (newState === "closed" && target === this.#node) this.#gone();
  };

  /** Under the button's end, or where that would leave the screen, as near as may be. */
  #position(node: HTMLElement): void {
    const { root } = this.#source;
    const view = root.ownerDocument.defaultView;
    if (!view) return;
    const { innerWidth, innerHeight, scrollX, scrollY } = view;
    const at = (this.#button ?? root.host).getBoundingClientRect();
    const { width, height } = node.getBoundingClientRect();
    const below = this.#button ? at.bottom + gapPx : at.top + edgePx;
    const fits = below + height <= innerHeight - edgePx || at.top - gapPx - height < edgePx;
    const x = node.dir === "rtl" ? at.left : at.right - width;
    const inside = Math.max(edgePx, Math.min(x, innerWidth - width - edgePx));
    const y = fits ? below : at.top - gapPx - height;
    node.style.setProperty("--menu-x", `${String(inside + scrollX)}px`);
    node.style.setProperty("--menu-y", `${String(y + scrollY)}px`);
  }

  #items(): readonly HTMLElement[] {
    return [...(this.#node?.querySelectorAll<HTMLElement>("button") ?? [])];
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const items = this.#items();
    const current = items.indexOf(event.target as HTMLElement);
    if (event.key === "Escape") this.#close();
    else if (event.key === "Tab") {
      // The focus goes on from the button, as it would without the menu.
      this.#close();
      return;
    } else {
      const next = nextItem(event.key, current, items);
      if (next === undefined) return;
      items[next]?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };

  /** Closes and gives the focus back. */
  #close(): void {
    this.#node?.hidePopover();
    this.#gone();
    this.#button?.focus();
  }

  /** The menu is closed, by whatever way. */
  #gone(): void {
    this.#box?.remove();
    this.#box = undefined;
    this.#button?.setAttribute("aria-expanded", "false");
  }

  readonly #print = (): void => {
    this.#close();
    this.#source.root.ownerDocument.defaultView?.print();
  };

  async #save(format: Format, words: SaveWords): Promise<void> {
    const { root } = this.#source;
    this.#close();
    const file = await contentOf(this.#saver, format, this.#scope).catch(() => undefined);
    const name = fileName(titleOf(this.#source), format);
    if (file) offerFile(root.ownerDocument, file, name);
    else warnOnce(`The view could not be saved as ${format.toUpperCase()}.`);
    this.#source.announce(() => (file ? words.saved.replace("{name}", name) : words.failed));
  }
}

function renderItem(name: string, command: SaveWord, choose: () => void): Template {
  return html`<button
    type="button"
    role="menuitem"
    tabindex="-1"
    data-save=${command}
    @click=${choose}
  >
    ${name}
  </button>`;
}

/** Place of the item that a key leads to: arrows go round, letters go to the next item that begins with them. */
function nextItem(key: string, current: number, items: readonly HTMLElement[]): number | undefined {
  const count = items.length;
  if (key === "ArrowDown") return (current + 1) % count;
  if (key === "ArrowUp") return (current + count - 1) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (key.length !== 1 || key === " ") return undefined;
  const wanted = key.toLowerCase();
  const order = items.map((_, step) => (current + 1 + step) % count);
  return order.find((at) => items[at]?.textContent.trim().toLowerCase().startsWith(wanted));
}
