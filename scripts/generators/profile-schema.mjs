import { jsonSchema } from '../lib/json-schema.mjs';

export const file = 'packages/core/schemas/profile.schema.json';

export const generate = () => jsonSchema('profileSchema', 'Readiness Kit scoring profile');
