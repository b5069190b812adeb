import { html } from "lit";
import { afterEach, describe, expect, it } from "vitest";
import { place } from "../render/place.ts";
import { contrast, pixelOf } from "../testing/contrast.ts";
import { mountPart, type MountedPart } from "../testing/mount-part.ts";

const hostile = [
  "white",
  "#ffffff00",
  "#fff",
  "black",
  "#000",
  "yellow",
  "#ffff00",
  "lime",
  "cyan",
  "magenta",
  "aqua",
  "#fefefe",
  "#010101",
  "rgb(255 255 255 / 0)",
  "rgba(0, 0, 0, 0)",
  "hsl(60 100% 50%)",
  "hsl(60 100% 97%)",
  "hsl(240 100% 3%)",
  "oklch(1 0.4 100)",
  "oklch(0 0.4 20)",
  "oklch(0.5 9 150)",
  "oklch(0.9 0.3 none)",
  "lab(100 100 -100)",
  "lch(99 130 90)",
  "oklab(0.95 -0.4 0.4)",
  "gold",
  "lightyellow",
  "midnightblue",
  "beige",
  "hwb(120 0% 0%)",
  "oklch(0.6 0.37 190)",
  "oklch(0.7 0.37 330)",
];
const schemes = ["light", "dark"] as const;

let part: MountedPart;
afterEach(() => {
  part.remove();
});

/** Computed ink and ground of a node on this page, in a lane's colour or a hue of the palette. */
function paint(scheme: "light" | "dark", ink: string, ground: string, lane?: string, hue = 0) {
  part = mountPart(html`<p data-hue=${hue} ${place({ "--lane": lane })}></p>`, { scheme });
  const node = part.find("p");
  node.style.color = `var(${ink})`;
  node.style.backgroundColor = `var(${ground})`;
  const { color, backgroundColor } = getComputedStyle(node);
  return { ink: color, ground: backgroundColor };
}

/** What a lane with a colour, or a hue of the palette, is drawn with. */
function colors(scheme: "light" | "dark", lane: string | undefined, hue: number) {
  const { ink: mark, ground: tint } = paint(scheme, "--_mark", "--_tint", lane, hue);
  return { mark, tint, paper: getComputedStyle(part.root.host).backgroundColor };
}

describe.each(schemes)("lane colours on %s ground", (scheme) => {
  it.each(hostile)("%s is opaque and legible", (color) => {
    const { mark, paper } = colors(scheme, color, 0);
    expect(pixelOf(mark)[3]).toBe(1);
    expect(contrast(mark, paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7])(
    "hue %i of the palette is legible, on its own tint as a mark",
    (hue) => {
      const { mark, tint, paper } = colors(scheme, undefined, hue);
      expect(contrast(mark, paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(mark, tint)).toBeGreaterThanOrEqual(3);
    },
  );

  it("keeps the hue of a sensible colour", () => {
    const [red, green, blue] = pixelOf(colors(scheme, "#b83a3a", 2).mark);
    expect(red).toBeGreaterThan(Math.max(green, blue) * 1.2);
  });
});

describe.each(schemes)("inks on %s ground", (scheme) => {
  it.each([
    ["--_ink", "--_paper", 7],
    ["--_muted", "--_paper", 4.5],
    ["--_muted", "--_raised", 4.5],
    ["--_accent", "--_paper", 4.5],
    ["--_accent", "--_raised", 4.5],
    ["--_control", "--_paper", 3],
  ])("%s on %s is at least %d", (ink, ground, least) => {
    const painted = paint(scheme, ink, ground);
    expect(contrast(painted.ink, painted.ground)).toBeGreaterThanOrEqual(least);
  });
});
