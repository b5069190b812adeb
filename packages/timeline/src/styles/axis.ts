/** The axis in two voices: what, small below; within what, semibold above. */
import { css, type CSSResult } from "lit";

/** Axis. */
export const axis: CSSResult = css`
  .axis {
    position: relative;
    flex: none;
    block-size: calc(var(--_text) * 3);
    margin-inline-start: var(--head, 0px);
    border-block-end: 1px solid var(--_hairline);
    overflow: clip;
    color: var(--_muted);
    font-size: var(--_tiny);
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
    white-space: nowrap;
    user-select: none;
    -webkit-user-select: none;
    touch-action: pan-y;
    cursor: grab;
  }
  .tick {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--at);
  }
  .tick-text {
    position: absolute;
    inset-block-start: 3px;
    inset-inline-start: var(--text);
  }
  .minor > .tick-text {
    inset-block: auto 2px;
  }
  .tick.minor::before {
    content: "";
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
    block-size: 5px;
    border-inline-start: 1px solid var(--_control);
  }
  .tick.major {
    border-inline-start: 1px solid var(--_hairline);
    color: var(--_ink);
    font-size: var(--_small);
    font-weight: 600;
  }
`;
