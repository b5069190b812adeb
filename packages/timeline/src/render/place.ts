/** A directive that writes positions and drawing attributes to a node without a style attribute in the template. */
import { noChange, type ElementPart } from "lit";
import { Directive, directive, type DirectiveResult } from "lit/directive.js";

type Value = string | number | undefined;
type Values = Readonly<Record<string, Value>>;

/** A position in CSS pixels, to a tenth: finer steps cannot be seen and cost style work. */
const inPixels = (value: string | number): string =>
  typeof value === "number" ? `${String(Math.round(value * 10) / 10)}px` : value;

function write(node: Element, name: string, value: Value): void {
  const { style } = node as HTMLElement | SVGElement;
  const isStyle = name.startsWith("--");
  if (value === undefined || Number.isNaN(value)) {
    if (isStyle) style.removeProperty(name);
    else node.removeAttribute(name);
  } else if (isStyle) style.setProperty(name, inPixels(value));
  else node.setAttribute(name, String(value));
}

class Place extends Directive {
  #last: Values = {};

  render(_values: Values): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [values]: [Values]): typeof noChange {
    for (const name of Object.keys({ ...this.#last, ...values })) {
      if (values[name] !== this.#last[name]) write(part.element, name, values[name]);
    }
    this.#last = values;
    return noChange;
  }
}

/**
 * Sets what stands on a node: names that begin with `--` are custom properties, set through the node's style
 * object, which a strict content security policy allows (numbers are pixels); other names are attributes.
 * Undefined and NaN take a value away. Never for names that come from data.
 */
export const place: (values: Values) => DirectiveResult = directive(Place);
