/** What list and table share: the card stands beside them, or as a sheet at the bottom of a narrow element. */
import { css } from "../shared.ts";

type Styles = ReturnType<typeof css>;

/** Style sheet of the frame around list and table. */
export const readingStyles: Styles = css`
  .reading {
    grid-row: 4;
    display: flex;
    align-items: flex-start;
    min-block-size: 0;
  }
  .reading > .view {
    flex: 1;
    min-inline-size: 0;
  }
  .sized > .reading {
    align-items: stretch;
  }
  .sized > .reading > .view {
    overflow: hidden auto;
    scrollbar-width: thin;
  }
  .reading > .card {
    flex: none;
    position: sticky;
    inset: auto;
    inset-block-start: 12px;
    inline-size: min(23.5rem, 42%);
    max-block-size: min(calc(100svh - 24px), 44rem);
    margin: 4px 16px 16px 0;
    box-shadow: none;
  }
  .reading > .card:dir(rtl) {
    margin-inline: 0 16px;
  }
  .sized > .reading > .card {
    position: relative;
    inset-block-start: auto;
    max-block-size: calc(100% - 20px);
  }
  .view .tag {
    margin-inline-start: 6px;
    padding: 1px 7px;
    border: 1px dashed var(--_control);
    border-radius: 99px;
    font-size: var(--_tiny);
    white-space: nowrap;
  }
  .piece.far {
    overflow: clip;
    color: var(--_muted);
    white-space: pre-line;
  }
  @container (inline-size < 560px) {
    .reading {
      display: block;
    }
    .sized > .reading {
      display: flex;
      flex-direction: column;
    }
    .reading > .card,
    .sized > .reading > .card {
      position: sticky;
      inset-block: auto 0;
      z-index: 3;
      inline-size: auto;
      max-block-size: min(50svh, 28rem);
      margin: 0;
      box-shadow: 0 -8px 32px -12px light-dark(#1b1d2240, #000c);
    }
  }
  @media print {
    .reading > .card {
      display: none;
    }
    .sized > .reading > .view {
      overflow: visible;
    }
  }
`;
