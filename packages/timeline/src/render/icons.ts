/** The few icons, drawn as strokes in the colour of their text. */
import { html, type TemplateResult } from "lit";

const paths = {
  earlier: "M14.5 5.5 8 12l6.5 6.5",
  later: "M9.5 5.5 16 12l-6.5 6.5",
  "zoom-in": "M12 5.5v13M5.5 12h13",
  "zoom-out": "M5.5 12h13",
  fit: "M4 6v12M20 6v12M8 12h8M10.5 9 7.5 12l3 3M13.5 9l3 3-3 3",
  today: "M5 6h14v13H5zM5 10h14M9 4v3M15 4v3M12 14.5v.1",
  back: "m9 5-4 4 4 4M5 9h9.5a4.5 4.5 0 0 1 0 9H11",
  timeline: "M4 7h9M9 12h11M6 17h8",
  list: "M9 7h11M9 12h11M9 17h11M4.5 7v.1M4.5 12v.1M4.5 17v.1",
  table: "M4 6h16v12H4zM4 10h16M10 6v12",
  find: "m15.5 15.5 4.5 4.5M5 11a6 6 0 0 1 12 0 6 6 0 0 1-12 0",
  save: "M12 5v10m-4-4 4 4 4-4M5 19h14",
  help: "M9 9a3.2 3.2 0 1 1 4.5 3c-1 .6-1.5 1-1.5 2M12 18v.1",
  close: "m6.5 6.5 11 11m0-11-11 11",
  warning: "M12 4.5 3.5 19h17zM12 10v4.5M12 16.8v.1",
  empty: "M4 7h16M4 12h6m4 0h6M4 17h9",
};

/** Name of an icon. */
export type IconName = keyof typeof paths;

/** An icon for the eye alone; the button or text around it has the name. Arrows turn with the direction. */
export function icon(name: IconName): TemplateResult {
  const turns = /^(?:earlier|later|back|timeline|list)$/.test(name) ? " turns" : "";
  return html`<svg class="icon${turns}" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${paths[name]}></path>
  </svg>`;
}
