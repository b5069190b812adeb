/** Dragging in the overview: from press to release, whatever happens to the pointer in between. */
import type { TimeSpan } from "@sanjyra/core";
import type { OverviewProps } from "../contracts.ts";
import { centreOn, moveGrip, type Grip } from "./overview-window.ts";
import { isMirrored } from "./rove.ts";

/** A press that may become a drag. */
interface Drag {
  readonly pointer: number;
  readonly grip: Grip;
  /** Where it began, pixels of the screen. */
  readonly from: number;
  /** The window to move from. */
  readonly span: TimeSpan;
  /** Pressed beside the window: without a drag it is a click that centres. */
  readonly jump: boolean;
  moved: boolean;
}

/** Drags under way, by the track that holds the pointer. One that leaves the page takes its drag with it. */
const drags = new WeakMap<EventTarget, Drag>();

/** Movement that is still a click, pixels. */
const clickPx = 3;

/** Milliseconds a pixel of the rail stands for, and which way time runs. */
function railOf(track: HTMLElement, limits: TimeSpan): { box: DOMRect; msPerPx: number } {
  const box = (track.querySelector(".rail") ?? track).getBoundingClientRect();
  const msPerPx = (limits.end - limits.start) / Math.max(1, box.width);
  return { box, msPerPx: isMirrored(track) ? -msPerPx : msPerPx };
}

/** Begins a drag with the main button or the first finger. */
export function press(event: PointerEvent, props: OverviewProps): void {
  if (event.button !== 0 || !event.isPrimary) return;
  const track = event.currentTarget as HTMLElement;
  const held = (event.target as Element).closest<HTMLElement>("[data-grip]");
  const grip = (held?.dataset["grip"] ?? "window") as Grip;
  const { box, msPerPx } = railOf(track, props.limits);
  const origin = msPerPx < 0 ? box.right : box.left;
  const moment = props.limits.start + (event.clientX - origin) * msPerPx;
  const span = held ? props.window : centreOn(moment, props.window, props.limits);
  drags.set(track, {
    pointer: event.pointerId,
    grip,
    from: event.clientX,
    span,
    jump: !held,
    moved: false,
  });
  track.setPointerCapture(event.pointerId);
}

/** Moves what is held; the window follows the pointer from where the drag began, so that errors never add up. */
export function drag(event: PointerEvent, props: OverviewProps): void {
  const track = event.currentTarget as HTMLElement;
  const held = drags.get(track);
  if (held?.pointer !== event.pointerId) return;
  const by = event.clientX - held.from;
  if (!held.moved && Math.abs(by) <= clickPx) return;
  held.moved = true;
  const ms = by * railOf(track, props.limits).msPerPx;
  props.onRequest(moveGrip(held.grip, held.span, props.limits, ms), "overview");
}

/** Ends a drag; a click beside the window brings the window there. */
export function release(event: PointerEvent, props: OverviewProps): void {
  const held = rest(event);
  if (held?.jump && !held.moved) props.onRequest(held.span, "overview");
}

/** Forgets the drag: after release, or when the pointer or its capture was lost. */
export function rest(event: PointerEvent): Drag | undefined {
  const track = event.currentTarget as HTMLElement;
  const held = drags.get(track);
  if (held?.pointer !== event.pointerId) return undefined;
  drags.delete(track);
  return held;
}
