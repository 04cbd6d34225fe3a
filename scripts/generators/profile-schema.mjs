import { jsonSchema } from '../lib/json-schema.mjs';

export const generate = async () => ({ 'packages/core/schemas/profile.schema.json': await jsonSchema('profileSchema', 'Readiness Kit scoring profile') });
