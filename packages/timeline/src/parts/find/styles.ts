/** How search and filters look, and how a match is marked. */
import { css } from "../shared.ts";
import type { CSSResult } from "lit";

const field = css`
  .above {
    grid-row: 3;
  }
  .find {
    --_hit: light-dark(#ffe07a, #5e4800);
    position: relative;
    padding: 0 20px 10px;
    font-size: var(--_small);
  }
  .find-field {
    position: relative;
    z-index: 4;
    display: flex;
    align-items: center;
    max-inline-size: 44rem;
    min-block-size: 40px;
    padding-inline: 10px 2px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .find-field:has(> .find-input:focus-visible) {
    border-color: var(--_accent);
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .find-field > .icon {
    color: var(--_muted);
  }
  .find-input {
    flex: 1;
    min-inline-size: 4rem;
    min-block-size: 36px;
    padding: 0 8px;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: max(var(--_text), 16px);
    outline: none;
  }
  .find-input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .find-count {
    padding-inline: 4px;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .find-popup {
    position: absolute;
    inset-block-start: calc(100% + 4px);
    inset-inline: -1px;
    max-block-size: min(22rem, 50svh);
    padding: 4px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_raised);
    box-shadow: var(--_shadow);
    overflow: hidden auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }
  .find-nothing {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 10px 12px;
  }
  .find-option {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
    padding: 5px 10px;
    border-radius: 6px;
    cursor: pointer;
  }
  .find-goal {
    color: var(--_accent);
    font-weight: 600;
  }
  .find-title {
    flex: 1;
    min-inline-size: 55%;
    font-size: var(--_text);
  }
  .find-date,
  .find-evidence {
    color: var(--_muted);
    font-size: var(--_tiny);
  }
  .find-evidence {
    flex-basis: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .find-option:hover {
    background: color-mix(in oklab, var(--_ink) 6%, transparent);
  }
  .find-option[aria-selected="true"] {
    background: color-mix(in oklab, var(--_accent) 14%, transparent);
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .find mark {
    border-radius: 2px;
    background: var(--_hit);
    color: var(--_ink);
  }
`;

const chips = css`
  .find-filters {
    margin-block-start: 8px;
  }
  .chips-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
  }
  .find-panel {
    margin-block-start: 6px;
    padding: 8px;
    border-radius: var(--_radius);
    background: var(--_wash);
    max-block-size: 12rem;
    overflow: hidden auto;
    scrollbar-width: thin;
  }
  .chip-button {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-block-size: 28px;
    max-inline-size: 100%;
    padding: 2px 11px;
    border: 1px solid color-mix(in oklab, var(--_ink) 24%, var(--_paper));
    border-radius: 99px;
    background: var(--_paper);
    color: var(--_ink);
    touch-action: manipulation;
  }
  .chip-button > bdi {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .chip-button > .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-inline-end: -4px;
  }
  .chip-button:hover {
    background: color-mix(in oklab, var(--_ink) 6%, var(--_paper));
  }
  .chip-button:is([aria-pressed="true"], [aria-expanded="true"]) {
    border-color: var(--_accent);
  }
  .chip-button[aria-pressed="true"] {
    background: color-mix(in oklab, var(--_accent) 14%, var(--_paper));
    font-weight: 600;
  }
  .chip-button[aria-expanded="true"] > .icon {
    rotate: 180deg;
  }
  .find-number {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    font-weight: 400;
  }
  .find-sum {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
    margin-inline-start: auto;
  }
  .find-shown {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .find-shown > b {
    color: var(--_ink);
    font-weight: 600;
  }
  .find-edge {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .find-edge > input {
    min-block-size: 28px;
    padding: 0 8px;
    border: 1px solid var(--_control);
    border-radius: 6px;
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }
  .find-edge > input[aria-invalid] {
    border-style: dashed;
  }
`;

const matches = css`
  .event.match > .label > bdi {
    --_hit: light-dark(#ffe07a, #5e4800);
    background: linear-gradient(var(--_hit) 0 0) 50% / 100% 1.45em no-repeat;
  }
  .view [data-match] {
    background: light-dark(#ffe07a, #5e4800);
    box-shadow: 0 0 0 2px light-dark(#ffe07a, #5e4800);
  }
  .event.match.mark,
  .pill.match {
    outline: 2px solid light-dark(#8a6a00, #e0b93a);
    outline-offset: -1px;
  }
  .event.match:focus-visible,
  .pill.match:focus-visible {
    outline: 2.5px solid var(--_accent);
  }
  .bars.hits {
    inset: 0;
    block-size: 8px;
    fill: light-dark(#8a6a00, #e0b93a);
  }
  @container (inline-size < 560px) {
    .find {
      padding-inline: 12px;
    }
    .find-field .button {
      min-inline-size: 40px;
      min-block-size: 40px;
    }
    .chip-button {
      min-block-size: 34px;
    }
  }
  @media (forced-colors: active) {
    .find mark,
    .event.match > .label > bdi {
      forced-color-adjust: none;
      background: Mark;
      color: MarkText;
    }
    .view [data-match],
    .event.match.mark,
    .pill.match {
      outline: 2px solid Mark;
    }
    .bars.hits {
      fill: Highlight;
    }
    .chip-button[aria-pressed="true"] {
      border: 2px solid Highlight;
    }
  }
`;

/** Search and filters. */
export const styles: CSSResult = css`
  ${field}
  ${chips}
  ${matches}
`;
