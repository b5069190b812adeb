/** What a hand can do beyond dragging and turning: throw the timeline, mark a range on the axis, page through lanes. */
import type { InputHost } from "../controllers/input.ts";
import { glideMs, glidePath, glideReach } from "./hand/glide.ts";
import { handStyles } from "./hand/styles.ts";
import { Throw } from "./hand/throw.ts";
import { wheelHint } from "./hand/words.ts";
import { zoomKey } from "./hand/zoom-key.ts";
import { createScale, createSpan } from "./shared.ts";

export { stepLanes } from "./hand/lanes.ts";

/** Style sheet of this part, adopted when it is loaded. */
export const styles: typeof handStyles = handStyles;

/** A stretch marked by less than this, pixels, was not meant. */
const leastMarkPx = 8;

/** The hand on one element. */
export interface Hand {
  /** A pointer was pressed that may begin a drag. */
  down(event: PointerEvent): void;
  /** A drag goes on; true where it marks a range, and so pans nothing. */
  moved(event: PointerEvent): boolean;
  /** A drag has ended, or was broken off. */
  released(event: PointerEvent): void;
  /** The wheel was turned and left to the page: says once how it would zoom. */
  passed(): void;
}

/** A hand; `toAlong` gives the place along of a point of the screen. */
export function createHand(host: InputHost, toAlong: (clientX: number) => number): Hand {
  return new PractisedHand(host, toAlong);
}

class PractisedHand implements Hand {
  readonly #host: InputHost;
  readonly #toAlong: (clientX: number) => number;
  readonly #throw = new Throw();
  /** Where the marking of a range began, along. */
  #from: number | undefined;
  #hasHinted = false;

  constructor(host: InputHost, toAlong: (clientX: number) => number) {
    this.#host = host;
    this.#toAlong = toAlong;
  }

  down({ clientX, shiftKey, target }: PointerEvent): void {
    const marks = shiftKey && target instanceof Element && target.closest(".axis") !== null;
    this.#from = marks ? this.#toAlong(clientX) : undefined;
    this.#throw.reset();
    this.#plot?.classList.remove("marking");
  }

  moved({ clientX, timeStamp }: PointerEvent): boolean {
    const at = this.#toAlong(clientX);
    this.#throw.add(at, timeStamp);
    if (this.#from === undefined) return false;
    const [from, to] = this.#stretch(at);
    this.#plot?.classList.add("marking");
    this.#plot?.style.setProperty("--mark-at", `${String(from)}px`);
    this.#plot?.style.setProperty("--mark-size", `${String(to - from)}px`);
    return true;
  }

  released({ clientX, timeStamp, type }: PointerEvent): void {
    if (type !== "pointerup") return;
    if (this.#from === undefined) this.#push(-this.#throw.speed(timeStamp));
    else this.#show(...this.#stretch(this.#toAlong(clientX)));
  }

  passed(): void {
    const frame = this.#host.root.querySelector<HTMLElement>(".frame");
    if (this.#hasHinted || !frame) return;
    this.#hasHinted = true;
    frame.dataset["hint"] = wheelHint(this.#host.terms.language, zoomKey());
  }

  get #plot(): HTMLElement | null {
    return this.#host.root.querySelector<HTMLElement>(".plot");
  }

  #stretch(at: number): readonly [from: number, to: number] {
    const from = this.#from ?? at;
    return at < from ? [at, from] : [from, at];
  }

  #push(pxPerMs: number): void {
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    const manner = { fly: true, path: glidePath, ms: glideMs };
    this.#host.view.pan(glideReach(pxPerMs), "pointer", manner);
  }

  #show(from: number, to: number): void {
    const { view, stage } = this.#host;
    if (!view.span || !stage || to - from < leastMarkPx) return;
    const { toMoment } = createScale(view.span, stage.along);
    const span = createSpan(toMoment(from), toMoment(to));
    view.request(span, "pointer", { fly: true, remember: true });
  }
}
