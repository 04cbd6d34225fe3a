import { css } from 'lit';

/** Tabs, choices, dots and bars of the dashboard. */
export const dashboardStyles = css`
  .dashboard {
    gap: 1.25em;
  }
  .dashboard .title {
    font-size: 1.5em;
  }
  .dashboard-head p, .note, .matches {
    color: var(--muted);
  }
  .note, .matches {
    font-size: 0.875em;
  }
  .note {
    margin-block: 0.5em;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    padding-block-end: 0.5em;
    border-block-end: 2px solid var(--line);
  }
  .tabs button {
    padding: 0.5em 0.875em;
    border-color: transparent;
    font-size: 0.9375em;
    transition: none;
  }
  .tabs [aria-selected='true'] {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .controls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 0.75em 1.25em;
    max-inline-size: 60em;
    margin-block-end: 1.25em;
  }
  .control {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
    max-inline-size: 28em;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .control select, .control input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    padding: 0.5em 0.75em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    font-weight: 400;
  }
  .dashboard-facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2em;
    margin-block-end: 1em;
  }
  .blank {
    color: var(--muted);
    white-space: nowrap;
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block: 0.5em;
    font-size: 0.875em;
  }
  .pager [aria-disabled='true'] {
    color: var(--muted);
    cursor: default;
  }
  .part-reading > p {
    max-width: 75ch;
    margin-block: 0.75em;
  }

  .dots {
    fill: none;
    stroke: var(--accent);
    stroke-width: 4px;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  .half {
    stroke: var(--ink);
    stroke-width: 3;
  }
  .median {
    stroke: var(--ink);
    stroke-width: 3;
  }
  .own {
    fill: var(--ink);
    stroke: var(--paper);
    stroke-width: 2;
  }
  .no-figure {
    stroke: var(--edge);
    stroke-dasharray: 1 6;
    stroke-linecap: round;
    stroke-width: 2;
  }
  .blank-sign {
    fill: var(--ink);
    font-size: 15px;
  }
  .zero {
    stroke: var(--edge);
  }
  .share {
    fill: var(--accent);
  }
  .share-ground {
    fill: var(--accent);
    fill-opacity: 0.1;
  }
  @container (min-width: 46em) {
    .wide-names .row {
      grid-template-columns: 24em minmax(0, 1fr) 8em;
      padding-block: 0.25em;
    }
    .part-change .row {
      grid-template-columns: 13em minmax(0, 1fr) 15em;
    }
    .wide-names .row-name {
      font-weight: 400;
    }
  }

  @media (forced-colors: active) {
    .tabs [aria-selected='true'] {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .dots, .half, .median, .no-figure, .zero {
      stroke: CanvasText;
    }
    .own, .share, .blank-sign {
      fill: CanvasText;
    }
    .share-ground {
      fill: none;
      stroke: CanvasText;
    }
  }
  @media print {
    .tabs, .controls, .pager, .save {
      display: none;
    }
    .share, .dots {
      print-color-adjust: exact;
    }
  }
`;
