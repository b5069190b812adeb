/**
 * What a window must account for, counted from the document itself: its dates are read, but neither table,
 * plan nor layout are asked. The other half of promise 4.
 */
import { parseEdtf, type SceneCounts, type TimelineDocument } from "@sanjyra/core";
import type { Picture } from "./picture.ts";

/** Least size of a mark, pixels. */
const dotPx = 10;

/** An event as its date alone places it. */
export interface Dated {
  readonly id: string;
  readonly lane: string;
  /** Bounds, milliseconds; infinite where the date has an open end. */
  readonly start: number;
  readonly end: number;
  /** Middle of the part with known ends. */
  readonly anchor: number;
}

/** Where an event is in a window, pixels from the plot's start. */
export interface Placed {
  /** The anchor. */
  readonly at: number;
  /** The mark, never less than a dot. */
  readonly from: number;
  readonly to: number;
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
    const { earliest, latest, parts } = reading.date;
    const known = [{ earliest, latest }, ...parts].find(
      (part) => Number.isFinite(part.earliest) && Number.isFinite(part.latest),
    );
    if (!known) return [];
    const anchor = known.earliest / 2 + known.latest / 2;
    return [{ id, lane, start: earliest, end: latest, anchor }];
  });
}

/** Where an event is in the window of a picture. */
export function placeOf({ start, end, along }: Picture, event: Dated): Placed {
  const toPx = (moment: number) => ((moment - start) * along) / (end - start);
  const at = toPx(event.anchor);
  return {
    at,
    from: Math.min(toPx(event.start), at - dotPx / 2),
    to: Math.max(toPx(event.end), at + dotPx / 2),
  };
}

type Kind = "labels" | "marks" | "pilled" | "underWay" | "lost";

/** Sorts the events of a picture's window by what the picture has for each. */
export function accountOf(picture: Picture, events: readonly Dated[]): Account {
  const has = {
    labels: new Set(picture.labels.map(({ id }) => id)),
    marks: new Set(picture.marks.map(({ id }) => id)),
  };
  const kindOf = (event: Dated, { at }: Placed): Kind => {
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
      kind: place.to > 0 && place.from < picture.along ? kindOf(event, place) : undefined,
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

function isDoubtful({ at, from, to }: Placed, along: number): boolean {
  const edges = [from, to, from - along, to - along, at + dotPx / 2, at - dotPx / 2 - along];
  return edges.some((px) => Math.abs(px) < 1);
}

function isInPill({ pills }: Picture, { lane, anchor }: Dated): boolean {
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
