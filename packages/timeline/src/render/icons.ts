/** The few icons, drawn as strokes in the colour of their text. */
import { html, type TemplateResult } from "lit";

const paths = {
  earlier: "M14.5 5.5 8 12l6.5 6.5",
  later: "M9.5 5.5 16 12l-6.5 6.5",
  "zoom-in": "M12 5.5v13M5.5 12h13",
  "zoom-out": "M5.5 12h13",
  fit: "M4 6v12M20 6v12M8 12h8M10.5 9 7.5 12l3 3M13.5 9l3 3-3 3",
  close: "m6.5 6.5 11 11m0-11-11 11",
  warning: "M12 4.5 3.5 19h17zM12 10v4.5M12 16.8v.1",
  empty: "M4 7h16M4 12h6m4 0h6M4 17h9",
};

/** Name of an icon. */
export type IconName = keyof typeof paths;

/** An icon for the eye alone; the button or text around it has the name. Arrows turn with the direction. */
export function icon(name: IconName): TemplateResult {
  const turns = name === "earlier" || name === "later" ? " turns" : "";
  return html`<svg class="icon${turns}" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${paths[name]}></path>
  </svg>`;
}
