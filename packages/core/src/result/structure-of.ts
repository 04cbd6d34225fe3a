import type { Instrument } from '../model/instrument.ts';
import type { InstrumentDocument } from '../model/text.ts';

/** The instrument without its words, so that its hash does not depend on the languages it travels with. */
export function structureOf(document: InstrumentDocument): Instrument {
  const { texts: _texts, guides: _guides, ...structure } = document;
  return structure;
}
