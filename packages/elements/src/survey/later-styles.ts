import { css } from 'lit';

/** Look of what no first screen shows. */
export const laterStyles = css`
  .root:has(readiness-results) {
    max-width: 60em;
  }
  .root.team {
    max-width: 72em;
  }
  dl {
    margin: 0 0 0.5em;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0 0 0.5em;
  }
  /* The survey has a title and a frame of its own. */
  readiness-results {
    display: block;
    margin-block-start: 1.5em;
  }
  readiness-results::part(title) {
    display: none;
  }
  readiness-results::part(report) {
    padding: 0;
  }
  li > div {
    flex: 1 1 15em;
  }
  ol li {
    padding: 0.75em 0;
    border-top: 1px solid var(--line);
  }
  .given {
    display: flex;
    gap: 0.5em;
    margin-top: 0.25em;
    color: var(--accent);
    font-weight: 600;
  }
  .open .given {
    color: var(--muted);
    font-weight: 400;
    font-style: italic;
  }
  /* On paper a result stands alone. */
  @media print {
    .nav, .clear {
      display: none;
    }
    .root:has(readiness-results, readiness-paper) {
      padding: 0;
    }
    .root.paper :is(.top, .foot, .note) {
      display: none;
    }
    .root:has(readiness-results) :is(.top, .foot, .heading, slot) {
      display: none;
    }
  }
  .parts {
    margin-top: 0.5em;
    columns: 16em;
  }
  ol.parts li {
    display: block;
    padding: 0;
    border: 0;
    break-inside: avoid;
  }
  .parts button {
    display: flex;
    gap: 0.5em;
    width: 100%;
    text-align: start;
    text-decoration: none;
  }
  .parts [lang] {
    flex: 1;
  }
  .parts [aria-current] {
    font-weight: 700;
    background: var(--soft);
  }
  .evidence {
    padding-block-end: 0.5em;
  }
  .evidence label:has(textarea) {
    display: block;
    font-weight: 600;
  }
  textarea {
    display: block;
    width: 100%;
    margin-block: 0.25em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    font-weight: 400;
  }
`;
