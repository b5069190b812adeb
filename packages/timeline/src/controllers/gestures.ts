/** Drag, pinch, wheel and double click on the plot. Only asks; knows nothing of time. */
import type { Cause } from "../contracts.ts";
import type { Hand } from "../parts/hand.ts";
import { isDrag, mayDrag, wheelIntent } from "./gesture-filter.ts";

/** What gestures ask for. Distances are pixels along time, from the plot's start. */
export interface GestureTarget {
  /** What makes more of a drag and of a turn of the wheel, once it is loaded. */
  readonly hand: Hand | undefined;
  /** The position along of a point of the screen. */
  toAlong(clientX: number): number;
  /** Moves the window by a distance, positive towards its end. */
  pan(px: number, cause: Cause): void;
  /** Scales the window, holding the moment at `about` still; 2 shows half the time. */
  zoom(factor: number, about: number, cause: Cause): void;
  /** A pointer was pressed. */
  pressed(): void;
  /** A drag or pinch has begun or ended. */
  dragging(active: boolean): void;
}

interface Pointer {
  readonly x: number;
  readonly y: number;
}

/** A listener object for the plot's pointer, wheel and click events; Lit takes its options from it. */
export class Gestures implements EventListenerObject {
  readonly capture = true;
  readonly passive = false;
  readonly #target: GestureTarget;
  readonly #pointers = new Map<number, Pointer>();
  #active = false;
  #suppressClick = false;

  constructor(target: GestureTarget) {
    this.#target = target;
  }

  /** Takes every event that it is bound to. */
  handleEvent(event: Event): void {
    if (event instanceof PointerEvent && event.type.includes("pointer")) this.#pointer(event);
    else if (event instanceof WheelEvent) this.#wheel(event);
    else if (event instanceof MouseEvent) this.#click(event);
  }

  /** Back to rest, whatever was going on. */
  rest(): void {
    this.#pointers.clear();
    this.#setActive(false);
  }

  #setActive(active: boolean): void {
    if (this.#active === active) return;
    this.#active = active;
    this.#target.dragging(active);
  }

  #pointer(event: PointerEvent): void {
    if (event.type === "pointerdown") this.#down(event);
    else if (event.type === "pointermove") this.#move(event);
    else this.#release(event);
  }

  #down(event: PointerEvent): void {
    // A first pointer starts afresh: the end of an older one may have been lost.
    if (event.isPrimary) this.rest();
    this.#suppressClick = false;
    this.#target.pressed();
    if (!mayDrag(event)) return;
    this.#target.hand?.down(event);
    this.#pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (this.#pointers.size === 2) this.#begin(event);
  }

  #begin(event: PointerEvent): void {
    const plot = event.currentTarget as Element;
    for (const id of this.#pointers.keys()) {
      try {
        plot.setPointerCapture(id);
      } catch {
        // The pointer has gone in the meantime; its end is on the way.
      }
    }
    this.#setActive(true);
  }

  #move(event: PointerEvent): void {
    // Asked for as soon as a mouse is over the plot, so that it is there for the first drag.
    const { hand } = this.#target;
    const last = this.#pointers.get(event.pointerId);
    if (!last) return;
    if (event.buttons === 0) {
      this.rest();
      return;
    }
    const next = { x: event.clientX, y: event.clientY };
    if (!this.#active) {
      if (!isDrag(event.pointerType, next.x - last.x, next.y - last.y)) return;
      this.#begin(event);
    }
    if (this.#pointers.size > 1) this.#pinch(event.pointerId, last, next);
    else if (!hand?.moved(event)) this.#shift(last.x, next.x, "pointer");
    this.#pointers.set(event.pointerId, next);
  }

  #shift(from: number, to: number, cause: Cause): void {
    const px = this.#target.toAlong(from) - this.#target.toAlong(to);
    if (px !== 0) this.#target.pan(px, cause);
  }

  #pinch(moving: number, last: Pointer, next: Pointer): void {
    const still = [...this.#pointers].find(([id]) => id !== moving)?.[1] ?? next;
    const before = Math.hypot(last.x - still.x, last.y - still.y);
    const after = Math.hypot(next.x - still.x, next.y - still.y);
    const middle = (last.x + still.x) / 2;
    if (before > 0 && after > 0) {
      this.#target.zoom(after / before, this.#target.toAlong(middle), "pinch");
    }
    this.#shift(middle, (next.x + still.x) / 2, "pinch");
  }

  #release(event: PointerEvent): void {
    const plot = event.currentTarget as Element;
    // Taking the capture over from a button tells of a loss that is none.
    if (event.type === "lostpointercapture" && plot.hasPointerCapture(event.pointerId)) return;
    if (!this.#pointers.delete(event.pointerId)) return;
    if (this.#active) this.#suppressNextClick();
    if (this.#pointers.size > 0) return;
    if (this.#active) this.#target.hand?.released(event);
    this.#setActive(false);
  }

  #suppressNextClick(): void {
    this.#suppressClick = true;
    setTimeout(() => (this.#suppressClick = false));
  }

  #wheel(event: WheelEvent): void {
    const intent = wheelIntent(event);
    if (!intent) {
      this.#target.hand?.passed();
      return;
    }
    event.preventDefault();
    if (intent.kind === "zoom") {
      this.#target.zoom(intent.factor, this.#target.toAlong(event.clientX), "wheel");
    } else {
      const origin = this.#target.toAlong(0);
      this.#target.pan(this.#target.toAlong(intent.px) - origin, "wheel");
    }
  }

  #click(event: MouseEvent): void {
    if (event.type === "click" && this.#suppressClick) {
      event.stopPropagation();
      event.preventDefault();
    } else if (event.type === "dblclick" && !(event.target as Element).closest("button")) {
      this.#target.zoom(2, this.#target.toAlong(event.clientX), "pointer");
    }
  }
}
