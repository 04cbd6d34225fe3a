import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../localize/language.ts';
import { navigation } from './navigation.ts';
import { groupChoice } from './group-choice.ts';
import { questions } from './questions.ts';
import { waiting } from './waiting.ts';
import type { SurveyScene } from './survey-scene.ts';

/** What is on show. */
export function screen(scene: SurveyScene): TemplateResult | typeof nothing {
  const { survey, mode, say, text, spoken, words, loadWords, later, parts, loadLater, outline } = scene;
  const own = (words: string): TemplateResult => heading(scene, words, spoken);
  const notHere = (): TemplateResult => waiting(scene, later.state, loadLater);
  if ((mode === 'paper' || (mode === 'team' && survey.view !== 'finished')) && survey.group !== undefined && survey.view !== 'loading') return words === 'ready' ? (parts?.[mode](scene) ?? notHere()) : waiting(scene, words, loadWords);
  switch (survey.view) {
    case 'loading':
      return outline.failed ? waiting(scene, 'failed', () => outline.load(true)) : nothing;
    case 'nothing':
      return html`<p lang=${spoken} dir=${directionOf(spoken)}>${say('nothing')}</p>`;
    case 'groups':
      return html`${own(say('groups'))}${groupChoice(scene)}`;
    case 'questions': {
      const { construct = '', indicators = [], local } = survey.open[0] ?? {};
      if (local) return html`${own(say('local'))}${later.value?.localQuestions(scene, local) ?? notHere()}${navigation(scene)}`;
      const about = text.constructs[construct];
      return html`${heading(scene, about?.name ?? construct, text.language)}
        <p class="meaning">${about?.meaning}</p>
        ${questions(scene, indicators)} ${navigation(scene)}`;
    }
    case 'review':
      return html`${own(say('review'))}${later.value?.review(scene) ?? notHere()}${navigation(scene)}`;
    case 'finished':
      return html`${own(say('finished'))}${later.value?.end(scene) ?? notHere()}`;
  }
}

function heading({ headingLevel }: SurveyScene, words: string, lang: string): TemplateResult {
  return html`<div class="heading" lang=${lang} dir=${directionOf(lang)} role="heading" aria-level=${headingLevel + 1} tabindex="-1">${words}</div>`;
}
