/** The picture as a reader has it: read from the boxes of the real page, and held against the promises. */
import type { Locator } from "@playwright/test";

/** A label that is shown, with the box of its text. */
export interface ShownLabel {
  readonly id: string;
  readonly lane: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is to be seen, and what is counted instead. */
export interface Picture {
  readonly labels: readonly ShownLabel[];
  /** Ids of events that are drawn alone without a label. */
  readonly marks: readonly string[];
  readonly pills: readonly {
    readonly lane: string;
    readonly count: number;
    readonly from: number;
  }[];
  readonly underWay: number;
}

/** Reads the picture that stands now. */
export async function readPicture(timeline: Locator): Promise<Picture> {
  return timeline.evaluate((element) => {
    const all = (part: string) => [
      ...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${part}"]`) ?? []),
    ];
    const labels = all("label").map((label) => {
      const holder = label.closest<HTMLElement>("[data-id]");
      const { left, right, top, bottom } = label.getBoundingClientRect();
      const { id = "", lane = "" } = holder?.dataset ?? {};
      return { id, lane, left, right, top, bottom };
    });
    const pills = all("pill").map(({ dataset }) => ({
      lane: dataset["lane"] ?? "",
      count: Number(dataset["count"]),
      from: Number(dataset["from"]),
    }));
    const counts = all("under-way").map(({ dataset }) => Number(dataset["count"] ?? 0));
    return {
      labels,
      marks: all("mark").map((mark) => mark.dataset["id"] ?? ""),
      pills,
      underWay: counts.reduce((sum, count) => sum + count, 0),
    };
  });
}

const toleranceInPixels = 0.5;

function meet(a: ShownLabel, b: ShownLabel): boolean {
  const along = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const across = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return along > toleranceInPixels && across > toleranceInPixels;
}

/** Pairs of labels whose texts meet; promise 4 says that there are none. */
export function overlapsIn({ labels }: Picture): readonly string[] {
  return labels.flatMap((a, index) =>
    labels
      .slice(index + 1)
      .filter((b) => meet(a, b))
      .map((b) => `${a.id} and ${b.id}`),
  );
}

/** Events whose label stands in another row than before; promise 1 says that there are none. */
export function jumpsBetween(before: Picture, after: Picture): readonly string[] {
  const tops = new Map(before.labels.map((label) => [`${label.lane} ${label.id}`, label.top]));
  return after.labels
    .filter(({ lane, id, top }) => Math.abs((tops.get(`${lane} ${id}`) ?? top) - top) > 1)
    .map(({ id }) => id);
}

/** Events that had a label in the first picture and have none in the second, though they are in view there. */
export function lostBetween(first: Picture, second: Picture): readonly string[] {
  const had = new Set(first.labels.map(({ id }) => id));
  return second.marks.filter((id) => had.has(id));
}
