import { css } from 'lit';

/** Look of the survey, on top of the theme. Every length is `em`, every side a logical one. */
export const surveyStyles = css`
  .root {
    max-width: 46em;
    margin-inline: auto;
    padding: clamp(1em, 5%, 2.5em);
    border-radius: var(--radius);
  }
  p,
  ol,
  ul,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
    list-style: none;
  }
  summary {
    width: fit-content;
    min-height: 44px;
    padding-block: 0.75em;
    color: var(--accent);
    cursor: pointer;
  }
  [tabindex='-1'] {
    outline: none;
    scroll-margin-top: 5em;
  }
  .top,
  .nav,
  .foot,
  .apart,
  .clear,
  ol li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .title {
    color: var(--accent);
    font-weight: 600;
  }
  .top {
    justify-content: space-between;
    color: var(--muted);
  }
  select {
    max-width: 100%;
    min-height: 44px;
    padding: 0.25em 0.5em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }
  .menu {
    flex: 1 0 100%;
  }
  progress {
    display: block;
    flex: 1 0 100%;
    width: 100%;
    height: 0.375em;
    border: 0;
    border-radius: 1em;
    overflow: hidden;
    appearance: none;
    background: var(--line);
    color: var(--accent);
  }
  ::-webkit-progress-bar {
    background: none;
  }
  ::-webkit-progress-value {
    background: var(--accent);
    border-radius: 1em;
  }
  ::-moz-progress-bar {
    background: var(--accent);
  }
  .heading {
    margin-top: 1.25em;
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  .meaning {
    margin-top: 0.375em;
    color: var(--muted);
    font-size: 1.125em;
  }
  fieldset,
  ul,
  ol {
    margin-top: 2em;
  }
  legend {
    padding: 0;
    margin-bottom: 0.75em;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.35;
  }
  .note {
    margin-top: 0.75em;
    color: var(--muted);
    font-size: 0.875em;
  }
  .hint {
    margin: -0.25em 0 1em;
    color: var(--muted);
  }
  .option {
    display: flex;
    gap: 0.875em;
    width: 100%;
    min-height: 44px;
    padding: 0.75em 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    color: var(--ink);
    font-weight: 400;
    text-align: start;
    cursor: pointer;
  }
  .option:hover {
    border-color: var(--edge);
  }
  .option:has(:checked) {
    border-color: var(--accent);
    background: var(--soft);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  @supports selector(:has(a)) {
    .option :focus-visible {
      outline: none;
    }
  }
  .option > span {
    flex: 1;
  }
  .option b {
    display: block;
    font-weight: 600;
  }
  i {
    color: var(--muted);
    font-style: normal;
  }
  input {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    margin: 0.125em 0;
    accent-color: var(--accent);
  }
  .glyph {
    flex: none;
    height: 1.25em;
    margin-top: 0.125em;
    fill: none;
    color: var(--accent);
    stroke: currentColor;
    stroke-width: 4;
  }
  [dir='rtl'] .glyph {
    transform: scaleX(-1);
  }
  .rest {
    opacity: 0.25;
  }
  .option + .option {
    margin-top: 0.5em;
  }
  .apart {
    margin-top: 1em;
    gap: 0.5em;
  }
  .apart .option {
    width: auto;
    margin: 0;
    padding: 0.5em 1em 0.5em 0.75em;
    border-style: dashed;
    border-radius: 2em;
    align-items: center;
  }
  .plain {
    border-color: transparent;
    font-weight: 400;
    padding-inline: 0.5em;
    text-decoration: underline;
  }
  .nav {
    margin-top: 2em;
  }
  .nav .primary {
    margin-inline-start: auto;
  }
  .foot {
    margin-top: 2em;
    padding-top: 1em;
    border-top: 1px solid var(--line);
    color: var(--muted);
    font-size: 0.875em;
  }
  .foot .plain {
    padding-inline: 0;
  }
  .credit {
    flex: 1 0 100%;
  }
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 0.75em;
  }
  .groups .option {
    height: 100%;
    border-color: var(--edge);
  }
  .groups .option::after {
    content: '›' / '';
    align-self: center;
    color: var(--accent);
    font-size: 1.5em;
    line-height: 1;
  }
  .groups small {
    display: block;
    color: var(--muted);
  }
  .unsaved {
    color: var(--ink);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    progress {
      appearance: auto;
    }
  }
`;
