import { html, type TemplateResult } from 'lit';
import { directionOf } from '../../localize/language.ts';
import { own } from '../../own.ts';
import type { SurveyScene } from './survey-scene.ts';

/** All parts of the survey with what is left of each; one press goes there. */
export function partList({ survey, text, say, spoken, open }: SurveyScene): TemplateResult {
  const { screens, answers, local, position } = survey;
  return html`<ol class="parts" lang=${spoken} dir=${directionOf(spoken)}>
    ${screens.map(({ construct, indicators, local: questions = [] }, index) => {
      const of = indicators.length + questions.length;
      const n = indicators.filter((item) => answers.has(item)).length + questions.filter(({ id }) => local.has(id)).length;
      const name = questions.length > 0 ? say('local') : (own(text.constructs, construct)?.name ?? construct);
      return html`<li>
        <button type="button" class="plain" aria-current=${index === position ? 'step' : 'false'} @click=${() => open(index)}>
          <span class="tick" aria-hidden="true">${n === of ? '✓' : n > 0 ? '◐' : '○'}</span><span lang=${questions.length > 0 ? spoken : text.language}>${name}</span> <small>${say('answered', { n, of })}</small>
        </button>
      </li>`;
    })}
    <li><button type="button" class="plain" aria-current=${position === screens.length ? 'step' : 'false'} @click=${() => open(screens.length)}><span class="tick" aria-hidden="true">☰</span>${say('review')}</button></li>
  </ol>`;
}
