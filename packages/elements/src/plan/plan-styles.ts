import { css } from 'lit';

/** Fields of the plan, and its table on paper. */
export const planStyles = css`
  .plan {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding: 1em;
  }
  .plan .intro {
    margin: 0;
  }
  .kept, .news, .raises {
    color: var(--muted);
  }
  .news:empty {
    display: none;
  }
  .suggestions ol {
    display: grid;
    gap: 0.75em;
  }
  .suggestions li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    padding-block-end: 0.75em;
    border-block-end: 1px solid var(--line);
  }
  .suggestions li p {
    flex: 1 1 16em;
  }
  .actions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    min-inline-size: 0;
    margin: 0;
    padding: 1em;
    border: 1px solid var(--line);
    border-inline-start: 4px solid var(--accent);
    border-radius: var(--radius);
  }
  legend {
    padding-inline: 0.5em;
    font-weight: 650;
  }
  .plan label {
    display: grid;
    gap: 0.25em;
    color: var(--muted);
    font-size: 0.9375em;
    font-weight: 600;
  }
  .plan :is(input:not([type='file']), select, textarea) {
    min-block-size: 44px;
    min-inline-size: 0;
    max-inline-size: 100%;
    padding: 0.375em 0.75em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    font-weight: 400;
  }
  .plan [hidden] {
    display: none;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    gap: 0.75em;
  }
  .more label {
    margin-block-start: 0.5em;
  }
  fieldset > button {
    justify-self: start;
  }
  .plan button:disabled {
    color: var(--muted);
    cursor: default;
  }
  .on-paper {
    display: none;
  }
  @media print {
    .suggestions, .actions, .plan .buttons, .kept, .news, .plan > .intro {
      display: none;
    }
    .on-paper {
      display: block;
    }
  }
`;
