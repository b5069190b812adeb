/** The table: hairlines, a head that stays, cards of rows in a narrow element, and its looks on paper. */
import { readingStyles } from "../reading/styles.ts";
import { css } from "../shared.ts";

type Styles = ReturnType<typeof css>;

/** Style sheet of the table. */
export const tableStyles: Styles = css`
  ${readingStyles}
  .table {
    container-type: inline-size;
    padding: 0 20px 24px;
  }
  .table table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: var(--_text);
    text-align: start;
  }
  .table :is(th, td) {
    padding: 9px 12px 9px 0;
    border: 0 solid var(--_hairline);
    border-block-end-width: 1px;
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .table:dir(rtl) :is(th, td) {
    padding-inline: 0 12px;
  }
  .table th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 4px;
    background: var(--_paper);
    box-shadow: 0 1px var(--_control);
    font-weight: 600;
  }
  .table th.of-date {
    inline-size: 17%;
  }
  .table th.of-event {
    inline-size: 25%;
  }
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 2px;
    min-block-size: 28px;
    margin-inline-start: -6px;
    padding: 2px 6px;
    border-radius: 6px;
    color: var(--_muted);
    font-size: var(--_small);
  }
  .sort:hover {
    background: color-mix(in oklab, var(--_ink) 8%, transparent);
    color: var(--_ink);
  }
  [aria-sort] > .sort {
    color: var(--_ink);
  }
  .way {
    inline-size: 16px;
    block-size: 16px;
    visibility: hidden;
  }
  [aria-sort] > .sort > .way {
    visibility: visible;
  }
  [aria-sort="descending"] > .sort > .way {
    rotate: 180deg;
  }
  td.of-date {
    font-variant-numeric: tabular-nums;
  }
  td:is(.of-date, .of-category, .of-participants, .of-sources) {
    color: var(--_muted);
  }
  td:is(.of-participants, .of-sources) {
    font-size: var(--_small);
  }
  td > .in {
    color: color-mix(in oklab, var(--_mark) 82%, var(--_ink));
  }
  td > .in {
    display: block;
    position: relative;
    padding-inline-start: 14px;
  }
  td > .in::before {
    content: "";
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.45em;
    border: 4px solid var(--_mark);
    border-radius: 50%;
  }
  .entry {
    min-block-size: 24px;
    margin: -3px -6px;
    padding: 3px 6px;
    border-radius: 6px;
    user-select: text;
    -webkit-user-select: text;
    scroll-margin-block: 3.5rem 1rem;
  }
  .entry.strong {
    font-weight: 650;
  }
  .entry:hover {
    background: color-mix(in oklab, var(--_ink) 7%, transparent);
  }
  tr.selected {
    background: color-mix(in oklab, var(--_mark) 12%, var(--_paper));
  }
  .address {
    display: none;
  }
  .far {
    block-size: var(--piece);
    content-visibility: auto;
    line-height: 3.2;
  }
  @container (inline-size < 560px) {
    .table {
      padding-inline: 16px;
    }
  }
  @container (inline-size < 640px) {
    .table table,
    .table :is(thead, tbody, tr, th, td, caption) {
      display: block;
    }
    .table thead {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      background: var(--_paper);
      box-shadow: 0 1px var(--_control);
    }
    .table thead tr {
      display: flex;
      flex-wrap: wrap;
    }
    .table thead th {
      position: static;
      inline-size: auto;
      padding: 0 6px 2px 0;
      border: 0;
      box-shadow: none;
    }
    .table tbody tr:has(> .of-date) {
      padding-block: 10px;
      border-block-end: 1px solid var(--_hairline);
    }
    .table tbody td {
      padding: 1px 0;
      border: 0;
    }
    .table td:is(.of-category, .of-participants, .of-sources):not(:empty)::before {
      content: attr(data-heading) ": ";
    }
  }
  @media (forced-colors: active) {
    tr.selected {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  .paper {
    display: none;
  }
  @media print {
    :host {
      color-scheme: light;
      contain: none;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .toolbar,
    .overview,
    .find,
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
    .paper {
      display: block;
      padding-inline: 20px;
      font-size: 9pt;
    }
    .frame:has(> .reading > .table) ~ .paper,
    .frame:has(~ .paper) > :is(.plot, .overview, .card),
    .frame:has(~ .paper) > .reading:not(:has(> .table)) {
      display: none;
    }
    .frame:has(~ .paper) {
      display: block;
    }
    .paper table {
      inline-size: 100%;
      border-collapse: collapse;
    }
    .paper caption {
      display: none;
    }
    .paper :is(th, td) {
      padding-block: 3pt;
      padding-inline: 0 7pt;
      border-block-end: 0.5pt solid var(--_hairline);
      text-align: start;
      vertical-align: top;
    }
    .paper .of-date {
      inline-size: 15%;
    }
    .paper .of-event {
      inline-size: 27%;
    }
    .table th {
      position: static;
    }
    .way {
      display: none;
    }
    :is(.table, .paper) tr {
      break-inside: avoid;
    }
    :is(.table, .paper) thead {
      display: table-header-group;
    }
    .address {
      display: block;
      font-size: 8pt;
      overflow-wrap: anywhere;
    }
    .far {
      block-size: auto;
      line-height: 1.5;
    }
  }
`;
