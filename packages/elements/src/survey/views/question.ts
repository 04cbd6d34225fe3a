import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../localize/language.ts';
import type { Answer } from '@readiness-kit/core';
import { levelName, questionWords } from '../survey-words.ts';
import { own } from '../../own.ts';
import { waiting } from './waiting.ts';
import { levelGlyph } from './level-glyph.ts';
import type { SurveyScene } from './survey-scene.ts';

/** What the levels mean for one indicator, on request. */
function descriptorsOf(scene: SurveyScene, item: string): TemplateResult | typeof nothing {
  const { text, descriptors, say, spoken, loadDescriptors } = scene;
  const here = own(text.indicators, item)?.descriptors;
  if (!here && (descriptors === 'none' || descriptors === 'here')) return nothing;
  return html`<details @toggle=${here ? nothing : loadDescriptors}>
    <summary lang=${spoken} dir=${directionOf(spoken)}>${say('levelsHere')}</summary>
    ${here ? html`<dl>${here.map((words, i) => html`<dt>${levelName(text, i + 1)}</dt><dd>${words}</dd>`)}</dl>` : waiting(scene, descriptors === 'failed' ? 'failed' : 'loading', loadDescriptors)}
  </details>`;
}

/** Room for what the answer is based on, opened on request. */
function evidenceOf(scene: SurveyScene, item: string, index: number): TemplateResult {
  const { survey, say, spoken, later, loadLater } = scene;
  return html`<details>
    <summary lang=${spoken} dir=${directionOf(spoken)}>${say(survey.notes.has(item) || survey.confidence.has(item) ? 'evidenceGiven' : 'evidence')}</summary>
    ${later.value?.evidence(scene, item, index) ?? waiting(scene, later.state, loadLater)}
  </details>`;
}

/** One indicator as its group is asked: the levels, and apart from them what is no level. */
export function question(scene: SurveyScene, item: string, index: number): TemplateResult {
  const { survey, text, say } = scene;
  const { levels } = scene.instrument;
  const { prompt, answers, short } = questionWords(text, item, survey.group ?? '', survey.brief);
  const given = survey.answers.get(item);
  const option = (value: Answer, label: unknown): TemplateResult => html`<label class="option">
    <input type="radio" name="q${index}" value=${value} .checked=${value === given} @change=${() => give(value)} />${label}
  </label>`;
  const level = (value: number): TemplateResult => {
    const [name, words] = [levelName(text, value), answers[value - 1]];
    const label = short ? html`<b>${words}</b> <i>${name}</i>` : html`<b>${name}</b> ${words}`;
    return option(value, html`<span>${label}</span>${levelGlyph(value, levels)}`);
  };
  return html`<fieldset part="question" tabindex="-1" ?disabled=${scene.disabled} @keydown=${byDigit}>
    <legend>${prompt}</legend>
    ${short ? nothing : html`<p class="hint" lang=${scene.spoken}>${say('choose')}</p>`}
    ${Array.from({ length: levels }, (_, i) => level(i + 1))}
    ${survey.brief && !short ? descriptorsOf(scene, item) : nothing}
    <div class="apart" role="group" lang=${scene.spoken} aria-label=${say('instead')}>
      ${(['dont-know', 'not-applicable'] as const).map((value) => option(value, say(value)))}
      ${given === undefined ? nothing : html`<button type="button" class="plain" @click=${takeBack}>${say('takeBack')}</button>`}
    </div>
    ${scene.evidence ? evidenceOf(scene, item, index) : nothing}
  </fieldset>`;

  /** A digit chooses its level, as it does on paper. */
  function byDigit(event: KeyboardEvent): void {
    const level = Number(event.key);
    if (!(level >= 1 && level <= levels) || event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).localName !== 'input') return;
    (event.currentTarget as Element).querySelector<HTMLInputElement>(`input[value="${level}"]`)?.focus();
    give(level);
  }

  function give(value: Answer): void {
    survey.set('answers', item, value);
    scene.readAhead();
  }

  /** The button goes with the answer, so the focus moves to where a new one is given. */
  function takeBack(event: Event): void {
    (event.target as Element).closest('fieldset')?.querySelector('input')?.focus();
    survey.set('answers', item, null);
  }
}
