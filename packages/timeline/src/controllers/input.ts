/** Everything that a reader does with hands: gestures, keys and the toolbar's buttons, as requests. */
import type { TimeSpan } from "@sanjyra/core";
import type { Cause, Command, ToolbarProps } from "../contracts.ts";
import type { Hand } from "../parts/hand.ts";
import { ableNow, run, type CommandHost } from "./commands.ts";
import { keyOf } from "./focus-key.ts";
import { Gestures, type GestureTarget } from "./gestures.ts";
import { commandOfKey, type KeyCommand } from "./keyboard.ts";
import { perform, type KeyTarget } from "./plot-keys.ts";

/** What input acts on. */
export interface InputHost extends Omit<KeyTarget, keyof CommandHost>, CommandHost {}

const isOnEvent = ({ target }: Event): boolean => typeof keyOf(target as Element) === "number";

/** Whether a key is written where it was pressed, in the element or in what the page has put into it. */
function isWritten(event: Event): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches("input, select, textarea");
}

/** The listeners of one element. */
export class Input implements GestureTarget {
  readonly gestures: Gestures = new Gestures(this);
  /** Whether a drag or pinch is going on. */
  active = false;
  #hand: Hand | undefined;
  #stop: Command | undefined;
  readonly #host: InputHost;

  constructor(host: InputHost) {
    this.#host = host;
  }

  get hand(): Hand | undefined {
    return (this.#hand ??= this.#host.parts
      .get("hand")
      ?.createHand(this.#host, (clientX) => this.toAlong(clientX)));
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
    const { view } = this.#host;
    view.zoom(factor, about, cause, { fly: cause === "pointer", remember: true });
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

  /** The toolbar's properties as things stand, but for words. */
  get toolbar(): Omit<ToolbarProps, "terms"> {
    const host = this.#host;
    return {
      view: host.views.name,
      able: ableNow(host),
      stop: this.#stop,
      onStop: this.#onStop,
      onCommand: this.onCommand,
    };
  }

  readonly #onStop = (command: Command): void => {
    this.#stop = command;
    this.#host.requestUpdate();
  };

  /** Takes the toolbar's commands. */
  readonly onCommand = (command: Command): void => {
    run(command, this.#host);
  };

  /** Takes the overview's windows. */
  readonly onWindow = (span: TimeSpan, cause: "overview"): void => {
    this.#host.view.request(span, cause);
  };

  /** Takes the focus events of the plot. */
  readonly onFocus = (event: FocusEvent): void => {
    this.#host.focus.onFocus(event);
  };

  /** Takes the keys of the whole element: Escape in the card; search and help wherever nothing is written. */
  readonly onFrameKey = (event: KeyboardEvent): void => {
    const { target } = event;
    if (event.defaultPrevented || !(target instanceof Element)) return;
    const command = commandOfKey(event, this.#host);
    if (command === "close" && target.closest(".card")) this.#host.choice.close("key");
    else if (isAnywhere(command) && !isWritten(event)) this.onCommand(command);
    else return;
    event.preventDefault();
  };

  /** Takes the keys of the plot. */
  readonly onPlotKey = (event: KeyboardEvent): void => {
    const command = commandOfKey(event, this.#host);
    this.#host.focus.byKey = true;
    if (!command || event.defaultPrevented || (command === "toggle" && !isOnEvent(event))) return;
    if (!isAnywhere(command) && perform(command, this.#host)) event.preventDefault();
  };

  /** Space has selected when it is pressed; some browsers would also click when it is released. */
  readonly onPlotKeyUp = (event: KeyboardEvent): void => {
    if (event.key === " " && isOnEvent(event)) event.preventDefault();
  };
}

/** Whether a key means the same in the whole element. */
const isAnywhere = (command: KeyCommand | undefined): command is "find" | "help" =>
  command === "find" || command === "help";
