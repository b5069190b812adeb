/** The picture as a reader has it: read from the boxes of the real page, by the parts that the element names. */
import type { Locator } from "@playwright/test";

/** A box on the screen, CSS pixels from the plot's upper corner on the side where time begins. */
export interface Box {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

/** An event that has its label. */
export interface ShownLabel {
  readonly id: string;
  readonly lane: string;
  readonly text: string;
  /** The box of the text. */
  readonly box: Box;
}

/** Several events without labels, as one button. */
export interface ShownPill {
  readonly lane: string;
  /** All members, in view or not. */
  readonly count: number;
  /** Milliseconds. */
  readonly from: number;
  readonly to: number;
  readonly box: Box;
}

/** Anything that is written in or about the plot, and where it can be seen. */
export interface ShownText {
  /** What it is and says, for messages. */
  readonly name: string;
  readonly box: Box;
}

/** What is to be seen, and what is counted instead. */
export interface Picture {
  /** The window, milliseconds. */
  readonly start: number;
  readonly end: number;
  /** Length of the plot along time, pixels. */
  readonly along: number;
  readonly labels: readonly ShownLabel[];
  /** Events that are drawn alone without a label; one in a callout is among them. */
  readonly marks: readonly { readonly id: string; readonly lane: string; readonly box: Box }[];
  readonly pills: readonly ShownPill[];
  /** Numbers that lanes show of events going on throughout the window. */
  readonly underWay: readonly { readonly lane: string; readonly count: number }[];
  /** Visible texts, cut where the plot cuts them; callouts stand apart. */
  readonly texts: readonly ShownText[];
  /** Boxes of everything in the plot that can be pressed; callouts stand apart. */
  readonly targets: readonly ShownText[];
}

/** Reads the picture that stands now. All in one call, so that it is of one moment. */
export async function readPicture(timeline: Locator): Promise<Picture> {
  return timeline.evaluate((element) => {
    const { start, end, shadowRoot } = element as HTMLElement & { start: number; end: number };
    const all = (selector: string) => [
      ...(shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
    ];
    const isMirrored = getComputedStyle(all('[part~="plot"]')[0] ?? element).direction === "rtl";
    // The ink is as long as the plot and as high as its lanes; the axis lies above it.
    const plot = (all(".ink")[0] ?? element).getBoundingClientRect();
    const box = (node: Element | Range): Box => {
      const { left, right, top, bottom } = node.getBoundingClientRect();
      const from = isMirrored ? plot.right - right : left - plot.left;
      const to = isMirrored ? plot.right - left : right - plot.left;
      return { from, to, top: top - plot.top, bottom: bottom - plot.top };
    };
    const cut = (whole: Box): Box => ({
      ...whole,
      from: Math.max(whole.from, 0),
      to: Math.min(whole.to, plot.width),
    });
    const event = '[part~="event"]:not([part~="callout"])';
    const labels = all(`${event} [part~="label"]`).map((label) => {
      const { id = "", lane = "" } = label.closest<HTMLElement>("[data-id]")?.dataset ?? {};
      return { id, lane, text: label.textContent.trim(), box: box(label) };
    });
    const unlabelled = all('[part~="mark"], [part~="callout"]');
    const marks = unlabelled.map((mark) => {
      const { id = "", lane = "" } = mark.dataset;
      return { id, lane, box: box(mark) };
    });
    const pills = all('[part~="pill"]').map((pill) => {
      const { lane = "", count, from, to } = pill.dataset;
      const numbers = { count: Number(count), from: Number(from), to: Number(to) };
      return { lane, ...numbers, box: box(pill) };
    });
    const underWay = all('[part~="under-way"]').map(({ dataset }) => ({
      lane: dataset["lane"] ?? "",
      count: Number(dataset["count"]),
    }));
    // Lines are boxed higher than they are written, and buttons wider: the writing is one font size high.
    const written = (node: HTMLElement): Box => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const [text, whole] = [box(range), box(node)];
      const middle = (text.top + text.bottom) / 2;
      const half = parseFloat(getComputedStyle(node).fontSize) / 2;
      // What is longer than its place is cut there.
      const from = Math.max(text.from, whole.from);
      const to = Math.min(text.to, whole.to);
      return { from, to, top: middle - half, bottom: middle + half };
    };
    const named = (kind: string, selector: string, measure: (node: HTMLElement) => Box) =>
      all(selector)
        .map((node) => {
          const text = node.textContent.trim() || (node.dataset["id"] ?? "");
          return { name: `${kind} “${text}”`, box: measure(node) };
        })
        .filter((text) => text.box.to > text.box.from && text.box.bottom > text.box.top);
    const inPlot = (node: HTMLElement) => cut(box(node));
    const texts = [
      ...named("label", `${event} [part~="label"]`, inPlot),
      ...named("pill", '[part~="pill"]', inPlot),
      ...named("tick", ".tick-text", (node) => cut(written(node))),
      ...named("era", '[part~="era"]', (node) => cut(written(node))),
      ...named("heading", ".lane-title, .lane-count", written),
      ...named("under way", '[part~="under-way"]', written),
    ];
    const targets = [
      ...named("event", event, inPlot),
      ...named("pill", '[part~="pill"]', inPlot),
      ...named("under way", '[part~="under-way"]', box),
    ];
    return {
      ...{ start, end, along: plot.width },
      ...{ labels, marks, pills, underWay, texts, targets },
    };
  });
}

const tolerancePx = 0.5;

function meet(a: Box, b: Box): boolean {
  const along = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  const across = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return along > tolerancePx && across > tolerancePx;
}

/** Pairs that share more than half a pixel of the screen, by name. */
export function overlapsAmong(shown: readonly ShownText[]): readonly string[] {
  return shown.flatMap((a, index) =>
    shown
      .slice(index + 1)
      .filter((b) => meet(a.box, b.box))
      .map((b) => `${a.name} and ${b.name}`),
  );
}
