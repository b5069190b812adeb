/** Lanes: heading and colour at the start, or above the rows in a narrow container. */
import { css, type CSSResult } from "lit";

/** Lanes and their headings. */
export const lanes: CSSResult = css`
  .lane {
    position: absolute;
    inset-block-start: var(--offset);
    inset-inline: 0;
    block-size: var(--lane-size);
    border-block-end: 1px solid var(--_hairline);
  }
  .lane:last-of-type {
    border-block-end: 0;
  }
  .lane-head {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: var(--head);
    z-index: 1;
    padding-block: 9px 6px;
    padding-inline: 34px 10px;
    background: var(--_paper);
    overflow: clip;
    cursor: auto;
  }
  .lane-head::before {
    content: "";
    position: absolute;
    inset-block: 10px;
    inset-inline-start: 20px;
    border-inline-start: 4px solid var(--_mark);
    border-radius: 2px;
  }
  .lane-title {
    margin: 0;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    overflow: hidden;
    font-size: var(--_text);
    font-weight: 600;
    line-height: 1.3;
  }
  .lane-count {
    margin: 0;
    color: var(--_muted);
    font-size: var(--_tiny);
    font-variant-numeric: tabular-nums;
  }
  .under-way {
    min-block-size: 24px;
    margin-inline: -6px;
    padding-inline: 6px;
    border-radius: 6px;
    color: var(--_mark);
    font-size: var(--_tiny);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .under-way:hover {
    background: var(--_tint);
    color: var(--_ink);
  }
  .narrow .lane-head {
    inset-block-end: auto;
    inline-size: 100%;
    display: flex;
    align-items: baseline;
    gap: 8px;
    padding-block: 8px 0;
    padding-inline: 16px 12px;
    background: none;
  }
  .narrow .lane-head::before {
    inset-block: 10px -2px;
    inset-inline-start: 6px;
    block-size: 16px;
  }
  .narrow .lane-title {
    display: block;
    flex: 0 1 auto;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .narrow .lane-count,
  .narrow .under-way {
    flex: none;
  }
`;
