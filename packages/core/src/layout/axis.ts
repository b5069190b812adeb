/** The axis as scene nodes: ticks at pixels, and texts that never meet. */
import type { AxisNode, TickNode } from "../scene/scene.ts";
import type { TimeScale } from "../time/scale.ts";
import { createTicks, type Tick } from "../time/ticks.ts";
import type { TimeSpan } from "../time/span.ts";
import type { Words } from "../time/words.ts";
import { round } from "./mark.ts";
import type { Measure } from "./scene-text.ts";

/** Between a tick and its text, pixels. */
const tickGapPx = 5;

/** Ticks of a window in two voices; the first major one sticks to the window's start. */
export function layoutAxis(
  span: TimeSpan,
  scale: TimeScale,
  along: number,
  words: Words,
  measure: Measure,
): AxisNode {
  const ticks = createTicks({
    span,
    lengthPx: along,
    words,
    measure: (text, strong) => measure(text, strong) + tickGapPx,
  });
  return {
    minor: ticks.minor.map((tick) => minorNode(tick, scale, measure)),
    major: majorNodes(ticks.major, scale, along, measure),
  };
}

function minorNode(tick: Tick, scale: TimeScale, measure: Measure): TickNode {
  const at = scale.toPx(tick.moment);
  const textFrom = at + tickGapPx;
  const textTo = textFrom + (tick.label === "" ? 0 : measure(tick.label, false));
  return tickNode(tick, at, textFrom, textTo, tick.label);
}

function tickNode(tick: Tick, at: number, from: number, to: number, text: string): TickNode {
  return {
    at: round(at),
    moment: tick.moment,
    text,
    textFrom: round(from),
    textTo: round(to),
  };
}

function majorNodes(
  ticks: readonly Tick[],
  scale: TimeScale,
  along: number,
  measure: Measure,
): TickNode[] {
  return ticks.map((tick, place) => {
    const at = scale.toPx(tick.moment);
    const next = ticks[place + 1];
    const limit = next ? scale.toPx(next.moment) : Math.max(along, at) + 10_000;
    const width = tick.label === "" ? 0 : measure(tick.label, true);
    const textFrom = Math.min(Math.max(at, 0) + tickGapPx, limit - width - tickGapPx);
    // Pushed out by the next one, half a word at the window's start says nothing.
    const text = textFrom < 0 && at < 0 ? "" : tick.label;
    return tickNode(tick, at, textFrom, text === "" ? textFrom : textFrom + width, text);
  });
}
