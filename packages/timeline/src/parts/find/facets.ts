/** What a reader can filter by: the values that the data have, in a fixed order, and how many events each would give. */
import type { Category, Entity, LocalizedText, TimelineTable } from "@sanjyra/core";
import { localize } from "../shared.ts";
import { facetNames, valuesOf, type FacetName } from "./filter.ts";

/** A value of a facet. */
export interface FacetValue {
  readonly id: string;
  readonly text: string;
  /** BCP 47 tag of the text where it is not in the reader's language. */
  readonly lang?: string;
}

/** Most values that are offered: those of the most events. */
const mostValues = 60;

/** The facets of a table in which a choice makes a difference, with their values. */
export type Facets = ReadonlyMap<FacetName, readonly FacetValue[]>;

/** How many events have each value of a facet. With `passes` only those that pass. */
export function countValues(
  table: TimelineTable,
  facet: FacetName,
  passes?: Uint8Array,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  table.events.forEach((event, row) => {
    if (passes?.[row] === 0) return;
    for (const id of new Set(valuesOf(event, facet))) counts.set(id, (counts.get(id) ?? 0) + 1);
  });
  return counts;
}

/** The facets of a table for a reader's language; `otherLane` names the lane without a name. */
export function createFacets(table: TimelineTable, language: string, otherLane: string): Facets {
  const facets = new Map<FacetName, readonly FacetValue[]>();
  for (const name of facetNames) {
    const values = valuesIn(table, name, language, otherLane);
    if (values.length > 0) facets.set(name, values);
  }
  return facets;
}

function valuesIn(
  table: TimelineTable,
  facet: FacetName,
  language: string,
  otherLane: string,
): readonly FacetValue[] {
  const counts = countValues(table, facet);
  if ([...counts.values()].every((count) => count === table.size)) return [];
  const names = namesOf(table, facet);
  const inOrder = facet === "lanes" || facet === "categories" ? [...names.keys()] : [];
  const rankOf = new Map(inOrder.map((id, rank) => [id, rank]));
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, mostValues);
  most.sort(([a], [b]) => (rankOf.get(a) ?? Infinity) - (rankOf.get(b) ?? Infinity) || 0);
  const plain = table.document.language;
  return most.map(([id]) => {
    const shown = localize(names.get(id) ?? id, language, names.has(id) ? plain : "und");
    return { id, ...shown, text: shown.text || otherLane };
  });
}

function namesOf(
  { document }: TimelineTable,
  facet: FacetName,
): ReadonlyMap<string, LocalizedText> {
  if (facet === "tags") return new Map();
  if (facet === "participants") return mapOf(document.entities, ({ name }: Entity) => name);
  const items: readonly Category[] = document[facet];
  return mapOf(items, ({ title }) => title);
}

function mapOf<Item extends { readonly id: string }>(
  items: readonly Item[],
  name: (item: Item) => LocalizedText | undefined,
): ReadonlyMap<string, LocalizedText> {
  return new Map(items.map((item) => [item.id, name(item) ?? item.id]));
}
