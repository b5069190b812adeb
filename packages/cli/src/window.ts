/** The window of time that `--from` and `--to` ask for. */
import {
  createTable,
  parseEdtf,
  type NormalizedDocument,
  type TimeSpan,
  type UncertainDate,
} from "@sanjyra/core";
import { civilEndToZone, civilToZone } from "@sanjyra/core/time";
import { Failure } from "./failure.ts";

/** Dates in EDTF; what is left out is where the data begin or end. */
export interface Edges {
  readonly from?: string;
  readonly to?: string;
}

/** Free room beside the first or last event, as a share of the window. */
const padShare = 0.03;

/** Throws {@link Failure} for edges that are no dates, or the wrong way round. */
export function checkEdges({ from, to }: Edges): void {
  const start = from === undefined ? -Infinity : readEdge("from", from).earliest;
  const end = to === undefined ? Infinity : readEdge("to", to).latest;
  if (start < end) return;
  throw new Failure(`--from ${from ?? ""} is not before --to ${to ?? ""}.`, "Exchange them.");
}

/** The window in instants of the axis, or undefined where none is asked for. */
export function windowOf(
  { from, to }: Edges,
  document: NormalizedDocument,
  timeZone: string | undefined,
): TimeSpan | undefined {
  if (from === undefined && to === undefined) return undefined;
  const table = createTable(document, timeZone === undefined ? {} : { timeZone });
  const hull = table.hull ?? { start: -Infinity, end: Infinity };
  const zone = table.timeZone;
  const start = from === undefined ? hull.start : startOf(readEdge("from", from), zone);
  const end = to === undefined ? hull.end : endOf(readEdge("to", to), zone);
  if (!(start < end)) throw new Failure("There is no event on that side.", "Give both edges.");
  const pad = (end - start) * padShare;
  return {
    start: from === undefined ? start - pad : start,
    end: to === undefined ? end + pad : end,
  };
}

const startOf = ({ civil, earliest }: UncertainDate, zone: string): number =>
  civil ? civilToZone(earliest, zone) : earliest;

const endOf = ({ civil, latest }: UncertainDate, zone: string): number =>
  civil ? civilEndToZone(latest, zone) : latest;

/** A date whose bound on that side is known. */
function readEdge(option: "from" | "to", value: string): UncertainDate {
  const reading = parseEdtf(value);
  if (!reading.ok) throw new Failure(`--${option}: ${reading.issue.message}`, reading.issue.remedy);
  const { date } = reading;
  if (Number.isFinite(option === "from" ? date.earliest : date.latest)) return date;
  throw new Failure(`--${option} “${value}” has no such end.`, "Give a date such as 1993-01-19.");
}
