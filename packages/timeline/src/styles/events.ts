/** Events: real buttons over the ink, without boxes until hover, focus or selection. */
import { css, type CSSResult } from "lit";

/** Labels, single marks and pills. */
export const events: CSSResult = css`
  .events {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .event,
  .pill {
    position: absolute;
    inset-block-start: calc(var(--across) - var(--offset, 0px));
    inset-inline-start: calc(var(--head, 0px) + var(--at));
    inline-size: var(--size);
    translate: 0 -50%;
    white-space: nowrap;
    touch-action: inherit;
  }
  .event {
    block-size: calc(var(--row, 28px) - 2px);
    border-radius: 7px;
  }
  .label {
    font-size: var(--_text);
    font-weight: 400;
  }
  .label.strong {
    font-weight: 600;
  }
  .event > .label {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--text);
    max-inline-size: var(--label);
    line-height: calc(var(--row, 28px) - 2px);
  }
  .event > .label > bdi {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .event:hover {
    background: color-mix(in oklab, var(--_mark) 12%, transparent);
  }
  .event.selected {
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
    outline: 1.5px solid var(--_accent);
    outline-offset: 0;
  }
  .event:focus-visible,
  .pill:focus-visible {
    outline: 2.5px solid var(--_accent);
    outline-offset: -1px;
    z-index: 1;
  }
  .event.mark {
    min-inline-size: 24px;
    block-size: 24px;
    border-radius: 12px;
  }
  .pill {
    block-size: 24px;
    border-radius: 12px;
    isolation: isolate;
    text-align: center;
    unicode-bidi: plaintext;
    color: var(--_mark);
    font-size: var(--_tiny);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    line-height: 24px;
  }
  .pill::before {
    content: "";
    position: absolute;
    inset: 2px 0;
    z-index: -1;
    border: 1.25px solid var(--_mark);
    border-radius: inherit;
    background: var(--_paper);
  }
  .pill:hover::before {
    background: var(--_tint);
  }
  .pill:hover {
    color: var(--_ink);
  }
  .event.callout {
    z-index: 1;
    background: var(--_raised);
    box-shadow: var(--_shadow);
  }
  .callout-mark {
    position: absolute;
    inset-block-start: calc(50% - 5px);
    inset-inline-start: calc(var(--dot) - 5px);
    border: 5px solid var(--_mark);
    border-radius: 50%;
  }
  @media (forced-colors: active) {
    .event:hover {
      outline: 1px solid CanvasText;
    }
    .event.selected {
      outline: 3px double Highlight;
    }
  }
`;
