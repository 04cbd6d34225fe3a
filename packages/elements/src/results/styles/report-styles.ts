import { css } from 'lit';

/** The page of the report: headline, sections and lists. */
export const reportStyles = css`
  .root {
    container-type: inline-size;
  }
  .report {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2.75em;
    padding: 1em;
  }
  @container (min-width: 46em) {
    .report {
      padding: 2em;
    }
  }
  h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure {
    margin: 0;
    padding: 0;
  }
  h1, h2, h3, h4, h5, h6 {
    font-size: 1em;
    line-height: 1.25;
    text-wrap: balance;
  }
  ul, ol {
    list-style: none;
  }
  section > :is(h1, h2, h3, h4, h5, h6) {
    margin-block-end: 0.5em;
    font-size: 1.375em;
  }
  section > :is(h1, h2, h3, h4, h5, h6) ~ :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 1em;
    font-size: 1.125em;
  }
  a {
    color: var(--accent);
  }
  code {
    font-size: 0.9em;
  }
  .title {
    font-size: 1.25em;
    font-weight: 650;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .buttons button {
    padding-inline: 1em;
    font-size: 0.875em;
  }
  button[aria-pressed='true'] {
    background: var(--soft);
  }
  .intro, small, .chance, .level-number, .score-name, .score-of, .move, caption, .key {
    color: var(--muted);
  }
  .intro {
    max-width: 70ch;
    margin-block-end: 1.25em;
  }
  .notice {
    display: grid;
    gap: 0.5em;
    padding: 1em;
    border-inline-start: 4px solid var(--accent);
    background: var(--soft);
  }

  .summary {
    display: grid;
    gap: 1em;
    padding: 1.25em;
    border: 1px solid var(--line);
    border-block-start: 5px solid var(--accent);
    border-radius: var(--radius);
    background: var(--soft);
  }
  .summary > .eyebrow {
    margin: 0;
    color: var(--muted);
    font-size: 1em;
  }
  .headline-row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0.5em 2em;
  }
  .headline {
    color: var(--accent);
    font-size: 2.5em;
    font-weight: 750;
    line-height: 1.1;
  }
  .score-name {
    display: block;
  }
  .score-value {
    font-size: 2.5em;
    font-weight: 750;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .meaning {
    font-size: 1.125em;
  }
  .held {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--edge);
  }
  .facts {
    display: grid;
    gap: 1em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--line);
  }
  dt {
    color: var(--muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 0.5em;
    margin-block-start: 0.25em;
  }
  .chips li {
    padding: 0.125em 0.625em;
    border: 1px solid var(--line);
    border-radius: 1em;
    background: var(--paper);
    font-size: 0.9375em;
  }
  .chips .absent {
    border-style: dashed;
    border-color: var(--edge);
    color: var(--muted);
  }
  @container (min-width: 46em) {
    .summary {
      padding: 2em;
    }
    .headline, .score-value {
      font-size: 3.25em;
    }
    .facts {
      grid-template-columns: 1fr 2fr;
    }
  }

  details > summary {
    min-height: 24px;
    padding-block: 0.5em;
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
  }
  .all-priorities, .not-scored, .twin, .coverage details, .remarks {
    margin-block-start: 1em;
  }
  .list {
    border-block-end: 1px solid var(--line);
  }
  .chart + .list {
    margin-block-start: 1em;
  }
  .explanation {
    border-block-start: 1px solid var(--line);
  }
  .explanation > summary {
    padding-block: 0.75em;
    color: var(--ink);
  }
  .stands, .first-missing {
    color: var(--muted);
    font-weight: 400;
  }
  .explanation[open] > summary > .first-missing {
    display: none;
  }
  .first-missing {
    display: block;
    padding-inline-start: 1.125em;
    font-size: 0.9375em;
  }
  .explanation > :not(summary) {
    margin-block-end: 0.75em;
    padding-inline-start: 1em;
  }
  .branches {
    padding-inline-start: 1em;
  }
  .leaves {
    margin-block-start: 0.5em;
  }
  .statements, .strengths ul, .not-scored ul, .remarks ul, .issues ul {
    display: grid;
    gap: 0.375em;
    max-width: 75ch;
  }
  .not-scored ul {
    margin-block-start: 0.5em;
  }
  .strengths ul {
    grid-template-columns: repeat(auto-fill, minmax(min(20em, 100%), 1fr));
    max-width: none;
  }
  .strengths li span {
    color: var(--muted);
  }

  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    gap: 1em;
    margin-block-end: 1em;
  }
  .tiles li {
    padding: 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .tiles b {
    display: block;
    font-size: 1.75em;
    line-height: 1.2;
  }
  .tiles small {
    display: block;
  }
  .provenance {
    display: grid;
    gap: 0.75em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--line);
    font-size: 0.875em;
  }
  .provenance .entries {
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    font-size: 1em;
  }
  .provenance p {
    max-width: 80ch;
  }

  @media (prefers-reduced-motion: no-preference) {
    button {
      transition: background-color 0.15s;
    }
  }
  @media (forced-colors: active) {
    .rank, .summary, .notice {
      border-color: CanvasText;
    }
  }
`;
