/** The plot: lanes with their headings, and the ink of marks and gridlines behind the words. */
import { css, type CSSResult } from "lit";

/** Plot, lanes and ink. */
export const plot: CSSResult = css`
  .plot {
    position: relative;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    overflow: hidden;
    border-block-end: 1px solid var(--_hairline);
  }
  .field {
    display: grid;
    flex: 0 1 auto;
    min-block-size: 0;
    overflow: hidden auto;
    scrollbar-width: thin;
    touch-action: pan-y;
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
  }
  .dragging .field {
    cursor: grabbing;
  }
  .lanes {
    position: relative;
    block-size: var(--plot-across, auto);
    overflow: clip;
  }
  .field > :is(.ink, .eras, .lanes) {
    grid-area: 1 / 1;
  }
  .ink {
    margin-inline-start: var(--head, 0px);
    inline-size: calc(100% - var(--head, 0px));
    block-size: var(--plot-across, 100%);
    overflow: hidden;
    pointer-events: none;
  }
  .grid {
    stroke: var(--_hairline);
    shape-rendering: crispedges;
  }
  .era-band {
    fill: color-mix(in oklab, var(--_ink) 3%, transparent);
  }
  .era-band.odd {
    fill: color-mix(in oklab, var(--_ink) 6%, transparent);
  }
  .solid {
    fill: var(--_mark);
  }
  .light {
    fill: var(--_tint);
  }
  .outline,
  .dashed,
  .hollow {
    fill: var(--_tint);
    stroke: var(--_mark);
    stroke-width: 1.25px;
  }
  .dashed {
    stroke-dasharray: 3 2;
  }
  .hollow {
    fill: var(--_paper);
  }
  .eras {
    position: relative;
    margin-inline-start: var(--head, 0px);
    block-size: 24px;
    overflow: clip;
    color: var(--_muted);
    pointer-events: none;
  }
  .era {
    position: absolute;
    inset-inline-start: var(--at);
    max-inline-size: var(--size);
    font-size: var(--_tiny);
    line-height: 24px;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .plot:has(.now)::after {
    content: "";
    flex: 0 9999 20px;
  }
  .now {
    position: absolute;
    inset-block-start: calc(var(--_text) * 3);
    block-size: calc(var(--plot-across) + 20px);
    inset-inline-start: calc(var(--head, 0px) + var(--at) - 0.5px);
    border-inline-start: 1px dotted var(--_accent);
    color: var(--_accent);
    font-size: var(--_tiny);
    line-height: 20px;
    white-space: nowrap;
    text-transform: lowercase;
    pointer-events: none;
  }
  .now > span {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: min(6px, var(--at) - 56px);
  }
  @media (forced-colors: active) {
    .grid {
      stroke: GrayText;
    }
    .outline,
    .dashed,
    .hollow {
      stroke-width: 2px;
    }
  }
`;
