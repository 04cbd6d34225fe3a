import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../localize/language.ts';
import type { LocalQuestion } from '@readiness-kit/core';
import { answerText, localWords, questionWords } from '../survey-words.ts';
import { waiting } from './waiting.ts';
import { levelGlyph } from './level-glyph.ts';
import type { SurveyScene } from './survey-scene.ts';

/** Every item with its answer, or that it has none, and a way to it. */
export function review(scene: SurveyScene): TemplateResult {
  const { survey, instrument, text, say, spoken, open } = scene;
  if (scene.words !== 'ready') return waiting(scene, scene.words, scene.loadWords);
  const { answered, asked } = survey.progress;
  const count = asked - answered + survey.localAnswers.filter((given) => given.answer === null).length;
  const change = (given: boolean, prompt: string, go: () => void): TemplateResult =>
    html`<button type="button" lang=${spoken} dir=${directionOf(spoken)} @click=${go}>${say(given ? 'change' : 'answer')}<span class="unseen" lang=${text.language}>: ${prompt}</span></button>`;
  const row = (item: string, position: number, index: number): TemplateResult => {
    const words = questionWords(text, item, survey.group ?? '', survey.brief);
    const answer = survey.answers.get(item);
    return html`<li class=${answer === undefined ? 'open' : ''}>
      <div>
        <p>${words.prompt}</p>
        <p class="given">${typeof answer === 'number' ? levelGlyph(answer, instrument.levels) : nothing} ${answerText(text, say, words, answer)}</p>
        ${survey.notes.has(item) ? html`<p class="note">${survey.notes.get(item)}</p>` : nothing}
      </div>
      ${change(answer !== undefined, words.prompt, () => open(position, index))}
    </li>`;
  };
  const localRow = (question: LocalQuestion, position: number, index: number): TemplateResult => {
    const { language, prompt, answers } = localWords(question, text.language);
    const given = answers[(survey.local.get(question.id) ?? 0) - 1];
    return html`<li lang=${language}>
      <div>
        <p>${prompt}</p>
        <p class="given">${given ?? html`<span lang=${spoken} dir=${directionOf(spoken)}>${say('unanswered')}</span>`}</p>
      </div>
      ${change(given !== undefined, prompt, () => open(position, index))}
    </li>`;
  };
  return html`<p class="meaning" lang=${spoken} dir=${directionOf(spoken)}>${count > 0 ? say('open', { count }) : say('complete')}</p>
    <ol part="review">
      ${survey.screens.map(({ indicators, local = [] }, position) => [indicators.map((item, index) => row(item, position, index)), local.map((question, index) => localRow(question, position, index))])}
    </ol>`;
}
