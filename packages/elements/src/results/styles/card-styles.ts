import { css } from 'lit';

/** The cards of what to do first. */
export const cardStyles = css`
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  @container (min-width: 60em) {
    .cards {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: 0.875em;
    padding: 1.25em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .card-top {
    display: flex;
    gap: 0.75em;
  }
  .card-top :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.125em;
  }
  .rank {
    display: grid;
    flex: none;
    place-content: center;
    inline-size: 2.25em;
    block-size: 2.25em;
    border: 1px solid transparent;
    border-radius: 50%;
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 700;
  }
  .sign-text {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--line);
    font-size: 0.9375em;
  }
  .flags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .flags li {
    padding: 0.125em 0.5em;
    border: 1px solid var(--edge);
    border-radius: 0.375em;
    font-size: 0.875em;
    font-weight: 600;
  }
  .flags .waits {
    border-style: dashed;
  }
  .action {
    display: grid;
    gap: 0.875em;
  }
  .action + .action {
    padding-block-start: 0.875em;
    border-block-start: 1px solid var(--line);
  }
  .what {
    font-weight: 600;
  }
  .within {
    display: grid;
    gap: 0.5em;
  }
  .within b {
    display: block;
    color: var(--muted);
    font-weight: 600;
  }
  .within li, .strengths li, .statements li, .not-scored li, .remarks li, .issues li {
    position: relative;
    padding-inline-start: 1.25em;
  }
  .within li::before, .strengths li::before, .statements li::before, .not-scored li::before, .remarks li::before, .issues li::before {
    position: absolute;
    inset-block-start: 0.45em;
    inset-inline-start: 0;
    inline-size: 0.625em;
    block-size: 0.625em;
    border: 0.125em solid var(--accent);
    content: '';
  }
  .statements li::before, .not-scored li::before, .remarks li::before, .issues li::before {
    inset-block-start: 0.6em;
    inline-size: 0.375em;
    block-size: 0.375em;
    border: 0.1em solid var(--edge);
    border-radius: 50%;
  }
  .strengths li::before {
    border-radius: 50%;
    background: var(--accent);
  }
  .entries {
    display: grid;
    gap: 0.625em;
    font-size: 0.9375em;
  }
  .short {
    grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--line);
  }
  .short small {
    display: block;
  }
  .chance {
    font-size: 0.875em;
  }
  .card > .chance {
    margin-block-start: auto;
  }
  .factor-list {
    display: grid;
    gap: 0.75em;
    margin-block-start: 0.75em;
    font-size: 0.9375em;
  }
  .factor-list small {
    display: block;
  }
  .steps {
    display: grid;
    gap: 1em;
  }
  .step {
    display: grid;
    gap: 0.5em;
    padding: 1em;
    border: 1px solid var(--line);
    border-inline-start: 4px solid var(--accent);
    border-radius: var(--radius);
  }
  @container (min-width: 46em) {
    .step .entries {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  .audience {
    color: var(--muted);
    font-weight: 600;
  }
`;
