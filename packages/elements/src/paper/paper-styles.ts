import { css } from 'lit';

/** Look of paper mode on the screen. */
export const paperStyles = css`
  .root {
    padding: 0;
    max-width: none;
    font-size: inherit;
  }
  section {
    margin-block-start: 1.5em;
  }
  .views,
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    margin-block-start: 0.75em;
  }
  .views button {
    flex: 1 1 12em;
    min-height: 3.5em;
    font-size: 1.125em;
  }
  [aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--soft);
    box-shadow: inset 0 0 0 2px var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .about {
    color: var(--muted);
  }
  .name {
    font-weight: 600;
    font-size: 1.25em;
  }
  .sheet .about,
  .sheet .option {
    margin-block-start: 0.75em;
  }
  .fields {
    margin-block-start: 0;
    padding-block: 0.25em;
    border-block-start: 1px solid var(--line);
  }
  .field {
    display: flex;
    align-items: center;
    gap: 0.75em;
    padding-block: 0.25em;
  }
  .fields li {
    display: block;
  }
  .sheet-number {
    margin-block: 0.75em;
    font-weight: 600;
  }
  .code {
    flex: none;
    min-width: 2.25em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .root[dir='rtl'] .field .code {
    text-align: end;
  }
  .field .prompt {
    flex: 1;
    min-width: 0;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .key {
    flex: none;
    width: 2.5em;
    height: auto;
    min-height: 44px;
    padding: 0.25em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    font-weight: 700;
    text-align: center;
  }
  /* What is said must not cover what has the focus. */
  .sheet button,
  .sheet input {
    scroll-margin-block: 6em;
  }
  .sheet-number .key {
    width: 6em;
  }
  [aria-invalid='true'] {
    border-width: 3px;
    border-style: dashed;
    border-color: var(--ink);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: 0.5em;
  }
  .pair .option {
    margin: 0;
  }
  .pair small,
  .pair .digit {
    display: block;
  }
  .pair .digit {
    font-size: 1.5em;
  }
  .said {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: 1em;
    background: var(--paper);
  }
  .said:has(span) {
    padding: 0.5em 0.75em;
    border: 1px solid var(--line);
    border-inline-start: 0.25em solid var(--accent);
    border-radius: var(--radius);
  }
  .list ul {
    margin-block-start: 0.75em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--line);
  }
  .about-sheet {
    flex: 1 1 10em;
  }
  .choices {
    display: flex;
    gap: 0.5em;
  }
  .hand-over .nav {
    margin-block: 0.75em;
  }
`;
