/** What the page itself puts on the card: nodes from its own function, never strings. */
import type { NormalizedEvent } from "@sanjyra/core";
import { warnOnce } from "../shared.ts";

/** Gives a node for an event, or nothing. It is called once when the card of an event opens. */
export type CardRenderer = (event: NormalizedEvent) => Node | null | undefined;

/** The nodes that the page's function gives. A function that fails, or gives something else, warns once. */
export function ownContent(
  make: CardRenderer | null | undefined,
  event: NormalizedEvent | undefined,
): readonly Node[] {
  if (!make || !event) return [];
  try {
    const node: unknown = make(event);
    if (node === null || node === undefined) return [];
    if (typeof node === "object" && "nodeType" in node) {
      const { childNodes, nodeType } = node as Node;
      return nodeType === Node.DOCUMENT_FRAGMENT_NODE ? [...childNodes] : [node as Node];
    }
    warnOnce("renderCard gave something else than a node; it is left out.");
  } catch (error) {
    warnOnce(`renderCard failed: ${String(error)}`);
  }
  return [];
}
