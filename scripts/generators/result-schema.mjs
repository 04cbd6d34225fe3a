import { jsonSchema } from '../lib/json-schema.mjs';

export const file = 'packages/core/schemas/result.schema.json';

export const generate = () => jsonSchema('resultSchema', 'Readiness Kit result');
