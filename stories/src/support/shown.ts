/** How stories look into the timeline that they show, and take it in hand. */
import type { SanjyraTimeline } from "@sanjyra/timeline";

/** The first timeline of a story. */
export function timelineIn(canvas: ParentNode): SanjyraTimeline {
  const timeline = canvas.querySelector("sanjyra-timeline");
  if (!timeline) throw new Error("The story shows no timeline");
  return timeline;
}

/** The first timeline, once its fonts are there and its picture is final. */
export async function settledIn(canvas: ParentNode): Promise<SanjyraTimeline> {
  const timeline = timelineIn(canvas);
  await timeline.ready;
  // Text asks for its fonts when it is drawn; the labels are then measured again.
  await settle(timeline);
  await document.fonts.ready;
  await settle(timeline);
  return timeline;
}

/** Waits until nothing moves any more. */
export async function settle(timeline: SanjyraTimeline): Promise<void> {
  await timeline.settled;
  await new Promise(requestAnimationFrame);
  await timeline.settled;
}

/** Everything of a part, in order of reading: `event`, `label`, `mark`, `pill`, `tick`, `card`, … */
export function allOf(timeline: SanjyraTimeline, part: string): readonly HTMLElement[] {
  const { shadowRoot } = timeline;
  return [...(shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${part}"]`) ?? [])];
}

/** The first of a part. */
export function oneOf(timeline: SanjyraTimeline, part: string): HTMLElement {
  const [first] = allOf(timeline, part);
  if (!first) throw new Error(`Nothing of the timeline has the part ${part}`);
  return first;
}

/** The button of an event. */
export function eventOf(timeline: SanjyraTimeline, id: string): HTMLElement {
  const event = allOf(timeline, "event").find(({ dataset }) => dataset["id"] === id);
  if (!event) throw new Error(`The event ${id} is not drawn`);
  return event;
}

/** The text of the label of an event; undefined where it has none now. */
export function labelOf(timeline: SanjyraTimeline, id: string): string | undefined {
  const event = allOf(timeline, "event").find(({ dataset }) => dataset["id"] === id);
  return event?.querySelector('[part~="label"]')?.textContent.trim();
}

/** A button of the toolbar or the card by what it does. */
export function buttonOf(timeline: SanjyraTimeline, command: string): HTMLElement {
  const button = timeline.shadowRoot?.querySelector<HTMLElement>(`[data-command="${command}"]`);
  if (!button) throw new Error(`There is no button for ${command}`);
  return button;
}

/** Length of the window, milliseconds. */
export function windowLength({ start, end }: SanjyraTimeline): number {
  return (end ?? 0) - (start ?? 0);
}
