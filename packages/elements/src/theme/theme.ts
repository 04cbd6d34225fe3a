import { css } from 'lit';

/**
 * Shared look of the elements. Everything an element draws sits in one `<div class="root" lang dir>`.
 *
 * A page can change the public `--readiness-*` properties, which pass through shadow roots; nothing else of
 * it comes in: `.root` starts from initial values, and lengths are `em` on a `medium` that is the reader's
 * own setting. Never `rem`: that would be the page's `html` font size. Colours follow the `color-scheme` the
 * page declares, so that a light page never holds a dark survey. A browser without `light-dark()` shows
 * black on the page's background.
 */
export const theme = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    all: initial;
    --ink: var(--readiness-ink, light-dark(#18242f, #e9eef2));
    --muted: var(--readiness-muted, light-dark(#4f5f6d, #a8b6c2));
    --paper: var(--readiness-paper, light-dark(#fff, #141b22));
    --line: var(--readiness-line, light-dark(#d5dce2, #34414d));
    --edge: var(--readiness-edge, light-dark(#75838f, #7f8e9b));
    --accent: var(--readiness-accent, light-dark(#0a5d6c, #74d3df));
    --on-accent: var(--readiness-on-accent, light-dark(#fff, #06272d));
    --soft: color-mix(in srgb, var(--accent) 8%, var(--paper));
    --radius: var(--readiness-radius, 0.625em);
    display: block;
    color-scheme: inherit;
    color: var(--ink);
    background: var(--paper);
    font: var(--readiness-font-size, medium) / 1.5 var(--readiness-font, system-ui, sans-serif);
    overflow-wrap: anywhere;
  }
  * {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  button {
    min-height: 44px;
    padding: 0.5em 1.25em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: none;
    color: var(--accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    background: var(--soft);
  }
  button.primary {
    border-color: transparent;
    background: var(--accent);
    color: var(--on-accent);
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
