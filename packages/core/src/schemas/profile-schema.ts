import * as z from 'zod/mini';

const weights = z.record(z.string(), z.number());

/** The shape of a scoring profile file. Ranges are proven by `checkProfile`. */
export const profileSchema = z.strictObject({
  $schema: z.optional(z.string()),
  schemaVersion: z.literal(1),
  id: z.string(),
  version: z.string(),
  voice: z.enum(['many-groups', 'one-group', 'consensus']),
  weights: z.strictObject({ indicators: weights, groups: weights }),
  person: z.strictObject({ minCoverage: z.number(), minItems: z.int() }),
  group: z.strictObject({ minRespondents: z.int(), minShare: z.number() }),
  construct: z.strictObject({
    minGroups: z.int(),
    minGroupShare: z.number(),
    expectedGroups: z.optional(z.readonly(z.array(z.string()))),
    voiceGap: z.number(),
  }),
  composite: z.strictObject({ minWeightShare: z.number(), slack: z.int() }),
  level: z.strictObject({ cuts: z.optional(z.readonly(z.array(z.number()))), coreSlack: z.int(), breadth: z.number() }),
  confidence: z.number(),
  priorities: z.strictObject({
    unit: z.enum(['indicator', 'construct']),
    target: z.optional(z.int()),
    beyondTarget: z.enum(['omit', 'next-level']),
    prerequisiteLevel: z.int(),
    unlockShare: z.number(),
    honesty: z.strictObject({ draws: z.int(), weightSpread: z.number(), basis: z.enum(['order', 'gain-per-effort']) }),
  }),
});
