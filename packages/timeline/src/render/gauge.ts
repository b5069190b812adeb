/** Hidden nodes that tell the element its definite height and the fonts that the page's styles give. */
import { css, type CSSResult } from "lit";

/** The nodes, in the shadow root before everything that is rendered. */
export interface Gauge {
  /** As high as the host where its height is definite, else 0. */
  readonly height: HTMLElement;
  readonly label: HTMLElement;
  readonly strong: HTMLElement;
  /** What is written here is said by screen readers. */
  readonly live: HTMLElement;
}

/** A percentage of a height that depends on the content is none: that is how the gauge knows. */
export const gaugeStyles: CSSResult = css`
  .gauge {
    float: inline-start;
    inline-size: 0;
    block-size: 100%;
  }
  .probes {
    position: absolute;
    visibility: hidden;
    pointer-events: none;
    inset-block-start: 0;
    inset-inline-start: 0;
    max-inline-size: 1px;
    max-block-size: 1px;
    overflow: clip;
  }
`;

/** Adds the hidden nodes to a root. */
export function addGauge(root: ParentNode & Node): Gauge {
  const add = (parent: Node, className: string): HTMLElement => {
    const node = document.createElement("div");
    node.className = className;
    parent.appendChild(node);
    return node;
  };
  const height = add(root, "gauge");
  const live = add(root, "live");
  live.ariaLive = "polite";
  const probes = add(root, "probes");
  probes.ariaHidden = "true";
  return {
    height,
    live,
    label: add(probes, "label"),
    strong: add(probes, "label strong"),
  };
}
