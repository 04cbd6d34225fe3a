import { html, type TemplateResult } from 'lit';
import type { Answer, SurveyText } from '@readiness-kit/core';
import { directionOf } from '../../localize/language.ts';
import { own } from '../../own.ts';
import { levelName, questionWords } from '../../survey/survey-words.ts';
import type { TeamScene } from './team-scene.ts';

/** The statement with the full descriptors, as far as they are here: else what the levels mean anywhere. */
export function itemWords(text: SurveyText, item: string): { readonly statement: string; readonly levels: readonly string[] } {
  const words = own(text.indicators, item);
  const { prompt, answers } = questionWords(text, item, '', words?.descriptors === undefined);
  return { statement: words?.statement ?? prompt, levels: answers };
}

/** Words of the survey, in their own language. */
export function asked({ text }: Pick<TeamScene, 'text'>, words: string): TemplateResult {
  return html`<span lang=${text.language} dir=${directionOf(text.language)}>${words}</span>`;
}

/** A level's name and what it looks like here, one text in its own direction. */
export function levelWords({ language, levels }: SurveyText, level: number, words: readonly string[]): TemplateResult {
  return html`<span lang=${language} dir=${directionOf(language)}><b>${levels[level - 1]?.name ?? level}</b> ${words[level - 1]}</span>`;
}

/** Name of an answer: a level's is a word of the survey. */
export function answerName({ text, say }: TeamScene, answer: Answer): TemplateResult | string {
  if (typeof answer === 'number') return asked({ text }, levelName(text, answer));
  return answer === 'declined' ? '' : say(answer);
}
