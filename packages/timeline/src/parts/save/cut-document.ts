/** The part of a document that is in view. */
import type { NormalizedDocument, Scene, UncertainDate } from "@sanjyra/core";
import type { Stage } from "../../pipeline.ts";

/** Rows that pass the filter and may have gone on within the window, or are drawn in it. */
function rowsInView({ table, lanes }: Stage, scene: Scene): ReadonlySet<number> {
  const { start, end } = table;
  const meets = (row: number): boolean =>
    (start[row] ?? 0) <= scene.end && (end[row] ?? 0) >= scene.start;
  return new Set([...lanes.flat().filter(meets), ...scene.events.map(({ row }) => row)]);
}

/**
 * The document with the events in view, their lanes and those around these, the eras that meet the window, and notes
 * about what is left. Everything else stays as it is, since what is left may refer to it.
 */
export function cutDocument(
  document: NormalizedDocument,
  stage: Stage,
  scene: Scene,
): NormalizedDocument {
  const rows = rowsInView(stage, scene);
  const ids = new Set([...rows].map((row) => stage.table.events[row]?.id));
  const meets = ({ earliest, latest }: UncertainDate): boolean =>
    earliest <= scene.end && latest >= scene.start;
  const events = document.events.filter(({ id }) => ids.has(id));
  const eras = document.eras.filter(({ date }) => meets(date));
  const used = usedLanes(document, new Set(events.map(({ lane }) => lane)));
  const gone = new Set(
    [...document.events, ...document.eras].map(({ id }) => id).filter((id) => !ids.has(id)),
  );
  for (const { id } of eras) gone.delete(id);
  return {
    ...document,
    events,
    eras,
    lanes: document.lanes.filter(({ id }) => used.has(id)),
    notes: document.notes.filter(({ about }) => about.some((id) => !gone.has(id))),
  };
}

/** Lanes with those that they lie in. */
function usedLanes({ lanes }: NormalizedDocument, own: ReadonlySet<string>): ReadonlySet<string> {
  const parents = new Map(lanes.map(({ id, parent }) => [id, parent]));
  const used = new Set(own);
  for (const lane of own) {
    for (let id = parents.get(lane); id !== undefined && !used.has(id); id = parents.get(id))
      used.add(id);
  }
  return used;
}
