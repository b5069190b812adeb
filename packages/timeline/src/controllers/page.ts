/** What the page says of language and direction, when it changes its mind, and the zone of its reader. */
import type { ReactiveController, ReactiveControllerHost } from "lit";

type Direction = "ltr" | "rtl";

/** The node above, across shadow roots. */
function above(node: Element): Element | undefined {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** Reads `lang` and `dir` from the element or the nearest node above that has one, and watches them. */
export class PageController implements ReactiveController {
  /** The nearest language tag; empty where the page names none. */
  language = "";
  /** The nearest direction; undefined where none is named, or a nearer `lang` decides. */
  direction: Direction | undefined;
  /** The reader's own zone, for instants where the page names none. */
  readonly timeZone: string = new Intl.DateTimeFormat().resolvedOptions().timeZone;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => {
      this.#read();
      this.#host.requestUpdate();
    });
    for (let node: Element | undefined = this.#host; node; node = above(node)) {
      this.#observer.observe(node, { attributes: true, attributeFilter: ["lang", "dir"] });
    }
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #read(): void {
    this.language = "";
    this.direction = undefined;
    let languageIsNearer = false;
    for (let node: Element | undefined = this.#host; node; node = above(node)) {
      const named = node.getAttribute("dir");
      if (named !== null && this.direction === undefined && !languageIsNearer) {
        this.direction = directionOf(node, named);
      }
      const language = node.getAttribute("lang")?.trim() ?? "";
      if (language !== "" && this.language === "") {
        this.language = language;
        languageIsNearer = true;
      }
    }
  }
}

function directionOf(node: Element, named: string): Direction {
  const name = named.toLowerCase();
  if (name === "rtl" || name === "ltr") return name;
  return getComputedStyle(node).direction === "rtl" ? "rtl" : "ltr";
}
