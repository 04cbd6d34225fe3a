import type { Composite, Instrument } from '../model/instrument.ts';
import type { Response } from '../responses/response.ts';
import { assess, type AssessInput } from '../result/assess.ts';
import { meets } from '../scoring/tolerance.ts';
import { compare, type CompareOptions, type Comparison } from './compare.ts';
import { versionParts } from './why-not-comparable.ts';

/** One wave: answers as rows, with the instrument they were given to. */
export type WaveInput = AssessInput & { readonly responses: readonly Response[] };

/** A comparison of answers, and what it rests on. */
export interface WaveComparison extends Comparison {
  /** Indicators that both versions ask; both waves are scored on these alone. */
  readonly commonIndicators: readonly string[];
  /** Constructs with too little in common. */
  readonly dropped: readonly string[];
}

/** Least share of a construct's weight that must be common to both versions, 0 … 1: a default. */
const leastCommon = 0.6;

/**
 * Compares two waves from their answers, also across versions of the instrument. A patch changes words and nothing here; with
 * a minor version both waves are scored anew, on the indicators that both versions ask, and a construct with less than 60 %
 * of its weight in common is left out; a major version breaks the series.
 *
 * @throws ReadinessError as {@link assess}
 */
export function compareWaves(before: WaveInput, after: WaveInput, options: CompareOptions = {}): WaveComparison {
  const { instrument, dropped } = commonInstrument(before.instrument, after.instrument);
  const common = new Set(instrument.indicators.map(({ id }) => id));
  const isSeries = before.instrument.id === after.instrument.id && versionParts(before.instrument.version)[0] === versionParts(after.instrument.version)[0] && common.size > 0;
  const onCommon = (wave: WaveInput): ReturnType<typeof assess> => {
    const { form: _form, ...rest } = wave;
    const form = wave.form !== undefined && instrument.forms.some(({ id }) => id === wave.form) ? { form: wave.form } : {};
    return assess({ ...rest, ...form, instrument, responses: wave.responses.filter(({ item }) => common.has(item)) });
  };
  const comparison = isSeries ? compare(onCommon(before), onCommon(after), options) : compare(assess(before), assess(after), options);
  return { ...comparison, commonIndicators: [...common], dropped };
}

/** The later version, with what the earlier one asks too. */
function commonInstrument(before: Instrument, after: Instrument): { readonly instrument: Instrument; readonly dropped: readonly string[] } {
  const earlier = new Map(before.indicators.map((x) => [x.id, x]));
  const isCommon = ({ id, construct }: Instrument['indicators'][number]): boolean => earlier.get(id)?.construct === construct;
  const weight = (list: Instrument['indicators']): number => list.reduce((sum, x) => sum + (x.weight ?? 1), 0);
  const share = ({ indicators }: Instrument, construct: string, common: ReadonlySet<string>): number => {
    const own = indicators.filter((x) => x.construct === construct);
    return own.length === 0 ? 0 : weight(own.filter((x) => common.has(x.id))) / weight(own);
  };
  const ids = new Set(after.indicators.filter(isCommon).map(({ id }) => id));
  const kept = new Set(after.constructs.map(({ id }) => id).filter((id) => meets(Math.min(share(before, id, ids), share(after, id, ids)), leastCommon)));
  const indicators = after.indicators.filter((x) => ids.has(x.id) && kept.has(x.construct)).map((x) => ({ ...x, ...(x.prerequisites ? { prerequisites: x.prerequisites.filter((id) => ids.has(id)) } : {}) }));
  const asked = new Set(indicators.map(({ id }) => id));
  const composites = keptComposites(after.composites, kept, new Set(indicators.flatMap((x) => x.tags ?? [])));
  const { overall, ...rest } = after;
  const forms = after.forms.flatMap((form) => (form.indicators === undefined ? [form] : form.indicators.some((id) => asked.has(id)) ? [{ ...form, indicators: form.indicators.filter((id) => asked.has(id)) }] : []));
  const instrument: Instrument = {
    ...rest,
    constructs: after.constructs.filter(({ id }) => kept.has(id)).map((c) => ({ ...c, ...(c.prerequisites ? { prerequisites: c.prerequisites.filter((id) => kept.has(id)) } : {}) })),
    indicators,
    composites,
    ...(composites.some(({ id }) => id === overall) && overall !== undefined ? { overall } : {}),
    forms: forms.length > 0 ? forms : [{ id: 'common' }],
  };
  return { instrument, dropped: after.constructs.map(({ id }) => id).filter((id) => !kept.has(id)) };
}

/** Those all of whose parts are kept: a composite of fewer parts would be another figure under its name. */
function keptComposites(composites: readonly Composite[], constructs: ReadonlySet<string>, tags: ReadonlySet<string>): readonly Composite[] {
  const kept = new Set<string>(constructs);
  for (let before = -1; before !== kept.size; ) {
    before = kept.size;
    for (const c of composites) {
      const needs = [...(c.kind === 'mean' ? c.of.map(({ id }) => id) : c.over), ...(c.cappedBy ?? [])];
      if (needs.every((id) => kept.has(id)) && (c.kind === 'mean' || tags.has(c.tag))) kept.add(c.id);
    }
  }
  return composites.filter(({ id }) => kept.has(id));
}
