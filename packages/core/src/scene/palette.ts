/** Colours of lanes that name none, for light and dark ground: eight hues of equal weight, 4.5:1 on their ground. */

/** A hue on a light and on a dark ground, hex. */
export interface LaneHue {
  readonly light: string;
  readonly dark: string;
}

/** The hues in the order in which lanes take them. */
export const lanePalette: readonly LaneHue[] = [
  { light: "#1a66b8", dark: "#7fb4f5" },
  { light: "#b83a3a", dark: "#f29490" },
  { light: "#1b7f37", dark: "#77c78a" },
  { light: "#7a4aa8", dark: "#c9a2ee" },
  { light: "#9a5700", dark: "#e8ab57" },
  { light: "#0f7f7a", dark: "#62c7c0" },
  { light: "#b0487f", dark: "#ee9cc6" },
  { light: "#5b6470", dark: "#a9b2bd" },
];

/** The hue of a lane by its place; places beyond the palette begin again. */
export function laneHue(place: number): LaneHue {
  const hue = lanePalette[Math.abs(Math.trunc(place)) % lanePalette.length];
  return hue ?? { light: "#5b6470", dark: "#a9b2bd" };
}
