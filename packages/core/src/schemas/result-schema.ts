import * as z from 'zod/mini';

const share = z.number().check(z.minimum(0), z.maximum(1));
const points = z.number().check(z.minimum(0), z.maximum(100));
const count = z.int().check(z.minimum(0));
const ids = z.readonly(z.array(z.string()));
const numbers = z.readonly(z.array(z.number()));
const record = <T extends z.ZodMiniType>(value: T) => z.record(z.string(), value);
const pair = <T extends z.ZodMiniType>(item: T) => z.readonly(z.tuple([item, item]));

const param = z.union([z.string(), z.number(), z.boolean(), ids, numbers]);
const params = record(param);
const remark = z.strictObject({ code: z.string(), params: z.optional(params) });
const issue = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  path: z.readonly(z.array(z.union([z.string(), z.number()]))),
  params: z.optional(params),
});

const uncertainty = z.strictObject({ se: z.number(), df: z.nullable(z.number()), interval: pair(points) });
const level = z.int().check(z.minimum(1), z.maximum(7));
const testBase = { level, passed: z.boolean() };
const gateTest = z.discriminatedUnion('test', [
  z.strictObject({ test: z.literal('score'), ...testBase, score: z.number(), cut: z.number() }),
  z.strictObject({ test: z.literal('core'), ...testBase, needed: z.number(), failing: ids }),
  z.strictObject({ test: z.literal('breadth'), ...testBase, share: z.number(), needed: z.number() }),
  z.strictObject({ test: z.literal('cap'), ...testBase, weakest: ids, weakestLevel: z.number() }),
]);

const scored = {
  status: z.literal('scored'),
  value: z.number(),
  uncertainty: z.nullable(uncertainty),
  level,
  ungatedLevel: level,
  borderline: numbers,
  failed: z.readonly(z.array(gateTest)),
};
const insufficient = { status: z.literal('insufficient'), reason: remark };

/** A figure of either kind, with what stands beside it. */
const figure = <T extends Record<string, z.ZodMiniType>>(beside: T) =>
  z.discriminatedUnion('status', [z.strictObject({ ...scored, ...beside }), z.strictObject({ ...insufficient, ...beside })]);

const proportion = z.strictObject({ count, n: count, value: share, interval: pair(share) });
const answerCounts = z.strictObject({ levels: z.readonly(z.array(count)), dontKnow: count, notApplicable: count, declined: count, missing: count });
const groupMean = z.strictObject({ n: count, roster: z.nullable(count), mean: z.nullable(z.number()), variance: z.nullable(z.number()), present: z.boolean() });
const contribution = z.strictObject({ id: z.string(), share: z.number(), points: z.number() });
const contributions = z.readonly(z.array(contribution));
const remarks = z.readonly(z.array(remark));

const indicator = figure({ counts: z.nullable(answerCounts), atTarget: z.nullable(proportion), coverage: z.nullable(share) });
const construct = figure({
  groups: record(groupMean),
  together: z.nullable(z.strictObject({ groups: ids, n: count, mean: z.nullable(z.number()) })),
  groupShare: share,
  missingGroups: ids,
  respondentMean: z.nullable(z.number()),
  bounds: z.nullable(pair(z.number())),
  range: z.nullable(z.number()),
  etaSquared: z.nullable(z.number()),
  icc1: z.nullable(z.number()),
  coverage: z.nullable(share),
  contributions,
  withheld: z.nullable(z.strictObject({ share: z.number(), points: z.number() })),
  remarks,
});
const composite = figure({
  contributions,
  weightShare: z.number(),
  compensability: z.nullable(z.strictObject({ arithmetic: z.number(), geometric: z.number(), harmonic: z.number(), minimum: z.number() })),
  limiting: ids,
  remarks,
});

const effort = z.literal([1, 2, 3, 5, 8]);
const action = z.strictObject({ id: z.string(), indicator: z.string(), from: level, to: level, effort, lead: z.string(), involve: z.optional(z.readonly(z.array(z.string()))), lever: z.enum(['local', 'state-waiver', 'federal']), source: z.optional(z.string()) });
const priority = z.strictObject({
  unit: z.enum(['indicator', 'construct']),
  id: z.string(),
  construct: z.string(),
  rank: count,
  tier: count,
  score: z.number(),
  level,
  targetLevel: level,
  target: z.number(),
  gain: z.number(),
  confidence: z.nullable(share),
  effort,
  unlock: z.number(),
  unlocks: ids,
  blockedBy: ids,
  limits: ids,
  priority: z.number(),
  honesty: z.strictObject({ topThree: share, meanRank: z.number(), rankInterval: pair(z.number()) }),
  actions: z.readonly(z.array(action)),
});

const versioned = z.strictObject({ id: z.string(), version: z.string(), hash: z.string() });

const agreement = z.strictObject({ vanDerEijk: z.number(), tastleWierman: share, leik: share });
const groupAnswers = z.strictObject({ counts: z.nullable(answerCounts), mean: z.nullable(z.number()), agreement: z.nullable(agreement) });

const gap = z.strictObject({
  groups: pair(z.string()),
  n: pair(count),
  means: pair(z.number()),
  gap: z.number(),
  indicators: ids,
  se: z.number(),
  df: z.nullable(z.number()),
  interval: pair(z.number()),
  p: share,
  earthMoversDistance: z.number(),
  cliffsDelta: z.number(),
  isReal: z.boolean(),
});
const reliability = z.strictObject({ n: count, alpha: z.nullable(z.number()), omega: z.nullable(z.number()), itemRest: record(z.nullable(z.number())) });
const perspectives = z.strictObject({ gaps: z.readonly(z.array(gap)), reliability: record(reliability), nonresponse: z.nullable(pair(z.number())) });
const raise = z.strictObject({ to: level, value: z.number(), se: z.nullable(z.number()), level, points: z.number() });

/** The shape of a result file, version 2. */
export const resultSchema = z.strictObject({
  schemaVersion: z.literal(2),
  provenance: z.strictObject({
    instrument: versioned,
    profile: versioned,
    engine: z.strictObject({ name: z.string(), version: z.string() }),
    form: z.nullable(z.string()),
    seed: z.number(),
    dataHash: z.string(),
  }),
  voice: z.enum(['many-groups', 'one-group', 'consensus']),
  levels: z.literal([3, 4, 5, 6, 7]),
  cuts: numbers,
  confidence: share,
  overall: z.nullable(z.string()),
  participation: record(z.strictObject({ respondents: count, roster: z.nullable(count), rate: z.nullable(share) })),
  indicators: record(indicator),
  constructs: record(construct),
  composites: record(composite),
  answers: record(record(groupAnswers)),
  perspectives: record(perspectives),
  smallGroups: z.strictObject({ smallest: z.int().check(z.minimum(1)), withheld: ids }),
  priorities: z.readonly(z.array(priority)),
  strengths: ids,
  explanations: record(z.strictObject({ statements: z.readonly(z.array(z.strictObject({ code: z.string(), params }))) })),
  raises: record(z.readonly(z.array(raise))),
  remarks,
  issues: z.readonly(z.array(issue)),
  hash: z.string(),
});
