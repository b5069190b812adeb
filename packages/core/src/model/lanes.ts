/** The lanes of a document: those it declares, then those that its events name without declaring them. */
import type { Lane } from "./document.ts";
import { refuse } from "./place.ts";
import type { Place } from "./place.ts";

/** Lanes in the order on screen. */
export interface LaneList {
  readonly all: readonly Lane[];
  /** Adds a lane for an id that is not there yet; the empty id stands for events that name none. */
  readonly need: (id: string) => void;
}

/** More levels than this are no order that a person made; it also bounds the walk to the outermost lane. */
const deepest = 64;

/** Starts from the declared lanes. Parents that do not exist, or lead round in a circle, are dropped. */
export function createLanes(declared: readonly Lane[], place: Place): LaneList {
  const parents = new Map(declared.map((lane) => [lane.id, lane.parent]));
  const leadsOut = (id: string | undefined, depth = 0): boolean =>
    id === undefined ||
    (depth < deepest && parents.has(id) && leadsOut(parents.get(id), depth + 1));
  const all = declared.map((lane) => {
    if (leadsOut(lane.parent)) return lane;
    const { parent: _, ...rest } = lane;
    refuse(
      { ...place, entry: { id: lane.id } },
      "parent",
      "the id of a lane outside this one",
      "lane-shape",
    );
    return rest;
  });
  const need = (id: string): void => {
    if (parents.has(id)) return;
    parents.set(id, undefined);
    all.push(id ? { id, title: id } : { id });
  };
  return { all, need };
}
