import { css } from 'lit';

/** Look of the panel for taking answers elsewhere. */
export const transferStyles = css`
  .root {
    padding: 0;
    max-width: none;
    font-size: inherit;
  }
  section {
    margin-block-start: 1.25em;
  }
  .root > :first-child {
    margin-block-start: 0.5em;
  }
  .name {
    font-weight: 600;
  }
  .about {
    color: var(--muted);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .ask {
    padding: 1em;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    background: var(--soft);
  }
  .ask p {
    font-weight: 600;
  }
  section .ask {
    margin-block-start: 0.75em;
  }
  .said {
    border-inline-start: 0.25em solid var(--accent);
    padding-inline-start: 0.75em;
    margin-block-start: 0.75em;
  }
  .said:empty {
    border: 0;
    margin: 0;
  }
  .said span {
    display: block;
  }
  label {
    display: block;
    margin-block-start: 0.75em;
    font-weight: 600;
  }
  input[readonly] {
    display: block;
    width: 100%;
    height: auto;
    min-height: 44px;
    margin: 0.25em 0 0;
    padding: 0.5em 0.75em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    font-weight: 400;
  }
  .over {
    outline: 3px dashed var(--accent);
    outline-offset: 0.5em;
  }
  @media print {
    .root {
      display: none;
    }
  }
`;
