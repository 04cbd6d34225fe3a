import type { PriorityAction } from '@readiness-kit/core';
import { own } from '../own.ts';
import type { ResultView } from '../results/result-view.ts';
import { actionText } from '../results/sections/action.ts';
import type { PlannedAction } from './plan-record.ts';

/** Steps of the result that are offered at a time. */
const most = 10;

/** A step of the result that is not in the plan yet. */
export interface Suggestion {
  readonly construct: string;
  readonly action: PlannedAction;
}

/** The first steps that are not planned: each as it would stand in the plan. */
export function suggestionsOf(view: ResultView, planned: readonly PlannedAction[]): readonly Suggestion[] {
  const taken = new Set(planned.map(({ action }) => action));
  return view.result.priorities.flatMap(({ construct, actions }) => actions.map((action) => ({ construct, action: plannedFrom(action, view) }))).filter(({ action }) => !taken.has(action.action)).slice(0, most);
}

function plannedFrom(action: PriorityAction, { words }: ResultView): PlannedAction {
  const { guide } = words.vocabulary;
  return { ...blankAction(action.indicator, actionText(action, words)), action: action.id, owner: own(guide?.roles, action.lead) ?? '', measure: own(guide?.actions, action.id)?.evidence ?? '', lever: action.lever };
}

/** An action that is still to be written. */
export const blankAction = (id: string, title: string): PlannedAction => ({ id, action: null, title, owner: '', due: '', measure: '', evidence: '', status: 'open', lever: 'local', note: '' });
