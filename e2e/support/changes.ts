/** What a step did to the picture that it must not do: promises 1 and 2, from one settled picture to the next. */
import { type Dated, type Placed, placeOf } from "./expected.ts";
import type { Picture, ShownLabel, ShownPill } from "./picture.ts";

/** Events, or pills, by what went wrong with them. */
export interface Changes {
  /** Shown in another row, at another place beside its date, or with another text than before. */
  readonly jumps: readonly string[];
  /** A label that came or went against the promise. */
  readonly pops: readonly string[];
}

/** Pixels: browsers place text to a fraction of one. */
const slackPx = 1.5;

interface Step {
  readonly before: Picture;
  readonly after: Picture;
  /** How many times as large time is drawn now; 1 for a pan. */
  readonly factor: number;
}

const keyOf = ({ lane, id }: { readonly lane: string; readonly id: string }) => `${lane} ${id}`;

const byKey = ({ labels }: Picture) => new Map(labels.map((label) => [keyOf(label), label]));

/** Compares two settled pictures of the same document, size and language. */
export function changesBetween(before: Picture, after: Picture, events: readonly Dated[]): Changes {
  const lengthOf = ({ start, end }: Picture) => end - start;
  const ratio = lengthOf(before) / lengthOf(after);
  const step: Step = { before, after, factor: Math.abs(ratio - 1) < 1e-9 ? 1 : ratio };
  return {
    jumps: [...movedLabels(step, events), ...changedPills(step)],
    pops: poppedLabels(step, events),
  };
}

function movedLabels({ before, after, factor }: Step, events: readonly Dated[]): readonly string[] {
  const known = new Map(events.map((event) => [keyOf(event), event]));
  const now = byKey(after);
  return before.labels.flatMap((label) => {
    const next = now.get(keyOf(label));
    const event = known.get(keyOf(label));
    if (!next || !event) return [];
    const isElsewhere = Math.abs(next.box.top - label.box.top) > 1 || next.text !== label.text;
    const isShifted =
      factor === 1 && isBeside(event, label, before) && isBeside(event, next, after)
        ? Math.abs(offsetOf(event, next, after) - offsetOf(event, label, before)) > slackPx
        : false;
    return isElsewhere || isShifted ? [keyOf(label)] : [];
  });
}

const offsetOf = (event: Dated, label: ShownLabel, picture: Picture): number =>
  label.box.from - placeOf(picture, event).at;

/** Whether the label stands beside its mark: inside a bar it may stick to the window's edge. */
function isBeside(event: Dated, label: ShownLabel, picture: Picture): boolean {
  const { at, mark } = placeOf(picture, event);
  const mayStick = mark[0] < 0 && mark[1] > label.box.from;
  return label.box.from > at && !mayStick;
}

/** In a pan, pills that were whole in view and should be so still, but are not the same. */
function changedPills({ before, after, factor }: Step): readonly string[] {
  if (factor !== 1) return [];
  const shift = ((before.start - after.start) * after.along) / (after.end - after.start);
  return before.pills
    .filter((pill) => isWhole(pill, 0, before) && isWhole(pill, shift, after))
    .filter((pill) => !after.pills.some((other) => isSame(pill, other, shift)))
    .map(({ lane, count }) => `pill +${String(count)} of ${lane}`);
}

function isWhole({ box }: ShownPill, shift: number, { along }: Picture): boolean {
  return box.from + shift > slackPx && box.to + shift < along - slackPx;
}

function isSame(a: ShownPill, b: ShownPill, shift: number): boolean {
  const isNear = Math.abs(a.box.from + shift - b.box.from) < slackPx;
  return isNear && a.lane === b.lane && a.count === b.count && a.from === b.from && a.to === b.to;
}

/**
 * Zooming in takes no label whose anchor is in view before and after, zooming out gives none, and panning
 * does neither.
 */
function poppedLabels(
  { before, after, factor }: Step,
  events: readonly Dated[],
): readonly string[] {
  const [had, has] = [byKey(before), byKey(after)];
  const isInView = ({ at }: Placed, { along }: Picture) => at > 1 && at < along - 1;
  return events
    .filter(
      (event) => isInView(placeOf(before, event), before) && isInView(placeOf(after, event), after),
    )
    .map(keyOf)
    .filter((key) => {
      const isTaken = had.has(key) && !has.has(key) && factor >= 1;
      const isGiven = !had.has(key) && has.has(key) && factor <= 1;
      return isTaken || isGiven;
    });
}
