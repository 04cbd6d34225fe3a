/**
 * A cell as it is compared and read: without byte order marks and NUL, which exports leave inside cells, composed (NFC), a
 * no-break space as a space, without space round it. Line breaks inside stay.
 */
export function cleanCell(cell: string): string {
  // Nearly every cell is plain: then nothing is made anew.
  return isPlain.test(cell) ? cell : cell.replaceAll(/[\ufeff\u0000]/g, '').replaceAll(/[\u00a0\u202f]/g, ' ').normalize('NFC').trim();
}

const isPlain = /^(?:[!-~](?:[ -~]*[!-~])?)?$/;

/** A heading or answer for comparing: case, spaces, punctuation at its end and kinds of apostrophes do not matter. */
export const comparable = (text: string): string =>
  cleanCell(text).toLowerCase().replaceAll(/[‘’ʼ`´]/g, "'").replaceAll(/[“”«»]/g, '"').replaceAll(/\s+/g, ' ').replace(/[\s.:;*?!。：？]+$/u, '');
