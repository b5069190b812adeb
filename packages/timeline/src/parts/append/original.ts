/** What was read, as if the appended events had been in it from the beginning. */
import type { Reading } from "@sanjyra/core";

function eventsOf(original: unknown): readonly unknown[] {
  if (Array.isArray(original)) return original;
  const events = (original as { readonly events?: unknown } | null | undefined)?.events;
  return Array.isArray(events) ? events : [];
}

/**
 * The original with the events of some batches behind its own, at the rows that reading gave them. Undefined where the
 * page's own objects do not let themselves be read.
 */
export function withEvents(
  { original, inputCount }: Reading,
  batches: readonly unknown[],
): unknown {
  try {
    const own = eventsOf(original);
    const rows = Array.from({ length: inputCount }, (_, row) => own[row]);
    const events = [...rows, ...batches.flatMap(eventsOf)];
    const isRecord = typeof original === "object" && !Array.isArray(original);
    return isRecord ? { ...original, events } : { events };
  } catch {
    return undefined;
  }
}
