import type { Indicator, Instrument } from '../../src/model/instrument.ts';
import type { Response } from '../../src/responses/response.ts';
import { randomGenerator } from '../../src/statistics/random.ts';

/** What is true of a district, and who answers. */
export interface District {
  /** Level an indicator really stands at, as a group sees it; a fraction is met by some. */
  readonly level: (indicator: Indicator, group: string) => number;
  /** People who answer, by group. */
  readonly people: Readonly<Record<string, number>>;
  /** Share of answers that say don't know. Default 0.05. */
  readonly dontKnow?: number;
  readonly seed?: number;
}

/** Answers of a made-up district: each person's reading of the true level, up to half a level off; repeatable. */
export function simulateDistrict({ indicators, levels }: Instrument, { level, people, dontKnow = 0.05, seed = 1 }: District): readonly Response[] {
  const next = randomGenerator(seed);
  const clip = (x: number): number => Math.min(levels, Math.max(1, Math.round(x)));
  return Object.entries(people).flatMap(([group, count]) =>
    Array.from({ length: count }, (_, i) => `${group}-${i + 1}`).flatMap((respondent) =>
      indicators
        .filter((x) => x.groups.includes(group))
        .map((x): Response => ({ respondent, group, item: x.id, answer: next() < dontKnow ? 'dont-know' : clip(level(x, group) + next() - 0.5) })),
    ),
  );
}
