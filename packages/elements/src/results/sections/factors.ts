import { html, type TemplateResult } from 'lit';
import type { Priority } from '@readiness-kit/core';
import type { ResultView } from '../result-view.ts';
import type { ResultWords } from '../result-words.ts';
import type { StringKey } from '../strings/en.ts';

/** One factor of a rank: its name, its value, and a line on what it means. */
export interface Factor {
  readonly name: StringKey;
  readonly value: string;
  readonly why: StringKey;
}

/** Every factor of a priority's rank, in the order in which the rank is made from them. */
export function factorsOf(p: Priority, words: ResultWords): readonly Factor[] {
  const { t, number, percent } = words;
  const names = (ids: readonly string[]): string => (ids.length === 0 ? t('none') : words.names(ids));
  const confidence = p.confidence === null;
  return [
    { name: 'factor-score', value: t('scoreToTarget', { score: words.points(p.score), target: words.points(p.target) }), why: 'factor-score-why' },
    { name: 'factor-gain', value: number(p.gain, 1), why: 'factor-gain-why' },
    { name: 'factor-confidence', value: p.confidence === null ? t('factor-confidence-none') : percent(p.confidence), why: confidence ? 'factor-confidence-none-why' : 'factor-confidence-why' },
    { name: 'effort', value: t('effortShort', { effort: number(p.effort) }), why: 'factor-effort-why' },
    { name: 'factor-unlock', value: number(p.unlock, 1), why: 'factor-unlock-why' },
    { name: 'factor-unlocks', value: names(p.unlocks), why: 'factor-unlocks-why' },
    { name: 'factor-blockedBy', value: names(p.blockedBy), why: 'factor-blockedBy-why' },
    { name: 'factor-limits', value: names(p.limits), why: 'factor-limits-why' },
    { name: 'factor-priority', value: number(p.priority, 2), why: 'factor-priority-why' },
    { name: 'factor-topThree', value: percent(p.honesty.topThree), why: 'factor-topThree-why' },
    { name: 'factor-rankInterval', value: rankRange(p, words), why: 'factor-rankInterval-why' },
    { name: 'factor-tier', value: number(p.tier), why: 'factor-tier-why' },
  ];
}

/** Simulated ranks as a range; quantiles may fall between two ranks. */
export function rankRange({ honesty }: Priority, { t, number }: ResultWords): string {
  const [from, to] = honesty.rankInterval.map((rank) => number(rank));
  return from === to ? String(from) : t('rankRange', { from: String(from), to: String(to) });
}

export function factorList(priority: Priority, { words }: ResultView): TemplateResult {
  return html`<dl class="factor-list">
    ${factorsOf(priority, words).map(({ name, value, why }) => html`<div><dt>${words.t(name)}</dt><dd><b>${value}</b> <small>${words.t(why)}</small></dd></div>`)}
  </dl>`;
}
