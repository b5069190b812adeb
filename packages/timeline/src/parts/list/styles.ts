/** The list: years in the margin, a thin line of time with a dot for each event, text of a readable width. */
import { readingStyles } from "../reading/styles.ts";
import { css } from "../shared.ts";

type Styles = ReturnType<typeof css>;

/** Style sheet of the list. */
export const listStyles: Styles = css`
  ${readingStyles}
  .list {
    --_margin: 7.5rem;
    padding: 4px 20px 28px;
  }
  .list :is(h3, ol, p) {
    margin: 0;
    padding: 0;
  }
  .piece.far {
    block-size: var(--piece);
    content-visibility: auto;
    padding-inline-start: var(--_margin);
    line-height: 5;
  }
  .year {
    display: grid;
    grid-template-columns: var(--_margin) minmax(0, 1fr);
  }
  .year h3 {
    position: sticky;
    inset-block-start: 0;
    align-self: start;
    padding-block: 14px 10px;
    padding-inline-end: 16px;
    font-size: 1.375rem;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    line-height: 1.15;
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
  }
  .year h3.long {
    font-size: 1rem;
    line-height: 1.25;
  }
  .year ol {
    grid-column: 2;
    max-inline-size: 44rem;
    border-inline-start: 1px solid var(--_hairline);
    list-style: none;
  }
  .item {
    position: relative;
    padding-block: 12px;
    padding-inline-start: 22px;
  }
  .item::before {
    content: "";
    position: absolute;
    inset-block-start: 17px;
    inset-inline-start: -5.5px;
    inline-size: 10px;
    block-size: 10px;
    border: 5px solid var(--_mark);
    border-radius: 50%;
    box-shadow: 0 0 0 3px var(--_paper);
  }
  .item:has(> .planned)::before {
    border-width: 2px;
    background: var(--_paper);
  }
  .when {
    color: var(--_muted);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
    line-height: 20px;
  }
  .entry {
    position: relative;
    display: block;
    min-block-size: 24px;
    margin-inline-start: -6px;
    padding: 1px 6px;
    border-radius: 6px;
    font-size: 1.0625rem;
    line-height: 1.35;
    text-wrap: pretty;
    user-select: text;
    -webkit-user-select: text;
    scroll-margin-block: 3.5rem 1rem;
  }
  .entry.strong {
    font-weight: 650;
  }
  .entry:hover {
    background: color-mix(in oklab, var(--_mark) 10%, var(--_paper));
  }
  .entry.selected {
    background: color-mix(in oklab, var(--_mark) 16%, var(--_paper));
    box-shadow: inset 3px 0 var(--_mark);
  }
  :dir(rtl) > .entry.selected {
    box-shadow: inset -3px 0 var(--_mark);
  }
  .list .about {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
    margin-block-start: 3px;
    color: color-mix(in oklab, var(--_ink) 88%, var(--_paper));
    font-size: 0.9375rem;
    line-height: 1.5;
    text-wrap: pretty;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.75em;
    color: var(--_muted);
    font-size: var(--_small);
  }
  .list .meta {
    margin-block-start: 3px;
  }
  .in {
    color: color-mix(in oklab, var(--_mark) 82%, var(--_ink));
  }
  @container (inline-size < 560px) {
    .list {
      --_margin: 0px;
      padding-inline: 16px;
    }
    .year {
      display: block;
    }
    .year h3 {
      z-index: 1;
      padding-block: 10px 6px;
      background: var(--_paper);
    }
    .year ol {
      margin-inline-start: 5px;
    }
    .item {
      padding-inline-start: 18px;
    }
  }
  @media (forced-colors: active) {
    .entry.selected {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
