import { Knowledge } from '../interval/knowledge.ts';
import { shownWidth } from '../interval/verdict.ts';
import { leaksOf } from '../span/leaks.ts';
import { fittingPrimes } from '../span/prime-field.ts';
import type { Released, Tables } from '../tables/tables.ts';
import { targetsOf } from './targets.ts';

export interface AuditInput extends Pick<Tables, 'atoms' | 'threshold' | 'range'> {
  /** All that is out. */
  readonly released: readonly Released[];
  /** Told the share that is done, 0 … 1. */
  readonly onProgress?: (share: number) => void;
}

/** A figure of too few people. */
export interface AuditedFigure {
  /** Id of the atom. */
  readonly id: string;
  readonly people: number;
  /** So far apart, at least, are its lowest and highest value: to everyone, and to each lone respondent nearby. */
  readonly width: number;
}

export interface ReleaseFindings {
  /** Combinations of released figures that rest on too few people: positions of the figures. */
  readonly leaks: readonly { readonly reason: 'complementary' | 'singleton'; readonly of: readonly number[] }[];
  /** Narrowest first. */
  readonly figures: readonly AuditedFigure[];
}

/** Several bases are looked at, as one holds not everything. A default. */
const turns = 6;

/** Attacks what is out: what can be worked out of it exactly, and how far each figure of too few people can still lie apart. */
export function auditRelease({ atoms, threshold, range, released, onProgress }: AuditInput): ReleaseFindings {
  const primes = fittingPrimes(released);
  const leaks = new Map<string, ReleaseFindings['leaks'][number]>();
  for (let turn = 0; turn < turns; turn++) {
    for (const leak of leaksOf(atoms, threshold, released, primes[turn % primes.length] as number, turn)) {
      const of = [...leak.of].sort((a, b) => a - b);
      leaks.set(of.join(), { ...leak, of });
    }
  }
  const knowledge = new Knowledge({ atoms, range, released });
  const targets = targetsOf({ atoms, threshold, queries: [] });
  const people = new Map(atoms.map((atom) => [atom.id, atom.people]));
  const figures = targets.map(({ id, weights }, i) => {
    const width = shownWidth(knowledge, { atoms }, weights);
    onProgress?.((i + 1) / targets.length);
    return { id, people: people.get(id) as number, width };
  });
  return { leaks: [...leaks.values()], figures: figures.sort((a, b) => a.width - b.width || (a.id < b.id ? -1 : 1)) };
}
