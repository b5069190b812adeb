/** What a server drew: it stands until the element's own picture does, and leaves its box. */
import { adoptStyles, isServer, type CSSResult } from "lit";

/** Whether this runs where there is no page, in `@lit-labs/ssr`. */
export const onServer = (): boolean => isServer;

/** Nothing is less high than its box, where the page has not set a height; a plot is no higher either. */
const least = ".frame:not(.sized)";
const fixed = ".frame:has(>.plot):not(.sized,:has(>[data-docked]))";

/** The box of a picture, which says by `data-from` from which width of the element it is shown. */
function boxRule(picture: Element): string {
  const numberOf = (name: string): string => String(parseFloat(picture.getAttribute(name) ?? ""));
  const size = `block-size:${numberOf("height")}rem`;
  return `@container (inline-size>=${numberOf("data-from")}px){${least}{min-${size}}${fixed}{${size}}}`;
}

/** The nodes that a declarative shadow root brought along. */
export class ServerPicture {
  readonly #nodes: readonly ChildNode[];

  /**
   * Takes over the root that a server sent for an element: it gets the element's styles, and on screens the heights of
   * the pictures. Undefined where there is none. Lit's own way of taking over asks for the very same content.
   */
  static of({ shadowRoot }: Element, styles: CSSResult[]): ServerPicture | undefined {
    return shadowRoot ? new ServerPicture(shadowRoot, styles) : undefined;
  }

  private constructor(root: ShadowRoot, styles: CSSResult[]) {
    this.#nodes = [...root.childNodes];
    adoptStyles(root, styles);
    const rules = [...root.querySelectorAll("svg[data-from]")].map(boxRule);
    const Sheet = root.ownerDocument.defaultView?.CSSStyleSheet;
    if (!Sheet || rules.length === 0) return;
    const sheet = new Sheet({ media: "screen" });
    sheet.replaceSync(rules.join(""));
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  /** Takes the picture away; to be called in the frame in which the element's own appears. */
  remove(): void {
    for (const node of this.#nodes) node.remove();
  }
}
