/** The style sheet that the theme builder prints: what was chosen, as custom properties of the element. */

/** What can be chosen. Colours are any that CSS knows; sizes are in pixels and rem. */
export interface ThemeArgs {
  readonly paper: string;
  readonly paperDark: string;
  readonly ink: string;
  readonly inkDark: string;
  readonly accent: string;
  readonly accentDark: string;
  readonly radius: number;
  readonly text: number;
  readonly font: string;
}

const pair = (light: string, dark: string): string => `light-dark(${light}, ${dark})`;

/** The rule for every timeline of a page. Without a font of its own the element keeps the page's. */
export function themeCss(args: ThemeArgs): string {
  const declarations = [
    `--sanjyra-paper: ${pair(args.paper, args.paperDark)};`,
    `--sanjyra-raised: color-mix(in oklab, var(--sanjyra-paper) 94%, light-dark(#fff, #8a93a6));`,
    `--sanjyra-ink: ${pair(args.ink, args.inkDark)};`,
    `--sanjyra-accent: ${pair(args.accent, args.accentDark)};`,
    `--sanjyra-radius: ${String(args.radius)}px;`,
    `--sanjyra-text: ${String(args.text)}rem;`,
    ...(args.font ? [`font-family: ${args.font};`] : []),
  ];
  return `sanjyra-timeline {\n${declarations.map((line) => `  ${line}`).join("\n")}\n}\n`;
}

/** The pairs of text and ground that must be told apart, in each colour scheme. */
export function pairsOf(args: ThemeArgs): readonly (readonly [string, string, string])[] {
  return [
    ["Ink on paper, light", args.ink, args.paper],
    ["Accent on paper, light", args.accent, args.paper],
    ["Ink on paper, dark", args.inkDark, args.paperDark],
    ["Accent on paper, dark", args.accentDark, args.paperDark],
  ];
}
