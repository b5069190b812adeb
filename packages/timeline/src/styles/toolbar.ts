/** The toolbar: quiet icon buttons in one row, at the end of the title. */
import { css, type CSSResult } from "lit";

/** Toolbar. */
export const toolbar: CSSResult = css`
  .toolbar {
    display: flex;
    align-items: center;
    gap: 2px;
    padding: 12px;
  }
  .toolbar .gap {
    inline-size: 1px;
    block-size: 18px;
    margin-inline: 6px;
    background: var(--_hairline);
  }
  .toolbar .wide {
    white-space: nowrap;
    padding-inline: 12px;
  }
  @container (inline-size < 560px) {
    .head {
      padding: 12px 16px 0;
    }
    .frame > .head {
      grid-column: 1 / -1;
    }
    .frame > .toolbar {
      grid-area: 2 / 1 / auto / -1;
      flex-wrap: wrap;
      gap: 0;
      padding: 4px 6px;
    }
    .toolbar .wide {
      padding-inline: 8px;
    }
    .toolbar .button {
      min-inline-size: 40px;
      min-block-size: 40px;
    }
    .toolbar .gap {
      margin-inline: auto 0;
      background: none;
    }
  }
`;
