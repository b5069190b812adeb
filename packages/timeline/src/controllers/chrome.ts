/** What the element needs beside its lanes: head, toolbar, axis, overview. */

/** Its height in pixels; undefined where it cannot be told, or something takes room for a while only. */
export function chromeOf(root: ShadowRoot): number | undefined {
  const part = (name: string) => root.querySelector<HTMLElement>(name);
  const [frame, plot, axis, field] = [".frame", ".plot", ".axis", ".field"].map(part);
  // A docked card or a search takes room for a while: no reason to plan afresh.
  if (!frame || !plot || !axis || !field || part("[data-docked], .find")) return undefined;
  const padPx = Number.parseFloat(getComputedStyle(field).paddingBlockEnd) || 0;
  return frame.offsetHeight - plot.clientHeight + axis.offsetHeight + padPx;
}
