/** How the menu looks: a small sheet under its button. */
import { css } from "../shared.ts";

/** Styles of the menu, and of the node by which colours are read. */
export const saveStyles: ReturnType<typeof css> = css`
  .save-menu {
    box-sizing: border-box;
    position: absolute;
    inset: auto;
    left: var(--menu-x, 0);
    top: var(--menu-y, 0);
    margin: 0;
    inline-size: max-content;
    max-inline-size: calc(100vi - 16px);
    padding: 6px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_raised);
    box-shadow: var(--_shadow);
    color: var(--_ink);
    font-size: var(--_text);
    line-height: 1.4;
  }
  .save-menu > [role="group"] + [role="group"] {
    margin-block-start: 6px;
    padding-block-start: 6px;
    border-block-start: 1px solid var(--_hairline);
  }
  .save-menu button {
    display: block;
    inline-size: 100%;
    min-block-size: 32px;
    padding-block: 5px;
    padding-inline: 30px 16px;
    border-radius: calc(var(--_radius) * 0.6);
    text-align: start;
  }
  .save-menu button:is(:hover, :focus) {
    background: color-mix(in oklab, var(--_ink) 8%, transparent);
  }
  .save-menu button:focus-visible {
    outline-offset: -2px;
  }
  .save-menu [aria-checked="true"]::before {
    content: "";
    float: inline-start;
    inline-size: 6px;
    block-size: 11px;
    margin-block-start: 3px;
    margin-inline-start: -18px;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    rotate: 40deg;
  }
  .save-probe {
    position: absolute;
    visibility: hidden;
    color: color-mix(in srgb, var(--probe), var(--probe));
  }
  .save-probe[data-theme="light"] {
    color-scheme: light;
  }
  .save-probe[data-theme="dark"] {
    color-scheme: dark;
  }
  @media (pointer: coarse) {
    .save-menu button {
      min-block-size: 44px;
      padding-block: 11px;
    }
  }
  @media (forced-colors: active) {
    .save-menu button:is(:hover, :focus) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .save-menu {
      display: none;
    }
  }
`;
