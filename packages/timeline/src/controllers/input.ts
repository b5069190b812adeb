/** Everything that a reader does with hands: gestures, keys and the toolbar's buttons, as requests. */
import type { TimeSpan } from "@sanjyra/core";
import type { Cause, Command } from "../contracts.ts";
import { keyOf } from "./focus-key.ts";
import { Gestures, type GestureTarget } from "./gestures.ts";
import { commandOfKey } from "./keyboard.ts";
import { perform, type KeyTarget } from "./plot-keys.ts";
import type { WindowController } from "./window.ts";

/** What input acts on. */
export interface InputHost extends KeyTarget {
  /** Time runs from right to left. */
  readonly mirrored: boolean;
  /** All keys, or only the basic ones. */
  readonly shortcuts: boolean;
}

const flying = { fly: true } as const;
const remembered = { fly: true, remember: true } as const;

const commands: Readonly<Record<Command, (view: WindowController, along: number) => boolean>> = {
  earlier: (view, along) => view.pan(along / -2, "toolbar", flying),
  later: (view, along) => view.pan(along / 2, "toolbar", flying),
  "zoom-in": (view) => view.zoom(2, undefined, "toolbar", remembered),
  "zoom-out": (view) => view.zoom(0.5, undefined, "toolbar", remembered),
  fit: (view) => view.fit("toolbar"),
};

const isOnEvent = ({ target }: Event): boolean => typeof keyOf(target as Element) === "number";

/** The listeners of one element. */
export class Input implements GestureTarget {
  readonly gestures: Gestures = new Gestures(this);
  /** Whether a drag or pinch is going on. */
  active = false;
  readonly #host: InputHost;

  constructor(host: InputHost) {
    this.#host = host;
  }

  toAlong(clientX: number): number {
    const { root, mirrored, stage } = this.#host;
    const box = root.querySelector(".ink")?.getBoundingClientRect();
    if (!box || box.width === 0) return 0;
    const px = mirrored ? box.right - clientX : clientX - box.left;
    return (px * (stage?.along ?? 0)) / box.width;
  }

  pan(px: number, cause: Cause): void {
    this.#host.view.pan(px, cause);
  }

  zoom(factor: number, about: number, cause: Cause): void {
    this.#host.view.zoom(factor, about, cause, cause === "pointer" ? remembered : {});
  }

  pressed(): void {
    this.#host.focus.byKey = false;
    this.#host.view.stop("pointer");
  }

  dragging(active: boolean): void {
    this.active = active;
    this.#host.root.querySelector(".plot")?.classList.toggle("dragging", active);
    this.#host.requestUpdate();
  }

  /** Takes the toolbar's commands. */
  readonly onCommand = (command: Command): void => {
    const { view, stage } = this.#host;
    commands[command](view, stage?.along ?? 0);
  };

  /** Takes the overview's windows. */
  readonly onWindow = (span: TimeSpan, cause: "overview"): void => {
    this.#host.view.request(span, cause);
  };

  /** Takes the focus events of the plot. */
  readonly onFocus = (event: FocusEvent): void => {
    this.#host.focus.onFocus(event);
  };

  /** Takes the keys of the whole element: Escape in the card. */
  readonly onFrameKey = (event: KeyboardEvent): void => {
    const inCard = event.target instanceof Element && event.target.closest(".card") !== null;
    if (event.key !== "Escape" || event.defaultPrevented || !inCard) return;
    event.preventDefault();
    this.#host.choice.close("key");
  };

  /** Takes the keys of the plot. */
  readonly onPlotKey = (event: KeyboardEvent): void => {
    const { mirrored, shortcuts, focus } = this.#host;
    const command = commandOfKey(event, { mirrored, shortcuts });
    focus.byKey = true;
    if (!command || event.defaultPrevented || (command === "toggle" && !isOnEvent(event))) return;
    if (perform(command, this.#host)) event.preventDefault();
  };

  /** Space has selected when it is pressed; some browsers would also click when it is released. */
  readonly onPlotKeyUp = (event: KeyboardEvent): void => {
    if (event.key === " " && isOnEvent(event)) event.preventDefault();
  };
}
