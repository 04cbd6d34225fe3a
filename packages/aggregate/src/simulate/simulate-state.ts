import { formIndicators, type Instrument, randomGenerator, type Response, standardNormal as normal } from '@readiness-kit/core';
import { placeName } from './place-names.ts';

export interface SimulateOptions {
  readonly districts: number;
  readonly instrument: Instrument;
  readonly form?: string;
  /** 32 bits: the same seed, the same state. Default 1. */
  readonly seed?: number;
  /** 1, 2, …: the same districts, so many waves on; others of their people answer. Default 1. */
  readonly wave?: number;
}

/** A made-up district. */
export interface SimulatedDistrict {
  /** Seven digits, as NCES gives them, most with a zero first. */
  readonly id: string;
  readonly name: string;
  readonly region: string;
  /** NCES locale code. */
  readonly locale: string;
  readonly enrolment: number;
  readonly rosters: Readonly<Record<string, number>>;
  readonly responses: readonly Response[];
}

const regions = ['Coast', 'Delta', 'High Country', 'Plains', 'River Valley'] as const;
/** People of a group by learner enrolled, and those every district has. The first that fits is taken. */
const shares: readonly (readonly [group: string, share: number, least: number])[] = [['learner', 0.12, 12], ['family', 0.1, 10], ['teacher', 0.065, 6], ['school-leader', 0.003, 1], ['district-leader', 0.0012, 2], ['board', 0, 5], ['partner', 0.002, 1]];

/**
 * A state, district by district, as states are: most districts small, a few very large; groups missing or tiny; people who answer in
 * part, in a hurry, or do not know. Some conditions are further along in the whole state; districts differ, conditions go together
 * within them, groups see them differently. From wave to wave most districts gain a little, not all of them and not in everything.
 */
export function* simulateState({ districts, instrument, form, seed = 1, wave = 1 }: SimulateOptions): Generator<SimulatedDistrict> {
  const everywhere = streamOf(seed, -1, 0);
  const ofState = instrument.constructs.map(() => 0.07 * normal(everywhere));
  for (let d = 0; d < districts; d++) {
    const waves = Array.from({ length: wave }, (_, w) => streamOf(seed, d, w + 1));
    yield simulateDistrict(d, { instrument, form, ofState }, streamOf(seed, d, 0), waves as [Random, ...Random[]]);
  }
}

type Random = () => number;

/** Numbers of their own for each district and wave. */
const streamOf = (seed: number, district: number, wave: number): Random => randomGenerator(Math.imul(Math.imul(seed, 0x9e3779b1) + district, 0x85ebca6b) + wave);

interface Everywhere {
  readonly instrument: Instrument;
  readonly form: string | undefined;
  /** By construct, how much further all districts are. */
  readonly ofState: readonly number[];
}

/** @param own what it is · @param waves what happens in each wave; people answer in the last one */
function simulateDistrict(d: number, { instrument, form, ofState }: Everywhere, own: Random, waves: readonly [Random, ...Random[]]): SimulatedDistrict {
  const { groups, indicators, constructs, levels } = instrument;
  const large = normal(own);
  // Log-normal: half of the districts of the United States have about a thousand learners or fewer.
  const enrolment = Math.max(40, Math.round(Math.exp(7 + 1.3 * large)));
  const id = `0${String(100_000 + d * 30).padStart(6, '0')}`;
  const base = 0.45 + 0.12 * normal(own);
  const ofConstruct = constructs.map((_, c) => base + (ofState[c] as number) + 0.07 * normal(own));
  for (const happens of waves.slice(1)) {
    const gain = 0.02 + 0.025 * normal(happens);
    for (const c of constructs.keys()) (ofConstruct[c] as number) += gain + 0.015 * normal(happens);
  }
  const region = regions[Math.floor(own() * regions.length)] as string;
  const locale = localeOf(large + 0.8 * normal(own), own);
  const rosters = Object.fromEntries(groups.map((group) => [group, rosterOf(group, enrolment)]));
  const inForm = form === undefined ? { id: '' } : instrument.forms.find((each) => each.id === form);
  if (!inForm) throw new RangeError(`the instrument has no form ${form}`);
  const responses: Response[] = [];
  const random = waves.at(-1) as Random;
  groups.forEach((group, g) => {
    if (random() < 0.1) return;
    const asked = new Set(formIndicators(instrument, inForm, group));
    const people = Math.round((rosters[group] as number) * (0.15 + 0.7 * random()));
    const view = 0.05 * Math.cos(g * 1.7) + 0.04 * normal(random);
    for (let p = 0; p < people; p++) {
      const person = 0.15 * normal(random);
      const hasty = random() < 0.04 ? 1 + Math.floor(levels * random()) : null;
      const stops = random() < 0.12 ? random() : 1;
      indicators.forEach((indicator, i) => {
        if (!asked.has(indicator.id)) return;
        const respondent = `${id}-${group}-${p + 1}`;
        const answer = i / indicators.length > stops ? null : random() < 0.04 ? 'dont-know' : random() < 0.01 ? 'not-applicable' : (hasty ?? levelOf((ofConstruct[constructs.findIndex((c) => c.id === indicator.construct)] as number) + view + person + 0.18 * normal(random), levels));
        responses.push({ respondent, group, item: indicator.id, answer });
      });
    }
  });
  return { id, name: placeName(d), region, locale, enrolment, rosters, responses };
}

/** City, suburb, town or rural: large districts are mostly in cities. The second digit is how large, or how far from one. */
function localeOf(large: number, random: Random): string {
  const kind = large > 1 ? 1 : large > 0.2 ? 2 : large > -0.4 ? 3 : 4;
  return String(10 * kind + 1 + Math.floor(3 * random()));
}

function rosterOf(group: string, enrolment: number): number {
  const [, share, least] = shares.find(([id]) => id === group) ?? ['', 0.01, 3];
  return least + Math.round(share * enrolment);
}

const levelOf = (share: number, levels: number): number => Math.min(levels, Math.max(1, Math.ceil(levels * share)));
