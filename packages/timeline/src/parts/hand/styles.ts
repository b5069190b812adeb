/** The stretch that is being marked, and the hint. */
import { css } from "../shared.ts";

/** Styles of the hand. */
export const handStyles: ReturnType<typeof css> = css`
  .dragging.marking::before {
    content: "";
    position: absolute;
    z-index: 2;
    inset-block: 0;
    inset-inline-start: calc(var(--head, 0px) + var(--mark-at));
    inline-size: var(--mark-size);
    border-inline: 1.5px solid var(--_accent);
    background: color-mix(in oklab, var(--_accent) 16%, transparent);
    pointer-events: none;
  }
  .frame[data-hint]::after {
    content: attr(data-hint) / "";
    grid-area: 4 / 1 / auto / -1;
    place-self: end center;
    position: sticky;
    inset-block-end: 12px;
    z-index: 3;
    margin: 12px;
    padding: 6px 14px;
    border-radius: 99px;
    background: var(--_ink);
    color: var(--_paper);
    font-size: var(--_small);
    pointer-events: none;
    animation: sanjyra-hint 3s forwards;
  }
  @keyframes sanjyra-hint {
    90% {
      opacity: 1;
    }
    to {
      opacity: 0;
      visibility: hidden;
    }
  }
  @media print {
    .frame::after {
      display: none;
    }
  }
`;
