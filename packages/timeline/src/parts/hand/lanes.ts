/** Paging through lanes. */
import type { FocusController } from "../../controllers/focus.ts";
import type { KeyTarget } from "../../controllers/plot-keys.ts";
import { nearestRow } from "../shared.ts";

/**
 * The lane one screen further down (1) or up (-1): the last with events whose top is within `px` of the given lane's,
 * else the next one. `tops` are the places of all lanes, pixels. Undefined at the end.
 */
export function lanePage(
  lanes: readonly (readonly number[])[],
  tops: readonly number[],
  from: number,
  { step, px }: { readonly step: 1 | -1; readonly px: number },
): number | undefined {
  let found: number | undefined;
  for (let lane = from + step; lane >= 0 && lane < lanes.length; lane += step) {
    if (lanes[lane]?.length === 0) continue;
    if (found !== undefined && Math.abs((tops[lane] ?? 0) - (tops[from] ?? 0)) > px) break;
    found = lane;
  }
  return found;
}

/** What paging needs of the element. */
export type LanesTarget = Pick<KeyTarget, "root" | "scene" | "stage"> & {
  readonly focus: Pick<FocusController, "rowFor" | "focusRow">;
};

/** Steps one screen of lanes down (1) or up (-1), to the event there that is nearest in time. */
export function stepLanes({ focus, root, scene, stage }: LanesTarget, step: 1 | -1): void {
  const row = focus.rowFor("next");
  if (!stage || !scene || row === undefined) return;
  const { table, lanes } = stage;
  const px = Math.min(innerHeight, root.querySelector(".field")?.clientHeight ?? 0);
  const tops = scene.lanes.map(({ offset }) => offset);
  const lane = lanePage(lanes, tops, table.lane[row] ?? 0, { step, px });
  const target = nearestRow(table, lanes[lane ?? -1] ?? [], table.anchor[row] ?? 0);
  if (target !== undefined) focus.focusRow(target);
}
