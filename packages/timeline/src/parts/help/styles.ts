/** How the help looks: a quiet sheet in the middle of the screen, in columns where there is room. */
import { css } from "../shared.ts";

/** Styles of the help. */
export const helpStyles: ReturnType<typeof css> = css`
  .help {
    box-sizing: border-box;
    inline-size: min(60rem, 100vi - 24px);
    max-block-size: calc(100dvb - 24px);
    padding: 0 24px 24px;
    border: 1px solid var(--_hairline);
    border-radius: calc(var(--_radius) * 1.4);
    background: var(--_raised);
    box-shadow: var(--_shadow);
    color: var(--_ink);
    font-size: var(--_text);
    overflow: hidden auto;
    overscroll-behavior: contain;
  }
  .help::backdrop {
    background: #0006;
  }
  .help-head {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding-block: 12px;
    margin-inline-end: -12px;
    background: var(--_raised);
  }
  .help h2 {
    margin: 0;
    font-size: 1.125rem;
    font-weight: 650;
  }
  .help-groups {
    columns: 24rem 2;
    column-gap: 40px;
  }
  .help table {
    inline-size: 100%;
    margin-block-end: 20px;
    border-collapse: collapse;
    break-inside: avoid;
  }
  .help caption {
    padding-block: 4px;
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 600;
    text-align: start;
  }
  .help :is(th, td) {
    padding-block: 5px;
    border-block-start: 1px solid var(--_hairline);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  .help th {
    inline-size: 44%;
    padding-inline-end: 16px;
  }
  .help .chord {
    display: inline-block;
    white-space: nowrap;
  }
  .help kbd {
    display: inline-block;
    min-inline-size: 1.7em;
    padding: 0 0.4em;
    border: 1px solid var(--_control);
    border-block-end-width: 2px;
    border-radius: 5px;
    background: var(--_wash);
    font: inherit;
    font-size: var(--_small);
    line-height: 1.5;
    text-align: center;
  }
  .help .or {
    color: var(--_muted);
    font-size: var(--_tiny);
  }
  @media (width < 560px) {
    .help {
      padding-inline: 16px;
    }
  }
  @media (forced-colors: active) {
    .help {
      border: 2px solid CanvasText;
    }
  }
`;
