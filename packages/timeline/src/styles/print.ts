/** Paper: no controls, no shadows, nothing that needs a screen. */
import { css, type CSSResult } from "lit";

/** Print. */
export const print: CSSResult = css`
  @media print {
    :host {
      color-scheme: light;
      contain: none;
      break-inside: avoid;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .toolbar,
    .overview,
    .card .button,
    .loading,
    .retry {
      display: none;
    }
    .frame {
      block-size: auto;
    }
    .field {
      overflow: visible;
    }
    .card {
      grid-row: 6;
      position: static;
      inline-size: auto;
      max-block-size: none;
      margin-block: 12px;
      box-shadow: none;
    }
    .card-foot {
      border: 0;
    }
    .card a::after {
      content: " (" attr(href) ")";
      overflow-wrap: anywhere;
    }
  }
`;
