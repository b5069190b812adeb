/** All styles of the element, one module for each thing that is drawn, in the order in which they apply. */
import type { CSSResult } from "lit";
import { axis } from "./axis.ts";
import { base } from "./base.ts";
import { card } from "./card.ts";
import { events } from "./events.ts";
import { lanes } from "./lanes.ts";
import { overview } from "./overview.ts";
import { plot } from "./plot.ts";
import { print } from "./print.ts";
import { states } from "./states.ts";
import { tokens } from "./tokens.ts";
import { toolbar } from "./toolbar.ts";

/** The style sheets that the element adopts. */
export const styles: CSSResult[] = [
  tokens,
  base,
  toolbar,
  plot,
  axis,
  lanes,
  events,
  card,
  overview,
  states,
  print,
];
