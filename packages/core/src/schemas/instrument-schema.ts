import * as z from 'zod/mini';

/** Names of things: starts with a letter; letters, digits, `.`, `_`, `-`; at most 80 characters. */
const id = z.string().check(z.minLength(1), z.maxLength(200));
const text = z.string();
const texts = z.readonly(z.array(text));
const named = z.strictObject({ name: text, meaning: text });
const record = <T extends z.ZodMiniType>(value: T) => z.record(z.string(), value);
const review = z.enum(['source', 'reviewed', 'unreviewed']);

const action = z.strictObject({
  id,
  from: z.int(),
  effort: z.literal([1, 2, 3, 5, 8]),
  lead: id,
  involve: z.optional(texts),
  lever: z.enum(['local', 'state-waiver', 'federal']),
  source: z.optional(text),
});

const indicator = z.strictObject({
  id,
  construct: id,
  weight: z.optional(z.number()),
  core: z.optional(z.boolean()),
  tags: z.optional(texts),
  groups: texts,
  prerequisites: z.optional(texts),
  actions: z.readonly(z.array(action)),
  lever: z.optional(z.enum(['local', 'state-waiver', 'federal'])),
  policyArea: z.optional(id),
  covers: z.optional(texts),
  source: z.optional(text),
});

const part = z.strictObject({ id, weight: z.optional(z.number()) });
const composite = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mean'), id, of: z.readonly(z.array(part)), cappedBy: z.optional(texts) }),
  z.strictObject({ kind: z.literal('lens'), id, tag: id, over: texts, cappedBy: z.optional(texts) }),
]);

const item = z.strictObject({ prompt: text, answers: z.optional(texts) });
const surveyText = z.strictObject({
  language: text,
  review,
  audience: z.optional(texts),
  title: text,
  credit: text,
  levels: z.readonly(z.array(named)),
  groups: record(z.strictObject({ name: text, meaning: text, guidance: z.optional(text) })),
  constructs: record(named),
  composites: record(named),
  indicators: record(z.strictObject({ statement: text, descriptors: z.optional(texts), items: record(item) })),
});

const within = z.strictObject({ 30: text, 90: text, 365: text });
const guideText = z.strictObject({
  language: text,
  review,
  roles: record(text),
  indicators: record(z.strictObject({ why: text, evidence: texts, prerequisites: z.optional(record(text)) })),
  actions: record(z.strictObject({ what: text, within: z.optional(within), evidence: text, unlocks: z.optional(text), trap: z.optional(text) })),
});

/** The shape of an instrument file. What it must mean besides is proven by `checkInstrument`. */
export const instrumentSchema = z.strictObject({
  $schema: z.optional(text),
  schemaVersion: z.literal(1),
  id,
  version: text,
  levels: z.literal([3, 4, 5, 6, 7]),
  groups: z.readonly(z.array(id)),
  constructs: z.readonly(z.array(z.strictObject({ id, kind: text, prerequisites: z.optional(texts) }))),
  indicators: z.readonly(z.array(indicator)),
  composites: z.readonly(z.array(composite)),
  overall: z.optional(id),
  forms: z.readonly(z.array(z.strictObject({ id, groups: z.optional(texts), indicators: z.optional(texts), brief: z.optional(z.boolean()) }))),
  texts: z.optional(z.readonly(z.array(surveyText))),
  guides: z.optional(z.readonly(z.array(guideText))),
});
