import type { ScoredAnswers } from '../scoring/score.ts';

/**
 * By construct, the score if everybody on the rosters of the groups that count, and not scored, stood at 0, and at 100: what
 * is certain about all, whoever did not answer (C. F. Manski 1989, *Anatomy of the selection problem*). `null` without a score,
 * or where the size of a group is not known.
 */
export function nonresponseBounds({ plan, data, voices }: ScoredAnswers): Readonly<Record<string, readonly [number, number] | null>> {
  const { constructs, groups } = plan.instrument;
  return Object.fromEntries(
    constructs.map(({ id }, c) => {
      const voice = voices[c];
      const counted = [...groups.keys()].filter((g) => (voice?.[g] ?? 0) > 0);
      if (!voice || counted.some((g) => data.rosters[g] === null)) return [id, null];
      let answered = 0;
      let silent = 0;
      for (const g of counted) {
        const at = g * constructs.length + c;
        const share = (data.groups.counts[at] as number) / (data.rosters[g] as number);
        answered += (voice[g] as number) * share * (data.groups.means[at] as number);
        silent += (voice[g] as number) * (1 - share);
      }
      return [id, [answered, answered + 100 * silent] as const];
    }),
  );
}
