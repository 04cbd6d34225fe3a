import { html, nothing, type TemplateResult } from 'lit';
import { answerText, questionWords } from '../survey-words.ts';
import { levelGlyph } from './level-glyph.ts';
import type { SurveyScene } from './survey-scene.ts';

/** Every item with its answer, or that it has none, and a way to it. */
export function review({ survey, instrument, text, say, spoken, open }: SurveyScene): TemplateResult {
  const { answered, asked } = survey.progress;
  const count = asked - answered;
  const row = (item: string, position: number, index: number): TemplateResult => {
    const words = questionWords(text, item, survey.group ?? '');
    const answer = survey.answers.get(item);
    return html`<li class=${answer === undefined ? 'open' : ''}>
      <div>
        <p>${words.prompt}</p>
        <p class="given">${typeof answer === 'number' ? levelGlyph(answer, instrument.levels) : nothing} ${answerText(text, say, words, answer)}</p>
      </div>
      <button type="button" lang=${spoken} @click=${() => open(position, index)}>${say(answer === undefined ? 'answer' : 'change')}<span class="unseen" lang=${text.language}>: ${words.prompt}</span></button>
    </li>`;
  };
  return html`<p class="meaning" lang=${spoken}>${count > 0 ? say('open', { count }) : say('complete')}</p>
    <ol part="review">
      ${survey.screens.map(({ indicators }, position) => indicators.map((item, index) => row(item, position, index)))}
    </ol>`;
}
