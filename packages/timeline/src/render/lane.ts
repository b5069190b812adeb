/** A lane: its heading, and the list of buttons for what is in view, in order of time. */
import type { EventNode, LaneNode, PillNode } from "@sanjyra/core";
import { html, nothing, type TemplateResult } from "lit";
import type { FocusKey } from "../controllers/focus-key.ts";
import type { Stage } from "../pipeline.ts";
import type { Terms } from "../translations/index.ts";
import { knownColor } from "./color.ts";
import { eventBox, renderEvent } from "./event.ts";
import { pillKey, renderPill } from "./pill.ts";
import { keyed } from "./keyed.ts";
import { place } from "./place.ts";

/** What the lanes of one picture share. */
export interface LaneProps {
  readonly stage: Stage;
  readonly terms: Terms;
  readonly heads: boolean;
  /** Row of the chosen event. */
  readonly selected: number | undefined;
  /** The event that has its label in a callout. */
  readonly callout: EventNode | undefined;
  readonly tabStop: FocusKey | undefined;
  /** A byte a row, 1 for what a search found. */
  readonly matches?: Uint8Array | undefined;
}

type Item =
  | { readonly at: number; readonly event: EventNode; readonly pill?: never }
  | { readonly at: number; readonly pill: PillNode; readonly event?: never };

/** Events and pills of a lane in reading order: by the start of what is known. */
function laneItems(
  { table }: Pick<Stage, "table">,
  events: readonly EventNode[],
  pills: readonly PillNode[],
): readonly Item[] {
  const items: Item[] = events.map((event) => ({ at: table.start[event.row] ?? 0, event }));
  return items.concat(pills.map((pill) => ({ at: pill.from, pill }))).sort((a, b) => a.at - b.at);
}

function renderItem(item: Item, props: LaneProps): TemplateResult {
  const { stage, tabStop, matches } = props;
  if (!item.event) {
    const { pill } = item;
    const events = props.terms.text("events", { n: pill.count });
    const name = `${events}, ${stage.words.range(pill.from, pill.to)}`;
    const match = pill.members.some((row) => matches?.[row] === 1);
    return renderPill(pill, name, tabStop === pillKey(pill), match);
  }
  const { event } = item;
  return renderEvent(event, eventBox(event, stage.plan, stage.along), {
    selected: event.row === props.selected,
    callout: event === props.callout,
    match: matches?.[event.row] === 1,
    tabStop: tabStop === event.row,
    position: stage.places[event.row] ?? 0,
    count: stage.lanes[event.lane]?.length ?? 0,
  });
}

function renderHead(lane: LaneNode, at: number, { terms }: LaneProps): TemplateResult {
  const named = lane.title !== "";
  return html`<div class="lane-head">
    <h3 class="lane-title" id="lane-${at}" lang=${lane.lang ?? nothing}>
      <bdi>${named ? lane.title : terms.text("otherLane")}</bdi>
    </h3>
    <span class="lane-count">${terms.text("events", { n: lane.count })}</span>
    ${lane.underWay === 0 ? nothing : renderUnderWay(lane, terms)}
  </div>`;
}

const renderUnderWay = (lane: LaneNode, terms: Terms): TemplateResult =>
  html`<button
    type="button"
    class="under-way"
    part="under-way"
    data-lane=${lane.id}
    data-count=${lane.underWay}
    tabindex="-1"
    aria-description=${terms.text("underWayName", { n: lane.underWay })}
    title=${terms.text("underWayName", { n: lane.underWay })}
  >
    ${terms.text("underWay", { n: lane.underWay })}
  </button>`;

/** One lane of a scene with its share of events and pills. */
export function renderLane(
  lane: LaneNode,
  at: number,
  events: readonly EventNode[],
  pills: readonly PillNode[],
  props: LaneProps,
): TemplateResult {
  const items = laneItems(props.stage, events, pills).map(
    (item) => [item.event ? item.event.row : pillKey(item.pill), renderItem(item, props)] as const,
  );
  return html`<section
    class="lane"
    part="lane"
    data-lane=${lane.id}
    data-hue=${lane.hue % 8}
    ${place({ "--offset": lane.offset, "--lane-size": lane.size, "--lane": knownColor(lane.color) })}
  >
    ${props.heads ? renderHead(lane, at, props) : nothing}
    ${!props.heads && lane.underWay > 0 ? renderUnderWay(lane, props.terms) : nothing}
    <ul
      class="events"
      role="list"
      aria-labelledby=${props.heads ? `lane-${String(at)}` : nothing}
      aria-label=${props.heads ? nothing : props.terms.text("timeline")}
    >
      ${keyed(items)}
    </ul>
  </section>`;
}
