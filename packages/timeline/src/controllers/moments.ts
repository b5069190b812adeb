/** What the page gives as a moment: milliseconds, or a date in EDTF. */
import { parseEdtf } from "@sanjyra/core";

/** A moment as the page writes it; null and empty text are none. */
export type MomentInput = number | string | null | undefined;

/**
 * The moment in milliseconds: of a date the first one for the start of a window and the last one for its
 * end. Null where there is none; undefined where the input cannot be read.
 */
export function readMoment(input: unknown, edge: "start" | "end"): number | null | undefined {
  if (input === null || input === undefined || input === "") return null;
  if (typeof input === "number") return Number.isFinite(input) ? input : undefined;
  if (typeof input !== "string") return undefined;
  const reading = parseEdtf(input);
  if (!reading.ok) return undefined;
  const moment = edge === "start" ? reading.date.earliest : reading.date.latest;
  return Number.isFinite(moment) ? moment : undefined;
}
