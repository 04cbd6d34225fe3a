import { sha256Hex } from '@readiness-kit/core';

/**
 * A UUID of a name, the same wherever it is made: version 8, from SHA-256 (RFC 9562, 5.8 and B.2, without a name space of its
 * own).
 */
export function nameUuid(name: string): string {
  const hex = sha256Hex([name]);
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
