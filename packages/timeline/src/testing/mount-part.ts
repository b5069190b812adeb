/** Puts one part's template into a shadow root with the element's styles, as the element would. For tests. */
import { render, type TemplateResult } from "lit";
import { styles } from "../styles/index.ts";

/** How the page around the part is. */
export interface Surroundings {
  readonly width?: number;
  readonly direction?: "ltr" | "rtl";
  readonly scheme?: "light" | "dark";
}

/** A part on the page. */
export interface MountedPart {
  readonly root: ShadowRoot;
  /** Draws another template in its place. */
  readonly draw: (template: TemplateResult) => void;
  readonly find: (selector: string) => HTMLElement;
  readonly remove: () => void;
}

/** Mounts a part at a width in a page of a direction and colour scheme. */
export function mountPart(template: TemplateResult, surroundings: Surroundings = {}): MountedPart {
  const host = document.createElement("div");
  host.style.inlineSize = `${String(surroundings.width ?? 800)}px`;
  host.style.colorScheme = surroundings.scheme ?? "light";
  host.dir = surroundings.direction ?? "ltr";
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = styles.flatMap(({ styleSheet }) => (styleSheet ? [styleSheet] : []));
  document.body.append(host);
  const draw = (next: TemplateResult): void => {
    render(next, root);
  };
  draw(template);
  const find = (selector: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  };
  return {
    root,
    draw,
    find,
    remove: () => {
      host.remove();
    },
  };
}
