/** What a drawing needs beside its scene: sizes, fonts and colours, as the page has them or as usual. */
import type { Measure } from "../layout/scene-text.ts";
import { laneHue } from "../scene/palette.ts";
import type { LaneNode } from "../scene/scene.ts";

/** Colours of everything but the lanes, CSS colours. */
export interface Inks {
  readonly paper: string;
  readonly ink: string;
  /** Secondary texts. */
  readonly soft: string;
  /** Hairlines. */
  readonly line: string;
  /** The line of today. */
  readonly now: string;
}

/** Surroundings of a scene in a drawing. */
export interface DrawingFrame {
  /** Width of the whole picture, pixels: the scene's length and the headings. */
  readonly width: number;
  /** Width of the headings beside the scene; 0 where they stand above the rows. */
  readonly head: number;
  /** Widths of texts at the size of the labels. */
  readonly measure: Measure;
  readonly theme: "light" | "dark";
  readonly title: string;
  readonly summary: string;
  /** Room between title and axis, pixels; none if missing. */
  readonly gapPx?: number;
  /** Size of the labels, pixels; 13 if missing. */
  readonly fontPx?: number;
  /** Families as in CSS; those of most systems if missing. */
  readonly fonts?: string;
  /** The theme's if missing. */
  readonly inks?: Inks;
  /** Colours of the lanes in their order; the data's or the palette's where missing. */
  readonly laneColors?: readonly string[];
  /** Second lines of the lanes' headings, in their order; empty or missing for none. */
  readonly laneNotes?: readonly string[];
}

/** Fonts that most systems have one of. */
export const usualFonts =
  "system-ui, 'Noto Sans', 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

/** The colours of a theme. */
export const themeInks: Readonly<Record<"light" | "dark", Inks>> = {
  light: { paper: "#ffffff", ink: "#16181d", soft: "#5b6470", line: "#e4e7eb", now: "#1f5fd0" },
  dark: { paper: "#16181d", ink: "#eceef2", soft: "#a9b2bd", line: "#2c3038", now: "#7fb4f5" },
};

/** The colour of a lane by its place. Colours from data are made for light ground. */
export function laneColor(
  { theme, laneColors }: DrawingFrame,
  lane: LaneNode | undefined,
  place: number,
): string {
  const own = theme === "light" ? lane?.color : undefined;
  return laneColors?.[place] ?? own ?? laneHue(lane?.hue ?? place)[theme];
}
