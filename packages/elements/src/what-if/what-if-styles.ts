import { css } from 'lit';

/** Sliders and what would be. */
export const whatIfStyles = css`
  .what-if-columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
  }
  .what-if .choice {
    display: grid;
    gap: 0.25em;
    font-weight: 600;
  }
  .what-if select {
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 0.25em 0.75em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }
  .slider {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--line);
  }
  .slider label {
    display: block;
  }
  .slider input {
    inline-size: 100%;
    min-block-size: 44px;
    margin: 0;
    accent-color: var(--accent);
  }
  .slider output {
    color: var(--muted);
  }
  .slider.raised output {
    color: var(--ink);
    font-weight: 600;
  }
  .what-if button:disabled {
    color: var(--muted);
    cursor: default;
  }
  .what-if .buttons {
    margin-block: 1em 0.5em;
  }
  .outcome {
    align-self: start;
    padding: 1em;
    border-radius: var(--radius);
    background: var(--soft);
  }
  .outcome ul, .outcome ol {
    display: grid;
    gap: 0.375em;
    margin-block: 0.25em 1em;
    padding-inline-start: 1.5em;
    list-style: disc;
  }
  .outcome ol {
    list-style: decimal;
  }
  @container (min-width: 56em) {
    .what-if-columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .outcome {
      position: sticky;
      inset-block-start: 1em;
    }
  }
`;
