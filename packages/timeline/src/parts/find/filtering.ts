/** The core's plan of a filter, loaded together with this part. */
import type { Filtering } from "@sanjyra/core";
import { loadFiltering } from "../shared.ts";

let filtering: Filtering | undefined;

/** Loads it. To be awaited before anything filters. */
export async function prepare(): Promise<void> {
  filtering ??= await loadFiltering();
}

/** The plan of the events that pass; see the core's `filterPlan`. */
export const filterPlan: Filtering["filterPlan"] = (plan, passes) =>
  filtering?.filterPlan(plan, passes) ?? plan;
