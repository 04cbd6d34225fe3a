import { css } from 'lit';

/** The charts' styles for a picture that stands alone: its own colours, light, since it goes into documents and slides. */
export const imageStyles = css`
  .ground { fill: #fff; }
  text { fill: #18242f; }
  .title { font-size: 18px; font-weight: 650; }
  .name { font-weight: 600; }
  .muted, .axis-name, .axis-number { fill: #4f5f6d; }
  .axis-name, .axis-number { font-size: 13px; }
  .axis-number:not(.always) { display: none; }
  .band { fill: #0a5d6c; }
  .cut { stroke: #4f5f6d; stroke-dasharray: 2 3; }
  .whisker { fill: none; stroke: #18242f; stroke-width: 1.5; }
  .mark { fill: #0a5d6c; stroke: #fff; stroke-width: 2; }
  .held-mark { fill: #fff; stroke: #0a5d6c; stroke-width: 2.5; }
  .join { stroke: #4f5f6d; stroke-width: 1.5; stroke-dasharray: 1 3; }
  .voice { fill: #0a5d6c; stroke: #fff; stroke-width: 1.5; }
  .voice-1, .voice-4, .voice-7 { fill: #fff; stroke: #0a5d6c; stroke-width: 2; }
  .voice-2, .voice-5 { fill: #18242f; }
  .voice-3, .voice-6 { fill: #4f5f6d; }
  .part { fill: #0a5d6c; stroke: #fff; }
  .part-none { fill: none; stroke: #75838f; stroke-width: 1.5; }
  .part-none.missing { stroke-dasharray: 2 3; }
  .part-name { font-size: 13px; }
  .part-name.on-deep { fill: #fff; }
`.cssText;
