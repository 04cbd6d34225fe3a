import { svg, type SVGTemplateResult } from 'lit';

/** Outlines around 0, 0, told apart without colour; the n-th group has the n-th. */
const outlines = ['M-6 0A6 6 0 1 1 6 0A6 6 0 1 1-6 0Z', 'M-5.5-5.5H5.5V5.5H-5.5Z', 'M0-7 7 5H-7Z', 'M0-8 8 0 0 8-8 0Z', 'M0 7-7-5H7Z', 'M-2.5-7H2.5V-2.5H7V2.5H2.5V7H-2.5V2.5H-7V-2.5H-2.5Z', 'M-7-3.5-3.5-7 0-3.5 3.5-7 7-3.5 3.5 0 7 3.5 3.5 7 0 3.5-3.5 7-7 3.5-3.5 0Z', 'M0-8 2.2-2.5 8-2.5 3.4 1 5 7 0 3.5-5 7-3.4 1-8-2.5-2.2-2.5Z'] as const;

/** Shape of the n-th group of an instrument. */
export const shapeOf = (n: number): SVGTemplateResult => svg`<path d=${outlines[n % outlines.length] ?? outlines[0]} />`;

/** Its colours, which only support the shape. */
export const shapeClass = (n: number): string => `voice voice-${n % outlines.length}`;
