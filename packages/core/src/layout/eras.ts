/** Eras behind everything, with their labels in a strip of their own. */
import type { TimelineTable } from "../model/table.ts";
import type { EraNode } from "../scene/scene.ts";
import type { TimeScale } from "../time/scale.ts";
import { round } from "./mark.ts";
import type { Measure, SceneText } from "./scene-text.ts";

/** Space before and after an era's label, pixels. */
const eraPadPx = 8;

/** The eras that meet the plot box. A label that does not fit its era, or meets the one before, is left out. */
export function layoutEras(
  table: TimelineTable,
  scale: TimeScale,
  along: number,
  text: SceneText,
  measure: Measure,
): EraNode[] {
  let free = 0;
  return table.eras
    .map((era, place) => ({ ...era, place }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ era, start, end, place }) => {
      const from = Math.max(-1, scale.toPx(start));
      const to = Math.min(along + 1, scale.toPx(end));
      const shown = text.era(place);
      const labelFrom = Math.max(from, 0, free) + eraPadPx;
      const width = measure(shown.text, false);
      const fits = labelFrom + width + eraPadPx <= to;
      if (fits) free = labelFrom + width;
      return {
        id: era.id,
        from: round(from),
        to: round(to),
        title: shown.text,
        ...(shown.lang !== undefined && { lang: shown.lang }),
        labelFrom: round(labelFrom),
        labelTo: round(fits ? labelFrom + width : labelFrom),
      };
    })
    .filter(({ from, to }) => to > 0 && from < along);
}
