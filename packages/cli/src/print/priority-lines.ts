import type { Priority, PriorityAction, ReadinessResult } from '@readiness-kit/core';
import { plain } from './plain.ts';
import type { View } from './view.ts';
import { wrap } from './wrap.ts';

/** Actions that are spelled out for one priority; a construct can have one for each of its indicators. */
const shownActions = 3;
const indent = '   ';

/** The first priorities: where each stands, every factor of its rank, and the action that closes it. */
export function priorityLines({ priorities }: ReadinessResult, top: number, view: View): readonly string[] {
  const { phrases, numbers, style } = view;
  if (top === 0) return [];
  const shown = priorities.slice(0, top);
  const lines = shown.flatMap((priority) => onePriority(priority, view));
  const rest = shown.length < priorities.length ? wrap(phrases.allPriorities(numbers.count(shown.length), numbers.count(priorities.length))).map(style.dim) : [];
  return [style.bold(phrases.headings.priorities), ...(lines.length > 0 ? lines : wrap(phrases.nothingBelowTarget)), ...rest];
}

function onePriority(priority: Priority, view: View): readonly string[] {
  const { words, phrases, numbers, style } = view;
  const { construct, level, score, targetLevel, target, actions } = priority;
  const number = `${priority.rank}. `;
  const more = actions.length - shownActions;
  return [
    ...wrap(words.statement(priority.id), number, ' '.repeat(number.length)).map(style.bold),
    ...wrap(phrases.step(words.name(construct), words.level(level), numbers.points(score), words.level(targetLevel), numbers.points(target)), indent),
    ...wrap(factors(priority, view).join(' · '), indent),
    ...actions.slice(0, shownActions).flatMap((action) => actionLines(action, priority, view)),
    ...(more > 0 ? wrap(phrases.moreActions(numbers.count(more)), indent) : []),
  ];
}

function factors({ gain, confidence, effort, unlock, unlocks, blockedBy, limits, honesty }: Priority, { words, phrases, numbers }: View): readonly string[] {
  const names = (ids: readonly string[]): string => new Intl.ListFormat(words.language).format(ids.map((id) => words.name(id)));
  const [from, to] = honesty.rankInterval;
  return [
    phrases.gain(numbers.tenths(gain)),
    phrases.confidence(confidence === null ? null : numbers.percent(confidence)),
    phrases.effort(numbers.count(effort)),
    ...(unlocks.length > 0 ? [phrases.unlocks(numbers.tenths(unlock), names(unlocks))] : []),
    ...(blockedBy.length > 0 ? [phrases.blockedBy(names(blockedBy))] : []),
    ...(limits.length > 0 ? [phrases.limits(names(limits))] : []),
    phrases.rank(numbers.count(from), numbers.count(to), numbers.percent(honesty.topThree)),
  ];
}

function actionLines({ id, indicator, to, lead, involve, lever, effort, source }: PriorityAction, { unit }: Priority, { words, phrases, numbers }: View): readonly string[] {
  const said = words.guide?.actions[id];
  const role = (of: string): string => words.guide?.roles[of] ?? of;
  const of = unit === 'construct' ? ` (${words.name(indicator)}; ${phrases.effort(numbers.count(effort))})` : '';
  const parts: readonly (readonly [string, string | undefined])[] = [
    [phrases.action(words.level(to)), `${said?.what ?? id}${of}`],
    ...([30, 90, 365] as const).map((days) => [phrases.within(numbers.count(days)), said?.within?.[days]] as const),
    [phrases.unlocksStep, said?.unlocks],
    [phrases.trap, said?.trap],
    [phrases.lead, `${role(lead)}, ${phrases.lever[lever]}`],
    [phrases.involve, involve && new Intl.ListFormat(words.language).format(involve.map(role))],
    [phrases.evidence, said?.evidence],
    [phrases.source, source],
  ];
  return parts.flatMap(([label, text]) => (text === undefined ? [] : wrap(plain(`${label} ${text}`), indent, `${indent}  `)));
}
