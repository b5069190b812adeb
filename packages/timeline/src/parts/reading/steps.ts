/** Keys in list and table: up and down lead from event to event as they stand there. */
import type { KeyCommand } from "../../controllers/keyboard.ts";
import type { ViewsHost } from "../../controllers/views.ts";
import { commandOfKey, perform } from "../shared.ts";

const steps = new Map<KeyCommand, number>([
  ["lane-next", 1],
  ["lane-previous", -1],
  ["time-next", 1],
  ["time-previous", -1],
  ["lane-first", -Infinity],
  ["first", -Infinity],
  ["lane-last", Infinity],
  ["last", Infinity],
]);

/** Meanings of keys that are the same in every view. */
const common: ReadonlySet<KeyCommand> = new Set(["toggle", "close"]);

/** The row that a step leads to from another, in the order shown; undefined at an end, or where it is no step. */
export function stepFrom(
  order: readonly number[],
  row: number | undefined,
  command: KeyCommand,
): number | undefined {
  const step = steps.get(command);
  if (step === undefined) return undefined;
  const from = row === undefined ? -1 : order.indexOf(row);
  const target = order[Math.max(0, Math.min(order.length - 1, from + step))];
  return target === row ? undefined : target;
}

/** Takes a key on the button of an event. */
export function onKey(event: KeyboardEvent, order: readonly number[], host: ViewsHost): void {
  const { row } = (event.target as HTMLElement).dataset;
  const command = commandOfKey(event, host);
  if (row === undefined || !command || event.defaultPrevented) return;
  const isStep = steps.has(command);
  const target = stepFrom(order, Number(row), command);
  if (target !== undefined) host.focus.focusRow(target);
  if (isStep || (common.has(command) && perform(command, host))) event.preventDefault();
}

/** The pieces that hold the tab stop and the choice: they are drawn wherever they are. */
export function heldPieces(
  order: readonly number[],
  size: number,
  rows: readonly (number | undefined)[],
): ReadonlySet<number> {
  const places = rows.map((row) => (row === undefined ? -1 : order.indexOf(row)));
  return new Set(places.map((place) => Math.floor(place / size)));
}

/** The row whose button Tab leads to: where the focus was, else the choice, else the first in the window. */
export function stopOf(order: readonly number[], host: ViewsHost): number | undefined {
  const { stage, scene } = host;
  const focused = host.focus.row;
  const selected = host.choice.row;
  const start = scene?.start ?? -Infinity;
  if (focused !== undefined && order.includes(focused)) return focused;
  if (selected !== undefined && order.includes(selected)) return selected;
  return order.find((row) => (stage?.table.anchor[row] ?? 0) >= start) ?? order[0];
}
