/**
 * A list of templates that keeps the nodes of each item by its key, as Lit's `repeat` does. Items come in one order that
 * only gains and loses members, so there is nothing to weigh up: what is gone goes, what is new is put in its place.
 */
import { noChange } from "lit";
import { insertPart, removePart, setChildPartValue } from "lit/directive-helpers.js";
import { Directive, directive, type ChildPart, type DirectiveResult } from "lit/directive.js";

type Item = readonly [key: unknown, template: unknown];

/** Lit leaves the marker behind a part where it stood: the next one would then seem to be out of its place. */
function remove(part: ChildPart): void {
  const { endNode } = part;
  removePart(part);
  endNode?.parentNode?.removeChild(endNode);
}

class KeyedDirective extends Directive {
  #parts = new Map<unknown, ChildPart>();

  render(items: readonly Item[]): unknown {
    return items.map(([, template]) => template);
  }

  override update(list: ChildPart, [items]: [readonly Item[]]): unknown {
    const before = this.#parts;
    const after = new Map<unknown, ChildPart>();
    const keys = new Set(items.map(([key]) => key));
    for (const [key, part] of before) if (!keys.has(key)) remove(part);
    let next: ChildPart | undefined;
    for (const [key, template] of [...items].reverse()) {
      // What is in its place already is not moved.
      next = setChildPartValue(insertPart(list, next, before.get(key)), template);
      after.set(key, next);
    }
    this.#parts = after;
    return noChange;
  }
}

const makeKeyed = directive(KeyedDirective);

/** The templates of items, each with its key; a key stands once. */
export const keyed = (items: readonly Item[]): DirectiveResult => makeKeyed(items);
