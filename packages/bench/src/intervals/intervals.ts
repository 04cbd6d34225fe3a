import { score, type AnswerTable, type Instrument, type Scored } from '@readiness-kit/core';
import { integer } from '../report.ts';
import type { Effort, Section } from '../section.ts';

/** People who answer in each group. */
const sizes = [8, 12, 20, 30, 45, 60] as const;

/** What the confidence of the default profile promises, and how far a simulation may be from it. */
const promised = 0.95;
const tolerance = 0.015;

const levels = 4;
const groups = ['leader', 'teacher', 'family'] as const;
const itemsPerConstruct = 6;
const constructs = ['first', 'second', 'third'] as const;

/** A population that is known to the last answer: three groups that see three constructs differently, people who differ among themselves, and items that share what a person thinks. */
const instrument: Instrument = {
  schemaVersion: 1,
  id: 'simulated',
  version: '1.0.0',
  levels,
  groups,
  constructs: constructs.map((id) => ({ id, kind: 'condition' })),
  indicators: constructs.flatMap((construct) => Array.from({ length: itemsPerConstruct }, (_, i) => ({ id: `${construct}.${i + 1}`, construct, groups, actions: [1, 2, 3].map((from) => ({ id: `${construct}.${i + 1}.${from}`, from, effort: 1 as const, lead: 'lead', lever: 'local' as const })) }))),
  composites: [{ id: 'overall', kind: 'mean', of: constructs.map((id) => ({ id })) }],
  overall: 'overall',
  forms: [],
};

/** Persons' own levels: how many steps above or below their group's, each equally often. */
const persons = [-1.2, -0.6, 0, 0, 0.6, 1.2] as const;
/** Where a group stands on the level scale, by group and construct. */
const stands = [[3.2, 2.6, 2.9], [2.4, 2.1, 3.4], [1.8, 2.8, 2.2]] as const;

const answerOf = (stand: number, person: number, noise: number): number => Math.min(levels, Math.max(1, Math.round(stand + person + 1.5 * (noise - 0.5))));

/** Expected points of an answer of a group to a construct: over all persons, and the noise in fine steps. */
function expected(stand: number): number {
  const steps = 6000;
  let sum = 0;
  for (const person of persons) for (let s = 0; s < steps; s++) sum += answerOf(stand, person, (s + 0.5) / steps) - 1;
  return (100 * sum) / (persons.length * steps * (levels - 1));
}
const truthOf = (construct: number): number => groups.reduce((sum, _, g) => sum + expected((stands[g] as readonly number[])[construct] as number), 0) / groups.length;

/** How often the 95 % interval holds the truth, for groups of some size. */
interface Coverage {
  readonly n: number;
  readonly construct: number;
  readonly overall: number;
  readonly width: number;
}

/** Coverage of the intervals of constructs and of the overall index by simulation. */
export function intervals({ quick }: Effort): Section {
  const rounds = quick ? 400 : 6000;
  const truths = constructs.map((_, c) => truthOf(c));
  const overall = truths.reduce((a, b) => a + b, 0) / truths.length;
  const next = randomOf(20261123);
  const measured = sizes.map((n): Coverage => {
    const held = { construct: 0, overall: 0 };
    let width = 0;
    for (let round = 0; round < rounds; round++) {
      const { constructs: found, composites } = score({ instrument, table: sample(n, next) });
      const holds = (figure: Scored, truth: number): boolean => figure.uncertainty !== null && figure.uncertainty.interval[0] <= truth && truth <= figure.uncertainty.interval[1];
      constructs.forEach((id, c) => (held.construct += Number(holds(found[id] as Scored, truths[c] as number)) / constructs.length));
      held.overall += Number(holds(composites['overall'] as Scored, overall));
      const [low, high] = (composites['overall'] as Scored).uncertainty?.interval ?? [NaN, NaN];
      width += high - low;
    }
    return { n, construct: held.construct / rounds, overall: held.overall / rounds, width: width / rounds };
  });
  const worst = Math.max(...measured.flatMap((m) => [Math.abs(m.construct - promised), Math.abs(m.overall - promised)]));
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  return {
    name: 'intervals',
    tables: [
      {
        title: 'Coverage of 95 % intervals by simulation: three groups of n people each',
        columns: ['n', 'a construct', 'overall index', 'mean width, points'],
        rows: measured.map((m) => [String(m.n), percent(m.construct), percent(m.overall), m.width.toFixed(1)]),
        notes: [`${integer(rounds)} administrations for each n, seed 20261123; chance alone moves a figure by ± ${percent(2 * Math.sqrt((promised * (1 - promised)) / rounds))}. People differ among themselves, and their answers to one construct hang together.`],
      },
    ],
    requirements: [{ what: 'largest distance of the coverage from 95 %, n = 8 … 60', value: worst, limit: tolerance, kind: 'at-most' }],
    data: { rounds, measured, truths },
  };
}

function sample(n: number, next: () => number): AnswerTable {
  const size = n * groups.length;
  const width = instrument.indicators.length;
  const answers = new Uint8Array(size * width);
  const groupOf = new Uint8Array(size);
  for (let r = 0; r < size; r++) {
    const g = Math.floor(r / n);
    groupOf[r] = g;
    const person = persons[Math.floor(next() * persons.length)] as number;
    for (let i = 0; i < width; i++) answers[r * width + i] = answerOf((stands[g] as readonly number[])[Math.floor(i / itemsPerConstruct)] as number, person, next());
  }
  return { size, respondents: null, groups: groupOf, answers };
}

/** Mulberry32, a generator of 32 bits of state: the same administrations in every run. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
