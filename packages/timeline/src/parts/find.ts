/** The part that finds: a search field, filters as chips, and going to a date. */
import type { FindingController, FindingHost } from "../controllers/finding.ts";
import { Finder } from "./find/finder.ts";

export { prepare } from "./find/filtering.ts";
export type { Finder } from "./find/finder.ts";
export { styles } from "./find/styles.ts";

/** Search and filters for one element. */
export const createFinder = (host: FindingHost, finding: FindingController): Finder =>
  new Finder(host, finding);
