import { html, nothing, type TemplateResult } from 'lit';
import type { CompositeScore, ConstructScore, Contribution, GateTest, Scored } from '@readiness-kit/core';
import { own } from '../../own.ts';
import type { ResultView } from '../result-view.ts';
import { dataTable } from './data-table.ts';

/** What the next level asks, where it is not met. */
export function testsTable({ failed }: Scored, { words }: ResultView): TemplateResult | typeof nothing {
  const { t } = words;
  const level = failed[0]?.level;
  if (level === undefined) return nothing;
  const rows = failed.map((test) => [t(`test-${test.test}`), ...neededAndFound(test, words)]);
  return dataTable(t('tests', { level: words.level(level) }), [t('test'), t('needed'), t('found')], rows, words);
}

function neededAndFound(test: GateTest, words: ResultView['words']): readonly [string, string] {
  const { t, points, percent, level, names } = words;
  switch (test.test) {
    case 'score':
      return [t('atLeast', { x: points(test.cut) }), points(test.score)];
    case 'core':
      return [t('coreNeeded', { level: level(test.needed) }), t('coreFound', { names: names(test.failing) })];
    case 'breadth':
      return [t('atLeast', { x: percent(test.needed) }), percent(test.share)];
    case 'cap':
      return [t('capNeeded', { level: level(test.level - 1) }), t('capFound', { names: names(test.weakest), level: level(test.weakestLevel) })];
  }
}

/** How the parts add up to the score; the points sum to it before rounding. */
export function partsTable({ contributions, withheld }: { readonly contributions: readonly Contribution[]; readonly withheld?: ConstructScore['withheld'] }, { words }: ResultView): TemplateResult | typeof nothing {
  const { t, percent, number } = words;
  if (contributions.length === 0) return nothing;
  const total = contributions.reduce((sum, part) => sum + part.points, withheld?.points ?? 0);
  const rows = contributions.map(({ id, share, points }) => [partName(id, words), percent(share), number(points, 1)]);
  if (withheld) rows.push([t('withheldPart'), percent(withheld.share), number(withheld.points, 1)]);
  return dataTable(t('parts'), [t('part'), t('share'), t('points')], [...rows, [t('total'), percent(1), number(total, 1)]], words, [1, 2]);
}

/** Ids of a construct's indicators that were asked; those with a score where the instrument is not known. */
export function indicatorsOf(construct: string, { contributions }: ConstructScore, { result, words }: ResultView): readonly string[] {
  const { instrument } = words.vocabulary;
  const ids = instrument ? instrument.indicators.filter((x) => x.construct === construct).map((x) => x.id) : contributions.map((c) => c.id);
  return ids.filter((id) => {
    const figure = own(result.indicators, id);
    return figure !== undefined && !(figure.status === 'insufficient' && figure.reason.code === 'not-asked');
  });
}

/** Answers by indicator: levels, and the four ways not to give one. */
export function answersTable(construct: string, score: ConstructScore, view: ResultView): TemplateResult | typeof nothing {
  const { result, words } = view;
  const { t, number } = words;
  const rows = indicatorsOf(construct, score, view).flatMap((id) => {
    const counts = own(result.indicators, id)?.counts;
    return counts ? [[partName(id, words), ...[...counts.levels, counts.dontKnow, counts.notApplicable, counts.declined, counts.missing].map((n) => number(n))]] : [];
  });
  if (rows.length === 0) return nothing;
  const levels = Array.from({ length: result.levels }, (_, i) => words.level(i + 1));
  const head = [t('indicator'), ...levels, t('dontKnow'), t('notApplicable'), t('declined'), t('missing')];
  return dataTable(t('answers'), head, rows, words, head.slice(1).map((_, i) => i + 1));
}

/** Which groups count. Their means stay out of sight: a mean of very few people is theirs. */
export function groupsTable({ groups, together, missingGroups, bounds }: ConstructScore, { words }: ResultView): TemplateResult | typeof nothing {
  const { t, number, points } = words;
  const rows = Object.entries(groups).map(([id, g]) => [words.name(id), g.roster === null ? number(g.n) : t('nOf', { n: number(g.n), roster: number(g.roster) }), t(g.present ? 'yes' : 'tooFew')]);
  if (rows.length === 0) return nothing;
  return html`${dataTable(t('groupsHeard'), [t('group'), t('sheets'), t('counted')], rows, words)}
    ${together && together.mean !== null ? html`<p>${t('shownTogether', { names: words.names(together.groups), score: points(together.mean) })}</p>` : nothing}
    ${missingGroups.length > 0 && bounds ? html`<p>${t('boundsIf', { low: points(bounds[0]), high: points(bounds[1]) })}</p>` : nothing}`;
}

/** Generalised means beside the arithmetic one that is the score. */
export function compensabilityList({ compensability }: CompositeScore, { words }: ResultView): TemplateResult | typeof nothing {
  if (!compensability) return nothing;
  const { t, points } = words;
  const keys = ['arithmetic', 'geometric', 'harmonic', 'minimum'] as const;
  return html`<p>${t('compensabilityIntro')}</p>
    ${dataTable(t('compensability'), [t('part'), t('points')], keys.map((key) => [t(key), points(compensability[key])]), words, [1])}`;
}

/** Indicators by their statement, other parts by their name. */
const partName = (id: string, words: ResultView['words']): string => (own(words.vocabulary.texts?.indicators, id) ? words.statement(id) : words.name(id));
