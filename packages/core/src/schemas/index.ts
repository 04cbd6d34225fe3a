export { instrumentSchema } from './instrument-schema.ts';
export { parseInstrument, parseProfile } from './parse.ts';
export { profileSchema } from './profile-schema.ts';
