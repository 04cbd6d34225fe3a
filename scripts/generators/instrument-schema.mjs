import { jsonSchema } from '../lib/json-schema.mjs';

export const generate = async () => ({ 'packages/core/schemas/instrument.schema.json': await jsonSchema('instrumentSchema', 'Readiness Kit instrument') });
