/** The card: floats by its event in a wide container, a sheet at the bottom of a narrow one. */
import { css } from "../shared.ts";

/** Style sheet of the card. */
export const cardStyles: ReturnType<typeof css> = css`
  .card {
    position: absolute;
    inset-inline-start: var(--card-inline, 12px);
    inset-block-start: var(--card-block, 12px);
    z-index: 3;
    display: flow-root;
    inline-size: min(23.5rem, 100% - 24px);
    max-block-size: min(calc(100% - 24px), 34rem);
    padding-inline: 20px;
    border: 1px solid var(--_hairline);
    border-radius: calc(var(--_radius) * 1.3);
    background: var(--_raised);
    box-shadow: var(--_shadow);
    overflow: hidden auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    font-size: var(--_text);
    cursor: auto;
    user-select: text;
    -webkit-user-select: text;
  }
  .card :is(p, ul, h3, h4) {
    margin: 0;
    padding: 0;
  }
  .card ul {
    list-style: none;
  }
  .card-head {
    display: flex;
    align-items: center;
    gap: 8px;
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 8px 2px;
    background: var(--_raised);
    color: var(--_muted);
    font-size: var(--_small);
  }
  .card-head::before {
    content: "";
    flex: none;
    inline-size: 10px;
    border: 5px solid var(--_mark);
    border-radius: 50%;
  }
  .card-lane {
    flex: 1;
  }
  .card-head .button {
    margin-inline-end: -12px;
    color: var(--_muted);
  }
  .card .card-title {
    margin-block: 2px 0;
    font-size: 1.125rem;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
    border-radius: 3px;
  }
  .card-title:focus {
    outline: none;
  }
  .card-title:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
  }
  .card .card-date {
    margin-block: 4px 0;
    color: var(--_muted);
  }
  .tag {
    margin-inline-start: 6px;
    padding: 1px 7px;
    border: 1px dashed var(--_control);
    border-radius: 99px;
    font-size: var(--_tiny);
    white-space: nowrap;
  }
  .card-text {
    margin-block: 12px 0;
    line-height: 1.5;
    text-wrap: pretty;
  }
  .card-text p + p {
    margin-block-start: 0.6em;
  }
  .card-section {
    margin-block: 14px 0;
  }
  .card-section h4 {
    margin-block-end: 4px;
    color: var(--_muted);
    font-size: var(--_tiny);
    font-weight: 600;
  }
  .card-section li + li {
    margin-block-start: 5px;
  }
  .chips ul {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .chips .chip {
    margin: 0;
    padding: 2px 10px;
    border-radius: 99px;
    background: color-mix(in oklab, var(--_ink) 7%, var(--_raised));
    font-size: var(--_small);
  }
  .notes ul {
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_hairline);
  }
  .notes,
  .sources,
  .related {
    font-size: var(--_small);
    line-height: 1.45;
  }
  .notes b {
    font-weight: 600;
  }
  .kind {
    display: block;
    color: var(--_muted);
    font-size: var(--_tiny);
  }
  .link {
    min-block-size: 24px;
    text-align: start;
  }
  .place {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .remark {
    display: block;
    color: var(--_muted);
  }
  .card-foot {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    align-items: center;
    justify-content: end;
    gap: 2px;
    margin: 16px -20px 0;
    padding-block: 6px;
    padding-inline: 20px 10px;
    border-block-start: 1px solid var(--_hairline);
    background: var(--_raised);
    font-size: var(--_small);
  }
  .more {
    margin-inline-end: auto;
    padding-block: 4px;
  }
  .host {
    color: var(--_muted);
  }
  .card[data-docked] {
    grid-row: 6;
    position: relative;
    inset: auto;
    inline-size: auto;
    max-block-size: none;
    margin: 4px 20px 16px;
    box-shadow: none;
  }
  .sized > .card[data-docked] {
    grid-row: auto;
    position: absolute;
    inset-block: 8px;
    inset-inline-end: 8px;
    inline-size: min(23.5rem, 50%);
    margin: 0;
  }
  @container (inline-size < 560px) {
    .frame:has(.card) [data-row] {
      scroll-margin-block-end: calc(min(50svh, 28rem) + 12px);
    }
    .card,
    .card[data-docked] {
      grid-row: 6;
      position: sticky;
      inset: auto;
      inset-block-end: 0;
      margin: 0;
      inline-size: auto;
      max-block-size: min(50svh, 28rem);
      border-width: 1px 0 0;
      border-radius: 16px 16px 0 0;
      box-shadow: 0 -8px 32px -12px light-dark(#1b1d2240, #000c);
    }
    .sized > .card[data-docked] {
      inset-block: auto 0;
      inset-inline: 0;
      inline-size: auto;
      max-block-size: 60%;
    }
    .card .button {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .chips .chip {
      border: 1px solid CanvasText;
    }
  }
`;
