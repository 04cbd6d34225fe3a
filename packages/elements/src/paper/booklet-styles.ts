import { css } from 'lit';

/** Look of the booklet: ink on white paper, on the screen as in print. */
export const bookletStyles = css`
  .booklet {
    --ink: #000;
    --muted: #333;
    --paper: #fff;
    --line: #999;
    color-scheme: light;
    margin-block-start: 1em;
    padding: clamp(0.75em, 4%, 2.5em);
    border: 1px solid var(--line);
    background: var(--paper);
    color: var(--ink);
    line-height: 1.4;
  }
  .cover-title {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
  }
  .number {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin-block: 0.75em;
  }
  .write {
    width: 6em;
    height: 2em;
    border: 1px solid var(--ink);
  }
  .how {
    padding: 0.75em 1em;
    border: 1px solid var(--ink);
    break-inside: avoid;
  }
  .how-title,
  .strong {
    font-weight: 700;
  }
  .how ul {
    margin: 0.25em 0 0;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .chapter {
    margin-block-start: 1.5em;
  }
  .chapter-title {
    padding-block-end: 0.125em;
    border-block-end: 2px solid var(--ink);
    font-size: 1.25em;
    font-weight: 700;
    break-after: avoid;
  }
  .booklet .meaning {
    margin-block-start: 0.25em;
    font-size: 1em;
    break-after: avoid;
  }
  .question {
    padding-block-start: 0.9em;
  }
  .question,
  .kept {
    break-inside: avoid;
  }
  .question .prompt {
    display: flex;
    gap: 0.5em;
    font-weight: 600;
  }
  .question[dir='rtl'] .code {
    text-align: end;
  }
  .boxes {
    margin: 0.375em 0 0;
    padding-inline-start: 2.75em;
  }
  .boxes li {
    display: flex;
    align-items: flex-start;
    gap: 0.5em;
    padding-block: 0.125em;
  }
  .others {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2em;
    margin-block-start: 0.125em;
  }
  .box {
    flex: none;
    width: 1.1em;
    height: 1.1em;
    margin-block-start: 0.125em;
    border: 1.5px solid var(--ink);
  }
  .digit {
    flex: none;
    font-variant-numeric: tabular-nums;
  }
  .colophon {
    margin-block-start: 1.5em;
    color: var(--muted);
    font-size: 0.8125em;
    break-before: avoid;
  }
  .colophon + .colophon {
    margin-block-start: 0.25em;
  }
  @media (max-width: 30em) {
    .boxes {
      padding-inline-start: 0;
    }
  }
  @media print {
    .root > :not(.booklet) {
      display: none;
    }
    .root {
      background: none;
    }
    .booklet {
      margin: 0;
      padding: 0;
      border: 0;
      font-size: 0.875em;
    }
  }
`;
