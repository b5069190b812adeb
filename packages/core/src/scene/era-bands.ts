/** How overlapping eras are tinted: as bands side by side, so that no tints add up. */
import type { EraNode } from "./scene.ts";

/** Where an era is drawn, along. */
export type Stretch = Pick<EraNode, "from" | "to">;

/** Stretches that are in one era or several, cut where an era begins or ends; every other one is tinted more. */
export function eraBands(
  eras: readonly Stretch[],
): readonly (readonly [from: number, to: number])[] {
  const cuts = [...new Set(eras.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  return cuts
    .map((from, at) => [from, cuts[at + 1] ?? from] as const)
    .filter(([from, to]) => eras.some((era) => era.from <= from && era.to >= to && to > from));
}
