import { jsonSchema } from '../lib/json-schema.mjs';

export const generate = async () => ({ 'packages/core/schemas/result.schema.json': await jsonSchema('resultSchema', 'Readiness Kit result') });
