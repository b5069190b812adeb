/**
 * The few values that everything is drawn with, and how lane colours are made legible.
 *
 * The public custom properties, all optional. Light and dark follow the page's `color-scheme`.
 *
 * @cssprop {<color>} [--sanjyra-paper=light-dark(#fff, #17191e)] - Ground of everything.
 * @cssprop {<color>} [--sanjyra-raised=light-dark(#fff, #20232a)] - Ground of the card.
 * @cssprop {<color>} [--sanjyra-ink=light-dark(#1b1d22, #e7e9ed)] - Colour of text.
 * @cssprop {<color>} [--sanjyra-muted=70 % ink on paper] - Colour of text that may stay behind.
 * @cssprop {<color>} [--sanjyra-hairline=13 % ink on paper] - Colour of lines.
 * @cssprop {<color>} [--sanjyra-accent=light-dark(#2456c4, #8db6ff)] - Colour of focus, of the choice and of links.
 * @cssprop {<length>} [--sanjyra-radius=10px] - Radius of corners.
 * @cssprop {<length>} [--sanjyra-text=0.875rem] - Size of labels; other sizes follow it.
 */
import { lanePalette } from "@sanjyra/core";
import { css, unsafeCSS, type CSSResult } from "lit";

/** The palette's colours by `data-hue`, for light and dark ground: the same that pictures as SVG text are drawn with. */
const hues = unsafeCSS(
  lanePalette
    .map(
      ({ light, dark }, hue) => `[data-hue="${String(hue)}"]{--_hue:light-dark(${light},${dark})}`,
    )
    .join(""),
);

/**
 * Tokens. `--_mark` is a lane's colour: the palette's, or the data's (`--lane`) held within a band of lightness
 * and chroma in which it is opaque and keeps 4.5:1 on paper whatever the data says.
 */
export const tokens: CSSResult = css`
  :host {
    --_paper: var(--sanjyra-paper, light-dark(#fff, #17191e));
    --_raised: var(--sanjyra-raised, light-dark(#fff, #20232a));
    --_ink: var(--sanjyra-ink, light-dark(#1b1d22, #e7e9ed));
    --_muted: var(--sanjyra-muted, color-mix(in oklab, var(--_ink) 70%, var(--_paper)));
    --_hairline: var(--sanjyra-hairline, color-mix(in oklab, var(--_ink) 13%, var(--_paper)));
    --_wash: color-mix(in oklab, var(--_ink) 4.5%, var(--_paper));
    --_control: color-mix(in oklab, var(--_ink) 55%, var(--_paper));
    --_accent: var(--sanjyra-accent, light-dark(#2456c4, #8db6ff));
    --_radius: var(--sanjyra-radius, 10px);
    --_text: var(--sanjyra-text, 0.875rem);
    --_small: calc(var(--_text) * 0.93);
    --_tiny: calc(var(--_text) * 0.86);
    --_shadow:
      0 1px 2px light-dark(#1b1d2214, #0006), 0 12px 32px -8px light-dark(#1b1d2233, #000a);
  }
  ${hues}
  [data-hue] {
    --_mark: var(--_data, var(--_hue));
    --_tint: color-mix(in oklab, var(--_mark) 26%, var(--_paper));
  }
  @supports (color: oklch(from red l c h)) {
    [data-hue] {
      --_data: light-dark(
        oklch(from var(--lane) clamp(0.36, l, 0.52) min(c, 0.16) h / 1),
        oklch(from var(--lane) clamp(0.74, l, 0.84) min(c, 0.13) h / 1)
      );
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_ink);
      --_control: var(--_ink);
      --_hairline: color-mix(in oklab, var(--_ink) 50%, var(--_paper));
    }
  }
  @media (forced-colors: active) {
    :host {
      --_paper: Canvas;
      --_raised: Canvas;
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_hairline: CanvasText;
      --_wash: Canvas;
      --_control: CanvasText;
      --_accent: Highlight;
      --_shadow: none;
    }
    [data-hue] {
      --_mark: CanvasText;
      --_tint: Canvas;
    }
  }
`;
