/** Which kinds of marks a picture holds, and a sample of each as the picture would draw it. Pure. */
import type { EventNode, MarkNode, Scene } from "@sanjyra/core";

/** Kinds of marks, from the plainest on; the last is no mark of an event but of several. */
export const markKinds = [
  "exact",
  "within",
  "bar",
  "loose",
  "about",
  "unsure",
  "open",
  "unknown",
  "planned",
  "group",
] as const;

/** One of {@link markKinds}. */
export type MarkKind = (typeof markKinds)[number];

/** Whether a mark says what a kind says; a mark may say several things at once. */
const says: Readonly<Record<Exclude<MarkKind, "group">, (mark: MarkNode) => boolean>> = {
  exact: ({ shape }) => shape === "point",
  within: ({ shape }) => shape === "possible",
  bar: ({ shape, core }) => shape === "bar" && core === undefined,
  loose: ({ core }) => core !== undefined,
  about: ({ soft }) => soft,
  unsure: ({ dashed }) => dashed,
  open: ({ startEnd, endEnd }) => startEnd === "open" || endEnd === "open",
  unknown: ({ startEnd, endEnd }) => startEnd === "unknown" || endEnd === "unknown",
  planned: ({ hollow }) => hollow,
};

/** The kinds that a picture holds. */
export function kindsIn({ events, pills, along }: Scene): readonly MarkKind[] {
  const shown = events.filter(({ mark }) => mark.to >= 0 && mark.from <= along);
  return markKinds.filter((kind) =>
    kind === "group" ? pills.length > 0 : shown.some(({ mark }) => says[kind](mark)),
  );
}

/** Width and height of a sample, pixels. */
export const samplePx = { along: 64, across: 24 } as const;

/** A mark from 6 to 58 of its 64 pixels, but for what a kind changes. */
function markOf(change: Partial<MarkNode>): MarkNode {
  const plain = { shape: "bar", body: [6, 58], startEnd: "closed", endEnd: "closed" } as const;
  const mark = { ...plain, from: 6, to: 58, soft: false, dashed: false, hollow: false, ...change };
  return change.body
    ? { ...mark, from: mark.body[0], ...(change.to ? {} : { to: mark.body[1] }) }
    : mark;
}

const dot = { shape: "point", body: [27, 37] } as const;

const samples: Readonly<Record<Exclude<MarkKind, "group">, MarkNode>> = {
  exact: markOf(dot),
  within: markOf({ shape: "possible", body: [12, 52] }),
  bar: markOf({}),
  loose: markOf({ core: [20, 44] }),
  about: markOf({ ...dot, soft: true }),
  unsure: markOf({ shape: "possible", body: [20, 44], dashed: true }),
  open: markOf({ body: [6, 28], to: 58, endEnd: "open" }),
  unknown: markOf({ body: [6, 28], to: 58, endEnd: "unknown" }),
  planned: markOf({ ...dot, hollow: true }),
};

/** A sample of a kind as an event beside its label, so that it is as thick as in a row. */
export function sampleOf(kind: Exclude<MarkKind, "group">): EventNode {
  const mark = samples[kind];
  const label = { text: "", from: 1e3, to: 1e3, side: "after", strong: false } as const;
  const ids = { key: kind, id: kind, laneId: "", name: "", row: 0, lane: 0 };
  return { ...ids, at: 32, across: samplePx.across / 2, mark, label };
}
