import type { ReadinessResult } from '@readiness-kit/core';
import { saveFile } from '../save-file.ts';

/** Saves the result as a JSON file. */
export function downloadResult(result: ReadinessResult, page: Document): void {
  saveFile(new Blob([JSON.stringify(result, null, 2), '\n'], { type: 'application/json' }), `${resultFileName(result)}.json`, page);
}

/** Name of a file of this result, without its ending. */
export const resultFileName = ({ provenance, hash }: ReadinessResult): string => `${fileSafe(provenance.instrument.id)}-${fileSafe(hash.slice(0, 12))}`;

const fileSafe = (name: string): string => name.replaceAll(/[^\w.-]+/g, '_');
