import { jsonSchema } from '../lib/json-schema.mjs';

export const file = 'packages/core/schemas/instrument.schema.json';

export const generate = () => jsonSchema('instrumentSchema', 'Readiness Kit instrument');
