/**
 * What a window must account for, counted from the document itself: its dates are read, but neither table,
 * plan nor layout are asked. The other half of promise 4.
 */
import { parseEdtf, type SceneCounts, type TimelineDocument } from "@sanjyra/core";
import type { Picture } from "./picture.ts";
import type { Span } from "./timeline.ts";

/** Least size of a mark, and length of the fade at an open end, pixels. */
const dotPx = 10;
const fadePx = 36;

/** An event as its date alone places it. */
export interface Dated {
  readonly id: string;
  readonly lane: string;
  /** Bounds, milliseconds; infinite where the date has an open end. */
  readonly start: number;
  readonly end: number;
  /** The part with known ends; a moment where only one end is known. */
  readonly known: Span;
}

/** Where an event is in a window, pixels from the plot's start. */
export interface Placed {
  /** The anchor: the middle of what is known. */
  readonly at: number;
  /** The mark: what is known, never less than a dot, with its fades. */
  readonly mark: readonly [from: number, to: number];
  /** All that the date covers, open ends included. */
  readonly whole: readonly [from: number, to: number];
}

/** How a picture accounts for the events of its window. */
export interface Account {
  readonly labels: number;
  readonly marks: number;
  readonly pilled: number;
  readonly underWay: number;
  /** Events of which a fraction of a pixel decides whether they are in the window, or how. */
  readonly doubtful: number;
  /** What does not add up. */
  readonly faults: readonly string[];
}

/** The dated events of a document; one without a readable date is left out, as in the picture. */
export function datedEvents({ events }: TimelineDocument): readonly Dated[] {
  return events.flatMap(({ id = "", lane = "", date }) => {
    const reading = parseEdtf(date);
    if (!reading.ok) return [];
    const { earliest: start, latest: end, parts } = reading.date;
    return [{ id, lane, start, end, known: knownOf([{ earliest: start, latest: end }, ...parts]) }];
  });
}

function knownOf(parts: readonly { readonly earliest: number; readonly latest: number }[]): Span {
  const ends = parts.map(({ earliest: start, latest: end }) => ({ start, end }));
  const known = ends.find(({ start, end }) => Number.isFinite(start) && Number.isFinite(end));
  const edge = ends.flatMap(({ start, end }) => [start, end]).find(Number.isFinite) ?? 0;
  return known ?? { start: edge, end: edge };
}

/** Where an event is in the window of a picture. */
export function placeOf({ start, end, along }: Picture, event: Dated): Placed {
  const toPx = (moment: number) => ((moment - start) * along) / (end - start);
  const { known } = event;
  const at = toPx((known.start + known.end) / 2);
  const from = Math.min(toPx(known.start), at - dotPx / 2);
  const to = Math.max(toPx(known.end), at + dotPx / 2);
  return {
    at,
    mark: [
      event.start === -Infinity ? from - fadePx : from,
      event.end === Infinity ? to + fadePx : to,
    ],
    whole: [Math.min(toPx(event.start), from), Math.max(toPx(event.end), to)],
  };
}

type Kind = "labels" | "marks" | "pilled" | "underWay" | "lost";

