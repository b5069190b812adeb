/** What a wheel turn or a pointer means, decided from plain numbers. Pure. */

/** The part of a wheel event that matters. */
export interface WheelLike {
  readonly deltaX: number;
  readonly deltaY: number;
  /** 0 pixels, 1 lines, 2 pages. */
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** What a wheel turn asks for; undefined leaves it to the page. */
export type WheelIntent =
  | { readonly kind: "zoom"; readonly factor: number }
  | { readonly kind: "pan"; readonly px: number }
  | undefined;

const unitPx = [1, 18, 400];

/** One turn zooms by three times at most, whatever a device reports. */
const largestStep = Math.log(3);

/**
 * Ctrl or Cmd zooms (a pinch on a touchpad arrives as Ctrl), a sideways turn or Shift pans, all else is
 * the page's. `factor` 2 shows half the time; `px` is the distance to the window's end.
 */
export function wheelIntent(wheel: WheelLike): WheelIntent {
  const unit = unitPx[wheel.deltaMode] ?? 1;
  const x = wheel.deltaX * unit || 0;
  const y = wheel.deltaY * unit || 0;
  if (wheel.ctrlKey || wheel.metaKey) {
    // Touchpad pinches come in small steps, wheels in steps of about 100.
    const step = y * (Math.abs(y) < 40 ? 0.01 : 0.003);
    return { kind: "zoom", factor: Math.exp(Math.max(-largestStep, Math.min(largestStep, -step))) };
  }
  if (wheel.shiftKey) return pan(Math.abs(x) > Math.abs(y) ? x : y);
  return Math.abs(x) > Math.abs(y) ? pan(x) : undefined;
}

const pan = (px: number): WheelIntent => (px === 0 ? undefined : { kind: "pan", px });

/** The part of a pointer event that matters. */
export interface PointerLike {
  readonly pointerType: string;
  readonly button: number;
  readonly ctrlKey: boolean;
}

/** Whether a pressed pointer may begin a drag: a finger, a pen, or the main mouse button (Ctrl with it is a menu on a Mac). */
export const mayDrag = (pointer: PointerLike): boolean =>
  pointer.button === 0 && !(pointer.pointerType === "mouse" && pointer.ctrlKey);

/** Whether a pressed pointer has moved so far that a drag is meant and not a click. Fingers tremble more. */
export const isDrag = (pointerType: string, dx: number, dy: number): boolean =>
  Math.hypot(dx, dy) > (pointerType === "mouse" ? 4 : 8);
