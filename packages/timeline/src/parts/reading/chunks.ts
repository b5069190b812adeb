/**
 * Draws of a long document only the pieces that are near the screen. The others are boxes as high as they were, or
 * may be, with their text in them: the browser's search finds it, and going there draws the piece.
 */

/** How far from the screen pieces are drawn, pixels. */
const nearPx = 1200;

/** Beyond this many events pieces far from the screen carry no text. */
const mostSearched = 20_000;

/** Rows in a piece: a few, and more in a very long document, so that there are not too many pieces. */
export const pieceSize = (rows: number, least: number): number =>
  Math.max(least, Math.min(200, Math.ceil(rows / 500)));

/** Which pieces are drawn, by their place. */
export class Chunks {
  readonly #changed: () => void;
  readonly #heights = new Map<number, number>();
  readonly #texts = new Map<number, string>();
  #near = new Set<number>([0]);
  #observer: IntersectionObserver | undefined;
  #root: Element | null | undefined;

  /** `changed` asks for a drawing. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Whether a piece is near the screen. Without an observer all are. */
  isNear(place: number): boolean {
    return typeof IntersectionObserver === "undefined" || this.#near.has(place);
  }

  /** Height that a piece had when it was last drawn, pixels; undefined before. */
  heightOf(place: number): number | undefined {
    return this.#heights.get(place);
  }

  /** The text of a piece that is not drawn, made once; empty in a document of very many rows. */
  textOf(
    place: number,
    rows: readonly number[],
    size: number,
    say: (row: number) => string,
  ): string {
    if (rows.length > mostSearched) return "";
    const known = this.#texts.get(place);
    if (known !== undefined) return known;
    const text = rows
      .slice(place * size, (place + 1) * size)
      .map(say)
      .join("\n");
    this.#texts.set(place, text);
    return text;
  }

  /** Forgets everything: the pieces are others. */
  reset(): void {
    this.rest();
    this.#near = new Set([0]);
    this.#heights.clear();
    this.#texts.clear();
  }

  /** After a drawing: watches the pieces, which are nodes with `data-chunk`. `scroller` scrolls them, or the page. */
  watch(pieces: Iterable<Element>, scroller: Element | null): void {
    if (typeof IntersectionObserver === "undefined") return;
    if (scroller !== this.#root) this.rest();
    this.#root = scroller;
    this.#observer ??= new IntersectionObserver(this.#take, {
      root: scroller,
      rootMargin: `${String(nearPx)}px 0px`,
    });
    for (const piece of pieces) this.#observer.observe(piece);
  }

  readonly #take = (entries: readonly IntersectionObserverEntry[]): void => {
    const before = this.#near.size;
    let hasChanged = false;
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const place = Number((target as HTMLElement).dataset["chunk"]);
      const isNew = isIntersecting !== this.#near.has(place);
      if (isIntersecting) this.#near.add(place);
      else if (this.#near.delete(place)) this.#heights.set(place, boundingClientRect.height);
      hasChanged ||= isNew;
    }
    if (hasChanged || before !== this.#near.size) this.#changed();
  };

  /** Watches nothing any more. */
  rest(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
