import { css } from 'lit';

/** Tables; a wide one scrolls inside its own region. */
export const tableStyles = css`
  .scroll {
    max-width: 100%;
    margin-block: 0.75em;
    overflow-x: auto;
  }
  table {
    min-inline-size: min(100%, 40em);
    border-collapse: collapse;
    font-size: 0.875em;
    overflow-wrap: normal;
  }
  caption {
    padding-block: 0.375em;
    font-weight: 600;
    text-align: start;
  }
  th, td {
    min-inline-size: 4.5em;
    padding: 0.5em 0.75em;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    border-block-end: 2px solid var(--edge);
    vertical-align: bottom;
  }
  tbody th {
    min-inline-size: 9em;
    font-weight: 600;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .theme-grid {
    margin-block-end: 1em;
  }
  .theme-grid .level-2 {
    background: color-mix(in srgb, var(--accent) 8%, var(--paper));
  }
  .theme-grid .level-3 {
    background: color-mix(in srgb, var(--accent) 16%, var(--paper));
  }
  .theme-grid .level-4, .theme-grid .level-5, .theme-grid .level-6, .theme-grid .level-7 {
    background: color-mix(in srgb, var(--accent) 26%, var(--paper));
  }
  .all-priorities td:nth-child(2) {
    min-inline-size: 9em;
  }
  .all-priorities td:last-child {
    min-inline-size: 22em;
  }
  .all-priorities tbody th {
    min-inline-size: 3em;
  }
`;
