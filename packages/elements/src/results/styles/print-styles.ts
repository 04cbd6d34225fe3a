import { css } from 'lit';

/** On paper: light, without buttons and closed details, nothing cut in two, and readable in grey. */
export const printStyles = css`
  @media print {
    .root {
      color-scheme: light;
      font-size: 8.5pt;
      line-height: 1.35;
    }
    .report {
      display: block;
      padding: 0;
    }
    .report > * + * {
      margin-block-start: 1em;
    }
    .summary, .card {
      gap: 0.375em;
      padding: 0.75em;
    }
    .tiles li {
      padding: 0.375em 0.75em;
    }
    .tiles, .tiles ~ p, .remarks, .provenance {
      gap: 0.5em;
      margin-block: 0.5em 0;
      padding-block-start: 0;
    }
    .provenance p {
      max-width: none;
    }
    .group-name {
      padding-block-start: 0.375em;
    }
    .key {
      margin-block-start: 0.5em;
    }
    .twin, .not-scored {
      margin-block-start: 0.25em;
    }
    .card > .card-top, .what, .within, .entries, .action {
      gap: 0.375em;
    }
    .short {
      padding-block-start: 0.375em;
    }
    .headline, .score-value {
      font-size: 2.25em;
    }
    .facts {
      grid-template-columns: 3fr 7fr;
      padding-block-start: 0.5em;
    }
    .chips li {
      padding-block: 0;
      font-size: 0.875em;
    }
    .notice {
      padding: 0.25em 0.75em;
    }
    .report > .notice, .report > .summary {
      margin-block-start: 0.5em;
    }
    .intro {
      max-width: none;
      margin-block-end: 0.5em;
      break-inside: avoid;
    }
    .buttons, .save, details:not([open]), .list:not(:has([open])), .twin > summary, .explanations > .intro {
      display: none;
    }
    summary {
      list-style: none;
    }
    .card, .step, .plot, .bar, .tiles li, tr, .explanation, .summary, .not-scored, .strengths {
      break-inside: avoid;
    }
    .explanation:has(.branches) {
      break-inside: auto;
    }
    h1, h2, h3, h4, h5, h6, summary, caption, .group-name, .intro {
      break-after: avoid;
    }
    .band, .rank, .sign, .summary, .strengths li::before {
      print-color-adjust: exact;
    }
    .shares {
      display: block;
    }
    .bar {
      padding-block: 0.25em;
    }
    .scroll {
      overflow: visible;
    }
    .scroll table {
      width: 100%;
    }
    .scroll :is(th, td) {
      white-space: normal;
      overflow-wrap: anywhere;
    }
    th, td {
      padding-block: 0.0625em;
    }
    .explanation > summary {
      padding-block: 0.5em 0.25em;
    }
    .explanation > :not(summary) {
      margin-block-end: 0.375em;
      padding-inline-start: 0;
    }
    .statements {
      gap: 0.125em;
    }
    .statements li {
      padding-inline-start: 1em;
    }
    .steps {
      gap: 0.5em;
    }
    .step {
      gap: 0.25em;
      padding: 0.5em 0.75em;
    }
    .step .entries {
      gap: 0.125em 1.5em;
    }
    .step .entries div {
      break-inside: avoid;
    }
    .for-board .intro {
      display: none;
    }
    .for-board .strengths ul {
      grid-template-columns: repeat(4, minmax(0, 1fr));
      gap: 0.125em 1em;
    }
    .for-board .strengths li span {
      display: none;
    }
    .for-board .gaps {
      gap: 0.125em;
      margin-block: 0.25em;
    }
    .for-board .move {
      display: inline-block;
    }
    .for-board .step > :first-child {
      display: inline;
    }
    .for-board .step {
      display: block;
    }
    .for-board .entries {
      line-height: 1.25;
    }
    .decisions > :first-child {
      break-after: avoid;
    }
    :is(.for-board, .for-family, .for-partners) .twin {
      display: none;
    }
    @container (min-width: 44em) {
      .cards {
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: 0.75em;
        font-size: 0.9375em;
      }
      .list {
        columns: 3;
        column-gap: 1.5em;
        font-size: 0.9375em;
      }
      .list:has(.numbers[open], .twin[open]) {
        columns: 1;
      }
      .distribution .list {
        columns: 2;
      }
    }
  }
`;
