/** Zeros of the digits that keyboards write: European, Arabic, Persian, full width. */
const zeros = [0x30, 0x660, 0x6f0, 0xff10];

/** Writes the digits of any keyboard as 0 to 9. */
export function plainDigits(typed: string): string {
  return typed.replaceAll(/\p{Nd}/gu, (character) => {
    const code = character.codePointAt(0) as number;
    const zero = zeros.find((from) => code >= from && code <= from + 9);
    return zero === undefined ? character : String(code - zero);
  });
}
