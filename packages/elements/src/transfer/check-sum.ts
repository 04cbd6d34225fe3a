/**
 * CRC-32 (ISO 3309, as in zip files) of a text's UTF-8 bytes, as seven characters `0-9a-z`. Any one changed
 * byte, and any run of up to four, gives another sum. It guards against slips, not against forgers.
 */
export function checkSum(text: string): string {
  const rest = new TextEncoder().encode(text).reduce((sum, byte) => eightSteps(sum ^ byte), 0xffffffff);
  return (~rest >>> 0).toString(36).padStart(7, '0');
}

function eightSteps(sum: number): number {
  for (let step = 0; step < 8; step++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  return sum;
}
