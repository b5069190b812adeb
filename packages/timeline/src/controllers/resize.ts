/** The element's size, read once a frame; height counts only once it has come to rest. */
import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Milliseconds without a change after which a new height is taken. */
const restMs = 150;

/** Watches the host. `width` follows at once, `height` (0 where it depends on the content) at rest. */
export class ResizeController implements ReactiveController {
  width = 0;
  height = 0;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #gauge: () => HTMLElement;
  #observer: ResizeObserver | undefined;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #known = false;

  /** `gauge` gives the node that is as high as the host where its height is definite. */
  constructor(host: ReactiveControllerHost & HTMLElement, gauge: () => HTMLElement) {
    this.#host = host;
    this.#gauge = gauge;
    host.addController(this);
  }

  hostConnected(): void {
    // The observer of another document's window would go round without end.
    const Observer = this.#host.ownerDocument.defaultView?.ResizeObserver;
    if (!Observer) return;
    // Read in a frame of its own: a change of layout inside the callback would make observers go round.
    this.#observer = new Observer(() => {
      this.#frame ||= requestAnimationFrame(() => {
        this.#frame = 0;
        this.#read();
      });
    });
    this.#observer.observe(this.#host);
    this.#observer.observe(this.#gauge());
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = 0;
    this.#known = false;
  }

  /** Reads the size where it is not known yet. */
  update(): void {
    if (!this.#known) this.#read();
  }

  #read(): void {
    const { clientWidth } = this.#host;
    const height = this.#gauge().offsetHeight;
    if (clientWidth === 0 && height === 0) return;
    const first = !this.#known;
    this.#known = true;
    if (clientWidth !== this.width) {
      this.width = clientWidth;
      if (!first) this.#host.requestUpdate();
    }
    clearTimeout(this.#timer);
    if (first) this.height = height;
    else if (height !== this.height) this.#timer = setTimeout(this.#settle, restMs, height);
  }

  readonly #settle = (height: number): void => {
    this.height = height;
    this.#host.requestUpdate();
  };
}
