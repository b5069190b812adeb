/** Where the card floats: beside its event and never over it; below the plot where there is no room. */

/** A box in pixels from the top and the start of the frame. */
export interface CardBox {
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Size = Pick<CardBox, "width" | "height">;
type Point = Pick<CardBox, "start" | "top">;

/** Space between the card and its event, and the frame's edges. */
const gapPx = 12;

/** A card that would have to be cut to less than this is not floated. */
const leastHeightPx = 260;

const held = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most));

/** The card's place in a frame of a size; undefined where it fits nowhere without covering its event. */
export function cardPlace(frame: Size, event: CardBox, card: Size): Point | undefined {
  const lastStart = frame.width - card.width - gapPx;
  const lastTop = frame.height - card.height - gapPx;
  if (lastStart < gapPx || lastTop < gapPx) return undefined;
  const start = held(event.start, gapPx, lastStart);
  const top = held(event.top, gapPx, lastTop);
  const below = event.top + event.height + gapPx;
  const above = event.top - gapPx - card.height;
  const after = event.start + event.width + gapPx;
  const before = event.start - gapPx - card.width;
  if (below <= lastTop) return { start, top: below };
  if (after <= lastStart) return { start: Math.max(after, gapPx), top };
  if (before >= gapPx) return { start: Math.min(before, lastStart), top };
  return above >= gapPx && above <= lastTop ? { start, top: above } : undefined;
}

function boxIn(
  frame: DOMRect,
  { left, right, top, width, height }: DOMRect,
  mirrored: boolean,
): CardBox {
  return {
    start: mirrored ? frame.right - right : left - frame.left,
    top: top - frame.top,
    width,
    height,
  };
}

/**
 * Puts the card of a root in its place, beside the button that `anchor` names. In a narrow frame, or
 * without room, it is docked: in the flow below.
 */
export function placeCard(root: ParentNode, anchor: string, mirrored: boolean): void {
  const frame = root.querySelector(".frame");
  const card = frame?.querySelector<HTMLElement>(".card");
  if (!frame || !card) return;
  card.removeAttribute("data-docked");
  const outer = frame.getBoundingClientRect();
  const own = card.getBoundingClientRect();
  const event = frame.querySelector(anchor)?.getBoundingClientRect();
  const narrow = frame.classList.contains("narrow");
  const short = outer.height < Math.min(card.scrollHeight, leastHeightPx);
  const box = event
    ? boxIn(outer, event, mirrored)
    : { start: outer.width, top: 60, width: 0, height: 0 };
  const place = narrow || short ? undefined : cardPlace(outer, box, own);
  card.toggleAttribute("data-docked", place === undefined);
  if (!place) return;
  card.style.setProperty("--card-inline", `${String(Math.round(place.start))}px`);
  card.style.setProperty("--card-block", `${String(Math.round(place.top))}px`);
}
