/** Loading, empty, error and partly bad data. */
import { css, type CSSResult } from "lit";

/** States and the list of problems. */
export const states: CSSResult = css`
  .states {
    padding: 0 20px 8px;
    font-size: var(--_small);
  }
  .states:not(.ready) {
    display: grid;
    align-content: center;
    min-block-size: 12rem;
    padding-block: 24px;
  }
  .message {
    display: grid;
    justify-items: center;
    gap: 4px;
    margin: 0 auto;
    max-inline-size: 32rem;
    text-align: center;
    text-wrap: balance;
    color: var(--_muted);
  }
  .message > b {
    color: var(--_ink);
    font-size: 1rem;
    font-weight: 600;
  }
  .message p,
  .message ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .message > .icon {
    inline-size: 32px;
    block-size: 32px;
    margin-block-end: 6px;
    stroke-width: 1.25;
  }
  .cause {
    overflow-wrap: anywhere;
  }
  .retry {
    margin-block-start: 12px;
    padding-inline: 18px;
    border: 1px solid var(--_control);
    font-weight: 600;
  }
  .loading .message {
    order: 1;
    margin-block-start: 16px;
  }
  .skeleton {
    display: grid;
    gap: 18px;
    animation: sanjyra-calm 2.4s ease-in-out infinite alternate;
  }
  .bone {
    display: flex;
    gap: 4%;
    align-items: center;
  }
  .bone i {
    block-size: 10px;
    border-radius: 5px;
    background: color-mix(in oklab, var(--_ink) 11%, var(--_paper));
  }
  .bone i:nth-child(1) {
    inline-size: 12%;
  }
  .bone i:nth-child(2) {
    inline-size: 26%;
    margin-inline-start: 8%;
  }
  .bone i:nth-child(3) {
    inline-size: 18%;
  }
  .bone:nth-child(2) {
    padding-inline-start: 14%;
  }
  @keyframes sanjyra-calm {
    from {
      opacity: 0.55;
    }
  }
  .issues summary {
    inline-size: fit-content;
    margin-inline: auto;
    padding-block: 4px;
    border-radius: 6px;
    color: var(--_muted);
    cursor: pointer;
  }
  .ready summary {
    margin-inline: 0;
  }
  .issues summary:hover {
    color: var(--_ink);
  }
  .message + .issues {
    justify-self: center;
    margin-block-start: 16px;
    inline-size: min(100%, 44rem);
  }
  .issues ul {
    margin: 4px 0 8px;
    padding: 10px 14px;
    max-block-size: 14rem;
    overflow: hidden auto;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    list-style: none;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .issues li + li {
    margin-block-start: 8px;
  }
  .issues b,
  .cause b {
    font-weight: 600;
    color: var(--_ink);
  }
  .remedy {
    display: block;
    color: var(--_muted);
  }
  @container (inline-size < 560px) {
    .states {
      padding-inline: 16px;
    }
  }
  @media (forced-colors: active) {
    .bone i {
      border: 1px solid CanvasText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation: none;
    }
  }
`;
