import type { ReadinessResult } from '@readiness-kit/core';

/** Saves the result as a JSON file. The object URL lives only for the click. */
export function downloadResult(result: ReadinessResult, page: Document): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(result, null, 2), '\n'], { type: 'application/json' }));
  const link = page.createElement('a');
  link.href = url;
  link.download = `${fileSafe(result.provenance.instrument.id)}-${fileSafe(result.hash.slice(0, 12))}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url));
}

const fileSafe = (name: string): string => name.replaceAll(/[^\w.-]+/g, '_');
