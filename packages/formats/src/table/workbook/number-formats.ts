import { eachElement } from './each-element.ts';

/** Whether a number in a style is a date or time, by the style's position. */
export type DateStyles = (style: number) => boolean;

/** Built-in formats of dates and times, and those that East Asian Excels add (ECMA-376 part 1, 18.8.30). */
const isBuiltIn = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** A workbook's styles: cells point to formats, formats have a number, some numbers a code. */
export function dateStyles(xml: string): DateStyles {
  const dates = new Map<number, boolean>();
  const styles: number[] = [];
  let isInCells = false;
  eachElement(xml, {
    open: (name, attribute) => {
      if (name === 'numFmt') dates.set(Number(attribute('numFmtId')), isDateCode(attribute('formatCode') ?? ''));
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells) styles.push(Number(attribute('numFmtId') ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return (style) => {
    const id = styles[style] ?? 0;
    return dates.get(id) ?? isBuiltIn(id);
  };
}

/** Letters of days and hours outside of quoted text, escapes, and brackets other than those of elapsed time. */
function isDateCode(code: string): boolean {
  const bare = code.replaceAll(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(bare) && !/general/i.test(bare);
}

const day = 86_400;
/** The year 10000, in seconds from 1970. */
const lastDay = 253_402_300_800;
/** From the day 0 of a workbook to 1970, in days. The 29th of February 1900, which Excel has, is long past. */
const epochs = { 1900: 25_569, 1904: 24_107 } as const;

/** A day's number as a clock's reading, to the second, without a day below 1; `undefined` where it is no day of 1900 … 9999. */
export function dateText(serial: number, epoch: keyof typeof epochs): string | undefined {
  const seconds = Math.round((serial - epochs[epoch]) * day);
  if (!(serial >= 0 && seconds < lastDay)) return undefined;
  const text = new Date(seconds * 1000).toISOString();
  return serial < 1 ? text.slice(11, 19) : `${text.slice(0, 10)} ${text.slice(11, 19)}`;
}
