/** Documents of any size, the same for the same seed: eight lanes whose events crowd towards the end, as history's do. */
import type { TimelineDocument } from "@sanjyra/core";
import { createRandom } from "./random.ts";

/** Days, or stretches of days to five years. */
export type Kind = "points" | "ranges";

const dayMs = 86_400_000;
const first = Date.UTC(1850, 0, 1);
const last = Date.UTC(2026, 0, 1);
const laneCount = 8;
const subjects = ["Treaty", "Visit", "Protocol", "Summit", "Exhibition", "Agreement", "Festival"];
const matters = ["trade", "culture", "energy", "roads", "science", "water", "sport", "health"];

/** The names of the lanes. */
export const laneIds: readonly string[] = Array.from(
  { length: laneCount },
  (_, lane) => `lane-${String(lane)}`,
);

/** A document of so many events. */
export function makeDocument(size: number, kind: Kind, seed: number): TimelineDocument {
  const chance = createRandom(seed);
  const below = (limit: number): number => Math.floor(chance() * limit);
  const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
  const events = Array.from({ length: size }, (_, at) => {
    const start = first + (last - first) * Math.sqrt(chance());
    const end = start + dayMs * (1 + Math.floor(chance() ** 3 * 2000));
    const title = [subjects[below(subjects.length)], "on", matters[below(matters.length)], at + 1];
    return {
      id: `e${String(at)}`,
      date: kind === "points" ? dayOf(start) : `${dayOf(start)}/${dayOf(end)}`,
      title: title.join(" "),
      lane: laneIds[below(laneCount)] ?? "",
      importance: Math.floor(chance() ** 3 * 4),
    };
  });
  const lanes = laneIds.map((id, lane) => ({ id, title: `Lane ${String(lane + 1)}` }));
  return { version: 1, language: "en", lanes, events };
}