/** Sorts the events of a picture's window by what the picture has for each. */
export function accountOf(picture: Picture, events: readonly Dated[]): Account {
  const has = {
    labels: new Set(picture.labels.map(({ id }) => id)),
    marks: new Set(picture.marks.map(({ id }) => id)),
  };
  const kindOf = (event: Dated, { at, mark }: Placed): Kind => {
    // A label may still be seen where the mark and its fade have gone.
    if (!meetsBox(mark, picture)) return "underWay";
    if (has.labels.has(event.id)) return "labels";
    if (has.marks.has(event.id)) return "marks";
    if (at <= -dotPx / 2 || at >= picture.along + dotPx / 2) return "underWay";
    return isInPill(picture, event) ? "pilled" : "lost";
  };
  const sorted = events
    .map((event) => ({ event, place: placeOf(picture, event) }))
    .map(({ event, place }) => ({
      event,
      isDoubtful: isDoubtful(place, picture.along),
      kind: meetsBox(place.whole, picture) ? kindOf(event, place) : undefined,
    }));
  const count = (kind: Kind) => sorted.filter((one) => one.kind === kind).length;
  const lost = sorted.filter((one) => one.kind === "lost" && !one.isDoubtful);
  return {
    labels: count("labels"),
    marks: count("marks"),
    pilled: count("pilled"),
    underWay: count("underWay"),
    doubtful: sorted.filter((one) => one.isDoubtful).length,
    faults: [
      ...lost.map(({ event }) => `${event.id} is lost`),
      ...wronglyCounted(picture, sorted),
      ...wronglyShown(picture, events),
    ],
  };
}

function meetsBox([from, to]: readonly [number, number], { along }: Picture): boolean {
  return to > 0 && from < along;
}

function isDoubtful({ at, mark, whole }: Placed, along: number): boolean {
  const ends = [...mark, ...whole].flatMap((px) => [px, px - along]);
  return [...ends, at + dotPx / 2, at - dotPx / 2 - along].some((px) => Math.abs(px) < 1);
}

function isInPill({ pills }: Picture, { lane, known }: Dated): boolean {
  const anchor = (known.start + known.end) / 2;
  return pills.some((pill) => pill.lane === lane && pill.from <= anchor && anchor <= pill.to);
}

interface Sorted {
  readonly event: Dated;
  readonly kind: Kind | undefined;
  readonly isDoubtful: boolean;
}

/** Lanes whose numbers of events under way, or in pills, are not those of the document. */
function wronglyCounted(picture: Picture, sorted: readonly Sorted[]): readonly string[] {
  return [...new Set(sorted.map(({ event }) => event.lane))].flatMap((lane) => {
    const here = sorted.filter(({ event }) => event.lane === lane);
    const doubtful = here.filter((one) => one.isDoubtful).length;
    const inDocument = (kind: Kind) => here.filter((one) => one.kind === kind).length;
    const shown = (parts: readonly { readonly lane: string; readonly count: number }[]) =>
      parts.filter((part) => part.lane === lane).reduce((sum, { count }) => sum + count, 0);
    const underWay = [shown(picture.underWay), inDocument("underWay")] as const;
    const pilled = [shown(picture.pills), inDocument("pilled")] as const;
    return [
      ...(Math.abs(underWay[0] - underWay[1]) > doubtful
        ? [`${lane} shows ${underWay.join(" under way, and the document has ")}`]
        : []),
      // A pill at the edge counts members that are out of the window too.
      ...(pilled[0] + doubtful < pilled[1]
        ? [`${lane} shows ${pilled.join(" in pills, and the document has ")}`]
        : []),
    ];
  });
}

/** Events that are shown twice in a lane, or are not of the document. */
function wronglyShown({ labels, marks }: Picture, events: readonly Dated[]): readonly string[] {
  const known = new Set(events.map(({ lane, id }) => `${lane} ${id}`));
  const shown = [...labels, ...marks].map(({ lane, id }) => `${lane} ${id}`);
  const twice = shown.filter((key, index) => shown.indexOf(key) !== index);
  const strange = shown.filter((key) => !known.has(key));
  return [...twice.map((key) => `${key} is there twice`), ...strange.map((key) => `${key}?`)];
}

/** Whether the element's own four counts are those of an account, but for the doubtful. */
export function agrees(counts: SceneCounts, account: Account): boolean {
  const { labels, marks, pilled, underWay, inWindow } = counts;
  const kinds = ["labels", "marks", "pilled", "underWay"] as const;
  const adds = labels + marks + pilled + underWay === inWindow;
  return adds && kinds.every((kind) => Math.abs(counts[kind] - account[kind]) <= account.doubtful);
}
