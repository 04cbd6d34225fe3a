import type { InstrumentDocument } from '@readiness-kit/core';
import { builtInInstrument } from '../words/instrument-words.ts';

/** The district instrument with its English and Spanish words, under another name, to be adapted. */
export async function districtCopy(id: string): Promise<InstrumentDocument> {
  const [en, es] = await Promise.all([builtInInstrument('en'), builtInInstrument('es')]);
  return { ...en, id, version: '0.1.0', texts: [...(en.texts ?? []), ...(es.texts ?? [])], guides: [...(en.guides ?? []), ...(es.guides ?? [])] };
}
