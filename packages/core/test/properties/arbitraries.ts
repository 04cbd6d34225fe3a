import fc from 'fast-check';
import type { Answer, Instrument, LevelCount, Response, ScoringProfile } from '../../src/index.ts';
import { communityProfile, oneGroupProfile } from '../../src/index.ts';

/** A valid instrument of any allowed number of levels, with uneven weights, gates, lenses and prerequisites. */
export const anyInstrument: fc.Arbitrary<Instrument> = fc
  .record({
    levels: fc.integer({ min: 3, max: 7 }) as fc.Arbitrary<LevelCount>,
    groups: fc.integer({ min: 1, max: 4 }),
    // per construct, its indicators: weight, core, tagged, asked groups as a bit set, effort
    constructs: fc.array(
      fc.array(fc.record({ weight: fc.constantFrom(0.5, 1, 2, 3.7), core: fc.boolean(), tagged: fc.boolean(), asked: fc.integer({ min: 1, max: 15 }), effort: fc.constantFrom(1, 2, 3, 5, 8) }), { minLength: 1, maxLength: 4 }),
      { minLength: 1, maxLength: 4 },
    ),
    chain: fc.boolean(),
  })
  .map(({ levels, groups, constructs, chain }): Instrument => {
    const groupIds = Array.from({ length: groups }, (_, g) => `group${g}`);
    const indicators = constructs.flatMap((list, c) =>
      list.map((x, i) => {
        const asked = groupIds.filter((_, g) => x.asked & (1 << g));
        return {
          id: `c${c}.i${i}`, construct: `c${c}`, weight: x.weight, core: x.core,
          tags: x.tagged || (c === 0 && i === 0) ? ['theme'] : [],
          groups: asked.length > 0 ? asked : [groupIds[0] as string],
          ...(chain && i > 0 ? { prerequisites: [`c${c}.i${i - 1}`] } : {}),
          actions: Array.from({ length: levels - 1 }, (_, k) => ({ id: `c${c}.i${i}.${k + 1}`, from: k + 1, effort: x.effort as 1, lead: 'lead', lever: 'local' as const })),
        };
      }),
    );
    const ids = constructs.map((_, c) => `c${c}`);
    return {
      schemaVersion: 1, id: 'any', version: '1.0.0', levels, groups: groupIds,
      constructs: ids.map((id) => ({ id, kind: 'condition' })),
      indicators,
      composites: [
        { id: 'lens', kind: 'lens', tag: 'theme', over: ids },
        { id: 'all', kind: 'mean', of: ids.map((id, c) => ({ id, weight: 1 + (c % 3) })), cappedBy: [...ids, 'lens'] },
      ],
      overall: 'all',
      forms: [{ id: 'full', indicators: indicators.map((x) => x.id) }],
    };
  });

const anyAnswer = (levels: number): fc.Arbitrary<Answer | null> =>
  fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: levels }) }, { weight: 1, arbitrary: fc.constantFrom('dont-know' as const, 'not-applicable' as const, 'declined' as const) }, { weight: 1, arbitrary: fc.constant(null) });

/** An instrument with answers of up to seven people a group, and a profile that scores and shows even few of them. */
export const anyAdministration: fc.Arbitrary<{ instrument: Instrument; responses: readonly Response[]; profile: ScoringProfile; smallestGroup: number }> = anyInstrument.chain((instrument) => {
  const people = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: instrument.groups.length, maxLength: instrument.groups.length });
  return people.chain((sizes) => {
    const cells = sizes.flatMap((n, g) => Array.from({ length: n }, (_, r) => instrument.indicators.filter((x) => x.groups.includes(instrument.groups[g] as string)).map((x) => ({ respondent: `r${g}-${r}`, group: instrument.groups[g] as string, item: x.id })))).flat();
    const answers = fc.array(anyAnswer(instrument.levels), { minLength: cells.length, maxLength: cells.length });
    const base = fc.constantFrom(communityProfile, oneGroupProfile);
    return fc.record({ answers, base }).map(({ answers: given, base: profile }) => ({
      instrument,
      responses: cells.map((cell, i) => ({ ...cell, answer: given[i] ?? null })),
      smallestGroup: 1,
      profile: { ...profile, group: { minRespondents: 1, minShare: 0 }, priorities: { ...profile.priorities, honesty: { ...profile.priorities.honesty, draws: 20 } } },
    }));
  });
});
