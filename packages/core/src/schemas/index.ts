export { instrumentSchema } from './instrument-schema.ts';
export { parseInstrument, parseProfile, parseResult } from './parse.ts';
export { profileSchema } from './profile-schema.ts';
export { resultSchema } from './result-schema.ts';
export { tallySchema } from './tally-schema.ts';
