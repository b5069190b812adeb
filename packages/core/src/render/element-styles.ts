/** Styles of what a server writes into the element's root: one picture for each width, and the list behind it. */

/** Widths of pictures, ascending, with the width of the element from which each is shown, pixels. */
export interface PictureStep {
  readonly width: number;
  readonly from: number;
}

/** Widths at which pictures are drawn where nothing else is asked for, pixels. */
const defaultWidths: readonly number[] = [360, 720, 1120];

/** A picture may be shown this much smaller than it was drawn before the next one takes its place. */
const leastScale = 0.9;

/** From this width on the element has its headings beside the rows, and so must the picture. */
const narrowPx = 560;

/** Steps for widths in any order; what is no width of at least 240 pixels is left out, and 360 is there if nothing else. */
export function pictureSteps(widths: readonly number[] = defaultWidths): readonly PictureStep[] {
  const sound = widths.filter((width) => width >= 240 && width < 10_000).map(Math.round);
  const sorted = [...new Set(sound)].sort((a, b) => a - b);
  const narrow = sorted.filter((width) => width < narrowPx);
  const wide = sorted.filter((width) => width >= narrowPx);
  if (sorted.length === 0) return [{ width: 360, from: 0 }];
  return [...stepsFrom(0, narrow), ...stepsFrom(narrow.length > 0 ? narrowPx : 0, wide)];
}

/** The first of some ascending widths is shown from `least` on, each further one where it fits. */
function stepsFrom(least: number, widths: readonly number[]): readonly PictureStep[] {
  return widths.map((width, place) => {
    const before = widths[place - 1];
    const from = before && Math.max(before + 1, Math.ceil(width * leastScale));
    return { width, from: from ?? least };
  });
}

const paper = "var(--sanjyra-paper, light-dark(#fff, #17191e))";

/**
 * The host is the box that the element itself makes, so that nothing moves when it takes over. Where scripts run, the
 * list lies over the picture and begins below its edge: screen readers read it at once, and pointers reach it when
 * no script has come for eight seconds. Without scripts, and on paper, it follows the picture.
 */
const box = `
:host {
  display: block;
  position: relative;
  container-type: inline-size;
  contain: layout paint;
  contain-intrinsic-inline-size: 15rem;
  min-block-size: 8rem;
  background: ${paper};
  color: var(--sanjyra-ink, light-dark(#1b1d22, #e7e9ed));
}
:host([hidden]), .picture { display: none; }
.picture { inline-size: 100%; }
.list {
  position: absolute;
  inset: 0;
  overflow: auto;
  scrollbar-width: none;
  pointer-events: none;
  animation: sanjyra-reach 1ms 8s forwards;
}
.list::before { content: ""; display: block; block-size: 100%; }
slot { display: block; padding: 1rem; background: ${paper}; }
@keyframes sanjyra-reach { to { pointer-events: auto; scrollbar-width: thin; } }
@media (scripting: none) {
  .list { position: static; pointer-events: auto; animation: none; }
  .list::before { content: none; }
}
@media print {
  .list { position: static; }
  .list::before { content: none; }
}
`;

/** The style sheet for pictures of some widths: the same for every document. */
export function elementStyles(widths?: readonly number[]): string {
  const steps = pictureSteps(widths).map(
    ({ width, from }, place, all) =>
      `@container (inline-size >= ${from}px) {${
        place === 0 ? "" : ` .picture-${all[place - 1]?.width ?? 0} { display: none; }`
      } .picture-${width} { display: block; } }\n`,
  );
  return box.trimStart() + steps.join("");
}
