import type { Io, Output } from '../io.ts';

/** How text is set off where the output can show it. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly warn: (text: string) => string;
}

/** Colours only for a person, and not against their wish (`NO_COLOR`). */
export function styleFor({ isTTY }: Output, { env }: Pick<Io, 'env'>): Style {
  const on = isTTY && !env.NO_COLOR && env.TERM !== 'dumb';
  const set = (begin: number, end: number) => (text: string) => (on ? `\u001b[${begin}m${text}\u001b[${end}m` : text);
  return { bold: set(1, 22), dim: set(2, 22), warn: set(33, 39) };
}
