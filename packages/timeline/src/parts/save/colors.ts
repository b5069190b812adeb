/** The element's colours as they are on the screen now, in the form that every viewer of pictures knows. */
import type { Inks, LaneNode } from "@sanjyra/core";
import { knownColor } from "../shared.ts";

/** What a drawing is coloured with. */
export interface Colors {
  readonly inks: Inks;
  /** By place of the lane. */
  readonly laneColors: readonly string[];
}

type Channels = readonly [red: number, green: number, blue: number, alpha: number];

/** Reads the colours by a hidden node that has them for a moment. `theme` is the element's own if missing. */
export function readColors(
  root: ShadowRoot,
  lanes: readonly LaneNode[],
  theme: "light" | "dark" | undefined,
): Colors {
  const probe = root.ownerDocument.createElement("i");
  probe.className = "save-probe";
  if (theme) probe.dataset["theme"] = theme;
  root.append(probe);
  const ground = channelsOf(probe, "light-dark(#fff, #17191e)");
  const read = (color: string): string => toHex(channelsOf(probe, color), ground);
  const inks = {
    paper: read("var(--_paper)"),
    ink: read("var(--_ink)"),
    soft: read("var(--_muted)"),
    line: read("var(--_hairline)"),
    now: read("var(--_accent)"),
  };
  const laneColors = lanes.map((lane) => {
    probe.dataset["hue"] = String(lane.hue % 8);
    const own = knownColor(lane.color);
    if (own === undefined) probe.style.removeProperty("--lane");
    else probe.style.setProperty("--lane", own);
    return read("var(--_mark)");
  });
  probe.remove();
  return { inks, laneColors };
}

/** The style mixes the colour with itself, so that it is in red, green and blue whatever it was written in. */
function channelsOf(probe: HTMLElement, color: string): Channels {
  probe.style.setProperty("--probe", color);
  const computed = getComputedStyle(probe).color;
  const unit = computed.startsWith("rgb") ? 255 : 1;
  const [red = 0, green = 0, blue = 0, alpha = 1] =
    computed.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
  return [red / unit, green / unit, blue / unit, alpha];
}

/** What shines through is mixed with the ground: pictures are opaque. */
function toHex([red, green, blue, alpha]: Channels, ground: Channels): string {
  const opaque = [red, green, blue].map(
    (channel, at) => channel * alpha + (ground[at] ?? 0) * (1 - alpha),
  );
  const bytes = opaque.map((channel) => Math.round(255 * Math.min(1, Math.max(0, channel))));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
