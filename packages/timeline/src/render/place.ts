/** Directives that write positions and drawing attributes to a node without a style attribute in the template. */
import { noChange } from "lit";
import {
  Directive,
  directive,
  PartType,
  type DirectiveResult,
  type PartInfo,
} from "lit/directive.js";
import type { ElementPart } from "lit";

type Values = Readonly<Record<string, string | number | undefined>>;

/** A position in CSS pixels, to a tenth: finer steps cannot be seen and cost style work. */
const toText = (value: string | number): string =>
  typeof value === "number" ? `${String(Math.round(value * 10) / 10)}px` : value;

abstract class Writer extends Directive {
  #last: Values = {};

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new TypeError("This directive belongs on a node.");
  }

  render(_values: Values): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [values]: [Values]): typeof noChange {
    for (const name of new Set([...Object.keys(this.#last), ...Object.keys(values)])) {
      if (values[name] !== this.#last[name]) this.write(part.element, name, values[name]);
    }
    this.#last = values;
    return noChange;
  }

  protected abstract write(node: Element, name: string, value: string | number | undefined): void;
}

class Place extends Writer {
  protected write(node: Element, name: string, value: string | number | undefined): void {
    const { style } = node as HTMLElement | SVGElement;
    if (value === undefined || Number.isNaN(value)) style.removeProperty(name);
    else style.setProperty(name, toText(value));
  }
}

class Attributes extends Writer {
  protected write(node: Element, name: string, value: string | number | undefined): void {
    if (value === undefined) node.removeAttribute(name);
    else node.setAttribute(name, String(value));
  }
}

/**
 * Sets style properties (custom ones too) through the node's style object, which a strict content
 * security policy allows. Numbers are pixels; undefined and NaN take the property away.
 */
export const place: (values: Values) => DirectiveResult = directive(Place);

/** Sets attributes of a node by name; undefined takes one away. Never for names that come from data. */
export const attributes: (values: Values) => DirectiveResult = directive(Attributes);
