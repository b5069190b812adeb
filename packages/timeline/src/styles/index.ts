/**
 * All styles of the element, one module for each thing that is drawn, in the order in which they apply. Pages style
 * these parts and states from outside:
 *
 * @csspart frame - Everything.
 * @csspart toolbar - The row of buttons.
 * @csspart plot - Axis and lanes.
 * @csspart lane - A lane with its heading.
 * @csspart event - The button of an event; `selected`, `strong`, `callout`, `mark` and `match` are added as they apply.
 * @csspart label - The text of an event.
 * @csspart mark - An event without a label that is alone.
 * @csspart pill - Several events without labels; `match` is added where a search found one of them.
 * @csspart under-way - The number of events of a lane that go on throughout the window.
 * @csspart tick - A tick of the axis; `major` or `minor` is added.
 * @csspart overview - The whole span with the window on it.
 * @csspart find - Search and filters.
 * @csspart find-input - The search field.
 * @csspart find-results - The list of what the search found.
 * @csspart menu - The menu of the save button.
 * @csspart title - The heading: the title of the document, or the `label`.
 * @csspart summary - The sentence below the heading.
 * @csspart button - A button of the toolbar, of the card or of a state.
 * @csspart axis - The strip of ticks above the lanes.
 * @csspart field - What lies below the axis and scrolls where the height is given.
 * @csspart era - The name of an era.
 * @csspart states - What stands instead of a picture: loading, empty or in error.
 * @csspart issues - The line that says what could not be read, and its list.
 * @cssState loading - Data from `src` are on their way.
 * @cssState error - Nothing could be read.
 * @cssState empty - There are no events.
 */
import type { CSSResult } from "lit";
import { axis } from "./axis.ts";
import { base } from "./base.ts";
import { events } from "./events.ts";
import { lanes } from "./lanes.ts";
import { overview } from "./overview.ts";
import { plot } from "./plot.ts";
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
  overview,
  states,
];
