import { css } from 'lit';

/** Lines between the waves. */
export const trendStyles = css`
  .join {
    stroke: var(--muted);
    stroke-width: 1.5;
    stroke-dasharray: 1 3;
    stroke-linecap: round;
  }
  .trend > .notice, .trend > .meaning {
    margin-block: 0.75em;
  }
  @media (forced-colors: active) {
    .join {
      stroke: CanvasText;
    }
  }
`;
