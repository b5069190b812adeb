/** What a server drew: it stands until the element's own picture does, and leaves its box. */
import { adoptStyles, isServer, type CSSResult } from "lit";

/** Whether this runs where there is no page, in `@lit-labs/ssr`. */
export const onServer = (): boolean => isServer;

/** The box of a picture, which says by `data-from` from which width of the element it is shown. */
function boxRule(picture: Element): string {
  const numberOf = (name: string): string => String(parseFloat(picture.getAttribute(name) ?? ""));
  const size = `block-size:${numberOf("height")}rem`;
  // Nothing is less high, where the page has not set a height; a plot without a docked card is no higher either.
  return `@container (inline-size>=${numberOf("data-from")}px){.frame:not(.sized){min-${size}}.frame:has(>.plot):not(.sized,:has(>[data-docked])){${size}}}`;
}

/**
 * Takes over the root that a server sent for an element: it gets the element's styles, and on screens the heights of
 * the pictures. Gives the nodes that were there, to be taken away in the frame in which the element's own appear; none
 * where there is no root. Lit's own way of taking over asks for the very same content.
 */
export function takeOver({ shadowRoot }: Element, styles: readonly CSSResult[]): ChildNode[] {
  if (!shadowRoot) return [];
  const box = new CSSStyleSheet({ media: "screen" });
  box.replaceSync([...shadowRoot.querySelectorAll("svg[data-from]")].map(boxRule).join(""));
  adoptStyles(shadowRoot, [...styles, box]);
  return [...shadowRoot.childNodes];
}
