/** One tab stop for a row of controls: arrows move inside it, and Tab returns to where one was. */

const steps = new Map([
  ["ArrowRight", 1],
  ["ArrowLeft", -1],
]);

/**
 * Place of the control to focus next in a row of `count`, from `current`, or undefined where the key is not
 * for the row. Ends do not wrap; `mirrored` (right to left) turns the arrows round.
 */
export function nextPlace(
  key: string,
  current: number,
  count: number,
  mirrored: boolean,
): number | undefined {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const step = steps.get(key);
  if (step === undefined) return undefined;
  return Math.min(count - 1, Math.max(0, current + (mirrored ? -step : step)));
}

/** Makes one control of the row its tab stop. */
export function setStop(controls: readonly HTMLElement[], stop: HTMLElement): void {
  for (const control of controls) control.tabIndex = control === stop ? 0 : -1;
}

/** Whether an element is set from right to left. */
export function isMirrored(element: Element): boolean {
  return getComputedStyle(element).direction === "rtl";
}
