/** The overview: a quiet band with bars, the window drawn over it. */
import { css, type CSSResult } from "lit";

/** Overview. */
export const overview: CSSResult = css`
  .overview {
    padding: 10px 20px 12px;
  }
  .track {
    position: relative;
    padding-inline: 32px;
    padding-block-end: calc(var(--_tiny) * 1.6);
    border-radius: var(--_radius);
    background: var(--_wash);
    overflow: clip;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
    cursor: pointer;
  }
  .rail {
    --middle: max((var(--from) + var(--to)) / 2, var(--from) + 2px);
    position: relative;
    block-size: 44px;
  }
  .bars {
    position: absolute;
    inset: 8px 0 0;
    inline-size: 100%;
    block-size: calc(100% - 8px);
    fill: color-mix(in oklab, var(--_ink) 55%, var(--_wash));
    pointer-events: none;
  }
  .years {
    position: absolute;
    inset-block-start: 100%;
    inset-inline: 0;
    z-index: 1;
    color: var(--_muted);
    font-size: var(--_tiny);
    line-height: 1.6;
    white-space: nowrap;
    pointer-events: none;
  }
  .years > span {
    position: absolute;
    inset-inline-start: var(--at);
    padding-inline-start: 4px;
  }
  .years > span::before {
    content: "";
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    block-size: 4px;
    border-inline-start: 1px solid var(--_control);
  }
  .rail:dir(rtl) > .bars {
    scale: -1 1;
  }
  .window {
    position: absolute;
    inset-block: 0;
    inset-inline: var(--from) calc(100% - var(--to));
    min-inline-size: 4px;
    border: 1.5px solid var(--_accent);
    border-radius: 5px;
    background: color-mix(in oklab, var(--_accent) 9%, transparent);
    box-shadow: 0 0 0 100vmax color-mix(in oklab, var(--_wash) 62%, transparent);
    cursor: grab;
  }
  .window::after {
    content: "";
    position: absolute;
    inset: 0 min(0px, (100% - 24px) / 2);
  }
  .window:active {
    cursor: grabbing;
  }
  .handle {
    position: absolute;
    inset-block: 0;
    z-index: 1;
    inline-size: 24px;
    cursor: ew-resize;
  }
  .handle.start {
    inset-inline-end: min(100% + 8px, 100% - min(var(--from) + 6px, var(--middle) - 13px));
  }
  .handle.end {
    inset-inline-start: min(100% + 8px, max(var(--to) - 6px, var(--middle) + 13px));
  }
  .handle::before {
    content: "";
    position: absolute;
    inset-block: calc(50% - 11px);
    inline-size: 7px;
    border-radius: 4px;
    background: var(--_accent);
    box-shadow: 0 0 0 2px var(--_paper);
  }
  .handle.start::before {
    inset-inline-end: 2px;
  }
  .handle.end::before {
    inset-inline-start: 2px;
  }
  .handle:focus-visible {
    outline: none;
  }
  .handle:focus-visible::before {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
  }
  .window:focus-visible {
    outline-offset: -5px;
  }
  @container (inline-size < 560px) {
    .overview {
      padding: 8px 8px 10px;
    }
  }
  @media (forced-colors: active) {
    .track {
      border: 1px solid CanvasText;
    }
    .bars {
      fill: CanvasText;
    }
    .window {
      border: 2px solid Highlight;
      box-shadow: none;
    }
  }
`;
