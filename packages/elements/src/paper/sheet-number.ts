import { plainDigits } from '../localize/plain-digits.ts';

/** The number that stands on a sheet, from 1; `undefined` for what is none. */
export function sheetNumber(typed: string): number | undefined {
  const plain = plainDigits(typed).trim();
  return /^[0-9]{1,6}$/.test(plain) && Number(plain) > 0 ? Number(plain) : undefined;
}
