/** Which events a filter lets pass: from an object that the page or the reader gives to a byte a row. */
import type { TimelineTable } from "@sanjyra/core";
import type { MomentInput } from "../../controllers/moments.ts";
import type { TimelineFilter } from "../../controllers/finding.ts";
import { readMoment } from "../shared.ts";
import { createTextIndex, hasTerms, type Wording } from "./text-index.ts";
import { termsOf } from "./fold.ts";

/** What an event may be chosen by. */
export const facetNames = ["lanes", "categories", "tags", "participants"] as const;

/** One of {@link facetNames}. */
export type FacetName = (typeof facetNames)[number];

/** A filter without faults; undefined where there is no condition. */
export interface CleanFilter {
  readonly facets: ReadonlyMap<FacetName, ReadonlySet<string>>;
  /** First and last moment; infinite where open. */
  readonly from: number;
  readonly to: number;
  /** Folded words that an event must have, all of them. */
  readonly terms: readonly string[];
}

/** A filter that was read, and the names of its fields that are not what they should be. */
export interface FilterReading {
  /** Undefined where nothing is asked for: everything passes. */
  readonly filter: CleanFilter | undefined;
  readonly bad: readonly string[];
}

/** Reads a filter of any origin. A field that is not right is left out; nothing is kept of the object itself. */
export function readFilter(given: unknown): FilterReading {
  if (given === null || given === undefined) return { filter: undefined, bad: [] };
  if (typeof given !== "object") return { filter: undefined, bad: ["filter"] };
  const wish = given as TimelineFilter;
  const bad: string[] = [];
  const facets = new Map<FacetName, ReadonlySet<string>>();
  for (const name of facetNames) {
    const ids: unknown = wish[name];
    if (!Array.isArray(ids)) {
      if (ids !== undefined && ids !== null) bad.push(name);
      continue;
    }
    if (ids.length > 0) facets.set(name, new Set(ids.map(String)));
  }
  const from = edge(wish.from, "start", bad) ?? -Infinity;
  const to = edge(wish.to, "end", bad) ?? Infinity;
  const text: unknown = wish.text ?? "";
  if (typeof text !== "string") bad.push("text");
  const terms = typeof text === "string" ? termsOf(text) : [];
  const isEmpty = facets.size === 0 && from === -Infinity && to === Infinity && !terms.length;
  return { filter: isEmpty ? undefined : { facets, from, to, terms }, bad };
}

function edge(given: MomentInput, name: "start" | "end", bad: string[]): number | undefined {
  const moment = readMoment(given, name);
  if (moment === undefined) bad.push(name === "start" ? "from" : "to");
  return moment ?? undefined;
}

/** What an event has of a facet. */
export function valuesOf(
  event: TimelineTable["events"][number],
  facet: FacetName,
): readonly string[] {
  if (facet === "lanes") return [event.lane];
  if (facet === "categories") return event.category === undefined ? [] : [event.category];
  return event[facet];
}

/**
 * A byte a row: 1 for an event that has, of each facet asked for, one of the values, that may have happened within
 * the time, and that has all the words. `without` leaves one facet out, to count what it could still give.
 */
export function passesOf(
  table: TimelineTable,
  filter: CleanFilter,
  wording: Wording,
  without?: FacetName,
): Uint8Array {
  const { from, to, terms } = filter;
  const facets = [...filter.facets].filter(([name]) => name !== without);
  const index = terms.length > 0 ? createTextIndex(table, wording) : undefined;
  const passes = new Uint8Array(table.size);
  table.events.forEach((event, row) => {
    const isPassing =
      (table.start[row] ?? 0) <= to &&
      (table.end[row] ?? 0) >= from &&
      facets.every(([name, ids]) => valuesOf(event, name).some((id) => ids.has(id))) &&
      (!index || hasTerms(index, row, terms));
    passes[row] = isPassing ? 1 : 0;
  });
  return passes;
}

/** How many rows a filter lets pass. */
export function countOf(passes: Uint8Array): number {
  let count = 0;
  for (const pass of passes) count += pass;
  return count;
}
