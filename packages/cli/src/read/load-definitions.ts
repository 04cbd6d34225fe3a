import type { InstrumentDocument, ScoringProfile } from '@readiness-kit/core';
import { profiles } from '@readiness-kit/core';
import { parseInstrument, parseProfile } from '@readiness-kit/core/schemas';
import type { Io } from '../io.ts';
import { valueOrStop } from '../stop.ts';
import { builtInInstrument } from '../words/instrument-words.ts';
import type { Language } from '../words/phrases.ts';
import { readJson } from './read-json.ts';

/** The instrument of a file, proven; without a file the built-in one, with its words in the language asked for. */
export async function loadInstrument(path: string | undefined, language: Language, io: Io): Promise<InstrumentDocument> {
  return path === undefined ? builtInInstrument(language) : valueOrStop(parseInstrument(await readJson(path, io)), path);
}

/** A built-in profile by its id, or the profile of a file, proven for the instrument. */
export async function loadProfile(name: string, instrument: InstrumentDocument, io: Io): Promise<ScoringProfile> {
  if (Object.hasOwn(profiles, name)) return profiles[name as keyof typeof profiles];
  return valueOrStop(parseProfile(await readJson(name, io), instrument), name);
}
