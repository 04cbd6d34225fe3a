import { assess, consensusProfile, type ReadinessResult, type Response } from '@readiness-kit/core';
import { district } from '@readiness-kit/core/instruments/district';

type Group = (typeof district)['groups'][number];

/** People of a made-up district. */
interface People {
  readonly group: Group;
  readonly count: number;
  /** How much higher or lower than the district stands they see it, in levels. */
  readonly sees: number;
}

interface MadeUp {
  readonly name: string;
  readonly form: 'quick' | undefined;
  readonly people: readonly People[];
  /** Level from 1 … 4 at which the n-th indicator stands. */
  readonly stands: (n: number) => number;
  /** Share of answers that are “don't know”. */
  readonly dontKnow: number;
  readonly isOneSheet?: boolean;
}

const everyone = (scale: number): readonly People[] => [
  { group: 'learner', count: 60 * scale, sees: -0.5 },
  { group: 'family', count: 40 * scale, sees: -0.3 },
  { group: 'teacher', count: 30 * scale, sees: 0 },
  { group: 'school-leader', count: 6 * scale, sees: 0.4 },
  { group: 'district-leader', count: 5 * scale, sees: 0.5 },
  { group: 'board', count: 3 * scale, sees: 0.6 },
  { group: 'partner', count: 4 * scale, sees: -0.1 },
];

const madeUp: readonly MadeUp[] = [
  { name: 'large', form: undefined, people: everyone(4), stands: (n) => 1.6 + (n % 5) * 0.45, dontKnow: 0.06 },
  { name: 'small', form: undefined, people: everyone(1), stands: (n) => 2.2 + (n % 3) * 0.6, dontKnow: 0.05 },
  { name: 'one-sheet', form: 'quick', people: [{ group: 'district-leader', count: 1, sees: 0 }], stands: (n) => 1 + (n % 4), dontKnow: 0, isOneSheet: true },
  { name: 'hardly-answered', form: 'quick', people: [{ group: 'teacher', count: 14, sees: 0 }, { group: 'board', count: 2, sees: 0 }], stands: () => 1.2, dontKnow: 0.7 },
];

/** Results of four made-up districts that have little in common, the same in every run. */
export const districts: readonly { readonly name: string; readonly result: ReadinessResult; readonly responses: readonly Response<typeof district>[] }[] = madeUp.map(({ name, form, people, stands, dontKnow, isOneSheet = false }, seed) => {
  const next = repeatable(seed + 7);
  const asked = district.indicators.filter(({ id }) => form === undefined || (district.forms.find((one) => one.id === form)?.indicators as readonly string[]).includes(id));
  const responses = people.flatMap(({ group, count, sees }) =>
    Array.from({ length: count }, (_, person) =>
      asked.flatMap(({ id, groups }, n): readonly Response<typeof district>[] => ((groups as readonly string[]).includes(group) ? [{ respondent: `${group}-${person}`, group, item: id, answer: next() < dontKnow ? 'dont-know' : levelNear(stands(n) + sees, next) }] : [])),
    ).flat(),
  );
  const result = assess({ instrument: district, responses, ...(form === undefined ? {} : { form }), ...(isOneSheet ? { profile: consensusProfile } : {}) });
  return { name, result, responses };
});

function levelNear(level: number, next: () => number): number {
  return Math.min(4, Math.max(1, Math.round(level + 1.8 * (next() - 0.5))));
}

/** Park and Miller's generator. */
function repeatable(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
