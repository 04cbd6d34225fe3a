import { css } from 'lit';

/** Look of a team's meeting: large enough to be read from across a room. */
export const teamStyles = css`
  .root {
    padding: 0;
    max-width: none;
    font-size: inherit;
  }
  section,
  .dissent,
  .note-of {
    margin-block-start: 2em;
  }
  .name,
  .sum,
  .count,
  .ask p {
    font-weight: 600;
  }
  section > .name {
    font-size: 1.25em;
  }
  .about {
    color: var(--muted);
  }
  .place {
    margin-block-start: 1.5em;
  }
  .place span {
    display: inline-block;
    margin-inline-end: 0.75em;
  }
  .about + .heading {
    margin-block-start: 0.25em;
  }
  .choices,
  .tally {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: 0.75em;
  }
  .counter {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
    max-width: 32em;
    padding-block: 0.25em;
  }
  .counter span {
    flex: 1 1 8em;
  }
  input[type='number'],
  textarea {
    min-height: 44px;
    padding: 0.5em 0.75em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }
  input[type='number'] {
    width: 5.5em;
    height: auto;
    margin: 0;
  }
  textarea {
    display: block;
    width: 100%;
    margin-block: 0.25em;
    resize: vertical;
  }
  .sum {
    margin-block: 0.75em;
  }
  .said ul {
    margin-block-start: 0.25em;
  }
  .said bdi {
    font-weight: 600;
  }
  .pad {
    margin-block-start: 1.5em;
  }
  .pad .hint {
    margin-block-start: 0;
  }
  .pad .option {
    background: none;
    border-color: var(--edge);
    scroll-margin-block-end: 8em;
  }
  .pad .option[disabled] {
    border-color: var(--line);
    color: var(--muted);
    cursor: default;
  }
  .tally {
    position: sticky;
    inset-block-end: 0;
    margin-block-start: 1em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--line);
    background: var(--paper);
  }
  .count {
    margin-inline-end: auto;
    font-size: 1.25em;
  }
  .ask {
    margin-block-start: 0.75em;
    padding: 1em;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    background: var(--soft);
  }
  .spread {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 1em 2em;
    margin-block-start: 0.75em;
  }
  .dots {
    flex: 1 1 18em;
    max-width: 32em;
    max-height: 16em;
    fill: var(--accent);
  }
  .dots path {
    stroke: var(--edge);
  }
  .dots text {
    fill: var(--ink);
    font-size: 20px;
    text-anchor: middle;
  }
  table {
    flex: 1 1 14em;
    border-collapse: collapse;
  }
  th {
    font-weight: 400;
    text-align: start;
  }
  td:last-child,
  thead th:last-child {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  tr > * {
    padding: 0.25em 0.5em;
    border-block-end: 1px solid var(--line);
  }
  thead,
  td:first-child {
    color: var(--muted);
  }
  .talk {
    margin-block-start: 1em;
    padding: 0.75em 1em;
    border-inline-start: 0.25em solid var(--accent);
    background: var(--soft);
    font-size: 1.125em;
  }
  .votes > .plain {
    padding-inline: 0;
  }
  .dissent > * + *,
  .note-of label {
    display: block;
    margin-block-start: 0.75em;
  }
  .dissent > .option {
    width: fit-content;
  }
  .dissent > .counter {
    display: flex;
  }
  .note-of label {
    font-weight: 600;
  }
  small {
    color: var(--muted);
  }
  .all {
    margin-block-start: 1em;
  }
  .all ol {
    margin-block: 0;
    padding-inline-start: 1em;
  }
  .all li button {
    padding-inline: 0;
    text-align: start;
  }
  .all [aria-current='step'] {
    font-weight: 600;
  }
  .review > li {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--line);
  }
  .entry {
    flex: 1 1 16em;
  }
  .review .agreed {
    color: var(--accent);
    font-weight: 600;
  }
  .part + .part::before {
    content: '· ';
  }
  .quote {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--line);
  }
  @media (min-width: 64em) {
    .root {
      font-size: 1.25em;
    }
  }
  @media (forced-colors: active) {
    .dots {
      fill: CanvasText;
    }
    .dots text {
      fill: CanvasText;
    }
  }
`;
