/** The focus among field and filters: their buttons are one tab stop with arrow keys inside. */
import { isMirrored, nextPlace, setStop } from "../shared.ts";

const buttonsOf = (find: Element): HTMLElement[] => [
  ...find.querySelectorAll<HTMLElement>("button"),
];

/** Keeps the tab stop. */
export class Rover {
  #wanted: string | undefined;
  readonly #leave: () => void;

  /** `leave` is what Escape does on a button. */
  constructor(leave: () => void) {
    this.#leave = leave;
  }

  /** Gives a control the focus after the next drawing, if it is there then. */
  want(selector: string): void {
    this.#wanted = selector;
  }

  /** Takes the keys of the whole part; those of text fields stay theirs. */
  readonly onKey = (event: KeyboardEvent): void => {
    const { target, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (!(target instanceof HTMLButtonElement) || altKey || ctrlKey || metaKey || shiftKey) return;
    const find = event.currentTarget as HTMLElement;
    const buttons = buttonsOf(find);
    const isLeaving = event.key === "Escape";
    const place = nextPlace(event.key, buttons.indexOf(target), buttons.length, isMirrored(find));
    if (place === undefined && !isLeaving) return;
    event.preventDefault();
    if (isLeaving) this.#leave();
    else buttons[place ?? 0]?.focus();
  };

  /** Takes `focusin` of the whole part. */
  readonly onFocus = ({ target, currentTarget }: FocusEvent): void => {
    if (target instanceof HTMLButtonElement) setStop(buttonsOf(currentTarget as Element), target);
  };

  /** After each drawing: one button is the stop, whichever buttons have come and gone. */
  drawn(root: ShadowRoot): void {
    const find = root.querySelector(".find");
    const buttons = find ? buttonsOf(find) : [];
    const [first] = buttons;
    if (first && !buttons.some(({ tabIndex }) => tabIndex === 0)) first.tabIndex = 0;
    const wanted = this.#wanted === undefined ? null : root.querySelector(this.#wanted);
    if (!(wanted instanceof HTMLElement)) return;
    this.#wanted = undefined;
    wanted.focus();
  }
}
