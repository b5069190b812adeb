/** The door to filtering: only a page on which somebody filters loads it. */
import type { filterPlan } from "../index/filter-plan.ts";

/** Plans for some of the events. */
export interface Filtering {
  readonly filterPlan: typeof filterPlan;
}

/** Loads what makes the plan of a filter. Rejects only where it cannot be loaded. */
export async function loadFiltering(): Promise<Filtering> {
  const { filterPlan: filter } = await import("../index/filter-plan.ts");
  return { filterPlan: filter };
}
