/** The key to the marks. */
import { css } from "../shared.ts";

/** Style sheet of the key. Its marks have the colour of text, since colour says which lane. */
export const keyStyles: ReturnType<typeof css> = css`
  .key {
    --_mark: var(--_muted);
    --_tint: color-mix(in oklab, var(--_mark) 26%, var(--_paper));
    margin-block-end: 20px;
    break-inside: avoid;
  }
  .key h3 {
    margin: 0;
    padding-block: 4px;
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 600;
  }
  .key ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 32px;
    padding-block: 3px;
    border-block-start: 1px solid var(--_hairline);
  }
  .key-mark {
    flex: none;
    overflow: visible;
  }
  :dir(rtl) > .key-mark {
    scale: -1 1;
  }
  .key-group {
    flex: none;
    inline-size: 44px;
    margin-inline: 10px;
    border: 1.25px solid var(--_mark);
    border-radius: 99px;
    font-size: var(--_tiny);
    line-height: 20px;
    text-align: center;
  }
  @media (forced-colors: active) {
    .key {
      --_mark: CanvasText;
      --_tint: Canvas;
    }
  }
`;
