import * as z from 'zod/mini';

const count = z.int().check(z.minimum(0), z.maximum(2 ** 31 - 1));
const some = z.int().check(z.minimum(1), z.maximum(2 ** 31 - 1));
const nonNegative = z.number().check(z.minimum(0));
const record = <T extends z.ZodMiniType>(value: T) => z.record(z.string(), value);
const list = <T extends z.ZodMiniType>(item: T) => z.readonly(z.array(item));
const versioned = z.strictObject({ id: z.string(), version: z.string(), hash: z.string() });

const indicator = z.strictObject({
  counts: z.strictObject({ levels: list(count), dontKnow: count, notApplicable: count, declined: count, missing: count }),
  shares: list(nonNegative),
});
const group = z.strictObject({
  patterns: z.record(z.string().check(z.regex(/^[01]+$/)), some),
  constructs: record(z.strictObject({ n: some, mean: z.number().check(z.minimum(0), z.maximum(100)), squares: nonNegative })),
  pairs: record(record(z.readonly(z.tuple([some, z.number(), z.number(), z.number()])))),
  indicators: record(indicator),
});

/** The shape of a tally file. That its figures fit the instrument and each other is proven by `parseTallyDocument`. */
export const tallySchema = z.strictObject({
  $schema: z.optional(z.string()),
  schemaVersion: z.literal(1),
  kind: z.literal('readiness-tally'),
  district: z.strictObject({ id: z.string().check(z.minLength(1), z.maxLength(80)), name: z.nullable(z.string().check(z.minLength(1), z.maxLength(200))) }),
  wave: z.string().check(z.regex(/^[\w.-]{1,40}$/)),
  provenance: z.strictObject({ instrument: versioned, profile: versioned, engine: z.strictObject({ name: z.string(), version: z.string() }), form: z.nullable(z.string()) }),
  respondents: record(count),
  rosters: z.optional(record(count)),
  tally: record(group),
  hash: z.string(),
});
