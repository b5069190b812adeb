/** The door to live data: only a page that adds to its data loads it. */
import type { appendPlan } from "../index/append-plan.ts";
import type { appendTable } from "../model/append-table.ts";

/** Adds a batch of events to a table, and then to its plan. */
export interface Appending {
  readonly appendTable: typeof appendTable;
  readonly appendPlan: typeof appendPlan;
}

/** Loads what adds batches of events to tables and plans. Rejects only where it cannot be loaded. */
export async function loadAppending(): Promise<Appending> {
  const [table, plan] = await Promise.all([
    import("../model/append-table.ts"),
    import("../index/append-plan.ts"),
  ]);
  return { appendTable: table.appendTable, appendPlan: plan.appendPlan };
}
