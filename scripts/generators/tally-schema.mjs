import { jsonSchema } from '../lib/json-schema.mjs';

export const generate = async () => ({ 'packages/core/schemas/tally.schema.json': await jsonSchema('tallySchema', 'Readiness Kit tally') });
