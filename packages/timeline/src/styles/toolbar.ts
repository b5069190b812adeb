/** The toolbar: quiet icon buttons in one row at the end of the title, below it where there is less room. */
import { css, type CSSResult } from "lit";

/** Toolbar. */
export const toolbar: CSSResult = css`
  .toolbar,
  .tools {
    display: flex;
    gap: 2px;
  }
  .toolbar {
    flex-wrap: wrap;
    align-items: center;
    padding: 12px;
    column-gap: 16px;
  }
  .toolbar .button {
    padding: 0;
  }
  .button[aria-pressed="true"] {
    background: color-mix(in oklab, var(--_accent) 10%, transparent);
    color: var(--_accent);
  }
  @container (inline-size < 920px) {
    .frame > .head {
      grid-column: 1 / -1;
    }
    .frame > .toolbar {
      grid-area: 2 / 1 / auto / -1;
      padding: 0 14px 8px;
    }
    .tools:nth-last-child(2) {
      margin-inline-start: auto;
    }
  }
  @container (inline-size < 560px) {
    .head {
      padding: 12px 16px 4px;
    }
    .frame > .toolbar {
      justify-content: space-between;
      gap: 0;
      padding: 0 6px 4px;
    }
    .toolbar > .tools {
      gap: 0;
      margin: 0;
    }
    .toolbar .button {
      min-inline-size: 40px;
      min-block-size: 40px;
    }
  }
  @media (forced-colors: active) {
    .button[aria-pressed="true"] {
      border: 2px solid Highlight;
    }
  }
`;
