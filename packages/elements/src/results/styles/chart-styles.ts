import { css } from 'lit';

/** Charts on the level scale. Shape and position carry the meaning; colour only supports it. */
export const chartStyles = css`
  .track, .axis {
    display: block;
    overflow: visible;
  }
  .band {
    fill: var(--accent);
  }
  .cut {
    stroke: var(--muted);
    stroke-dasharray: 2 3;
  }
  .whisker {
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .mark {
    fill: var(--accent);
    stroke: var(--paper);
    stroke-width: 2;
  }
  .held-mark {
    fill: var(--paper);
    stroke: var(--accent);
    stroke-width: 2.5;
  }
  .axis text {
    fill: var(--muted);
    font-size: 0.8125em;
  }
  .axis .here {
    fill: var(--ink);
    font-weight: 700;
  }
  .overall-scale {
    padding: 0.25em 0.75em 0.75em;
    border-radius: var(--radius);
    background: var(--paper);
  }
  .axis-name {
    display: none;
  }

  .note + .chart {
    margin-block-start: 1em;
  }
  .plot {
    padding-inline: 0.5em;
  }
  .row {
    display: grid;
    grid-template: 'name value' auto 'track track' auto / 1fr auto;
    gap: 0 1em;
    padding-block-start: 0.625em;
  }
  .row-name {
    grid-area: name;
    font-weight: 600;
  }
  .row-value {
    grid-area: value;
    color: var(--muted);
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .row > svg {
    grid-area: track;
  }
  .group-name {
    padding-block-start: 1em;
    color: var(--muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  @container (min-width: 34em) {
    .axis-name {
      display: revert;
    }
    .axis-number:not(.always) {
      display: none;
    }
    .level-key:not(.always) {
      display: none;
    }
  }
  @container (min-width: 46em) {
    .row {
      grid-template: 'name track value' auto / 13em minmax(0, 1fr) 10em;
      align-items: center;
      padding-block-start: 0;
    }
    .row-value {
      text-align: start;
    }
  }

  .voice {
    fill: var(--accent);
    stroke: var(--paper);
    stroke-width: 1.5;
  }
  .voice-1, .voice-4, .voice-7 {
    fill: var(--paper);
    stroke: var(--accent);
    stroke-width: 2;
  }
  .voice-2, .voice-5 {
    fill: var(--ink);
  }
  .voice-3, .voice-6 {
    fill: var(--muted);
  }
  .gaps {
    display: grid;
    gap: 0.5em;
    margin-block: 0.5em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .part {
    fill: var(--accent);
    stroke: var(--paper);
  }
  .part-none {
    fill: none;
    stroke: var(--edge);
    stroke-width: 1.5;
  }
  .part-none.missing {
    stroke-dasharray: 2 3;
  }
  .part-name {
    fill: var(--ink);
    font-size: 0.8125em;
  }
  .part-name.on-deep {
    fill: var(--on-accent);
  }
  .bar {
    padding-block: 0.75em 0.25em;
  }
  .bar p {
    margin-block-end: 0.25em;
  }
  .shares {
    display: none;
    color: var(--muted);
    font-size: 0.875em;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block-start: 1em;
    font-size: 0.875em;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .key .level-key {
    flex-wrap: wrap;
    gap: 0 1em;
    inline-size: 100%;
  }
  .level-key b {
    color: var(--ink);
  }
  .sign {
    flex: none;
    overflow: visible;
  }
  path.whisker {
    fill: none;
  }
  .save {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .save button {
    padding-inline: 0.875em;
    font-size: 0.875em;
  }

  @media (forced-colors: active) {
    .band {
      fill: Canvas;
    }
    .cut {
      stroke: GrayText;
    }
    .whisker {
      stroke: CanvasText;
    }
    .mark {
      fill: CanvasText;
      stroke: Canvas;
    }
    .held-mark {
      fill: Canvas;
      stroke: CanvasText;
    }
    .axis text, .axis .here, .part-name, .part-name.on-deep {
      fill: CanvasText;
    }
    .voice, .part-none {
      fill: Canvas;
      stroke: CanvasText;
    }
    .part {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
