/** The box, its grid, and what all buttons and focus rings share. */
import { css, type CSSResult } from "lit";

/** Frame and shared pieces. Narrow means a container under 560 px. */
export const base: CSSResult = css`
  :host {
    display: block;
    position: relative;
    container-type: inline-size;
    contain: layout paint;
    contain-intrinsic-inline-size: 15rem;
    min-block-size: 8rem;
    background: var(--_paper);
    color: var(--_ink);
    line-height: 1.4;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .frame {
    display: grid;
    grid-template: auto auto auto minmax(0, 1fr) auto / minmax(0, 1fr) auto;
    position: relative;
    font-size: var(--_text);
  }
  .frame.sized {
    block-size: 100%;
  }
  .frame > * {
    grid-column: 1 / -1;
  }
  .frame > .head {
    grid-area: 1 / 1;
  }
  .frame > .toolbar {
    grid-area: 1 / 2;
  }
  .frame > .states {
    grid-row: 3;
  }
  .frame > .plot {
    grid-row: 4;
  }
  .frame > .overview {
    grid-row: 5;
  }
  .head {
    padding: 14px 20px 10px;
    align-self: center;
  }
  .title {
    margin: 0;
    font-size: 1.25rem;
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.005em;
    text-wrap: balance;
  }
  .summary {
    margin: 2px 0 0;
    color: var(--_muted);
    font-size: var(--_small);
  }
  button {
    appearance: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-inline-size: 36px;
    min-block-size: 36px;
    padding: 0 8px;
    border-radius: calc(var(--_radius) * 0.8);
    color: var(--_ink);
    font-size: var(--_small);
    touch-action: manipulation;
  }
  .button:hover {
    background: color-mix(in oklab, var(--_ink) 8%, transparent);
  }
  .button:active {
    background: color-mix(in oklab, var(--_ink) 14%, transparent);
  }
  .button[aria-disabled="true"] {
    background: none;
    color: color-mix(in oklab, var(--_ink) 36%, var(--_paper));
    cursor: default;
  }
  .icon {
    inline-size: 1.4em;
    block-size: 1.4em;
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :dir(rtl) > .icon.turns {
    scale: -1 1;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  a,
  .link {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: color-mix(in oklab, var(--_accent) 40%, transparent);
    text-underline-offset: 3px;
    border-radius: 3px;
  }
  a:hover,
  .link:hover {
    text-decoration-color: currentcolor;
  }
  .live,
  .hidden,
  :is(.chips, .notes) > h4 {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: clip;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .button {
      border: 1px solid ButtonBorder;
    }
    .button[aria-disabled="true"] {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
