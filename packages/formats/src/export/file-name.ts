import type { ExportInput } from './asked-question.ts';

/** Name of an exported file: instrument, form, group and language, in letters that every system takes. */
export function fileName({ instrument, form, group, texts }: ExportInput, ending: string): string {
  const parts = [instrument.id, form, group, texts.language].flatMap((part) => (part === undefined ? [] : [part.replaceAll(/[^\w-]+/g, '-')]));
  return `${parts.join('.')}${ending}`;
}
