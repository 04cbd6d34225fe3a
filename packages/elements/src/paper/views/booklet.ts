import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../localize/language.ts';
import { own } from '../../own.ts';
import { levelName } from '../../survey/survey-words.ts';
import type { Digit, PaperField } from '../paper-field.ts';
import { heading } from './heading.ts';
import type { PaperScene } from './paper-scene.ts';

/** All questions as they are printed, and a preview of it. */
export function booklet(scene: PaperScene): TemplateResult {
  const { part, state, say, sayPrinted, printed, level, print } = scene;
  const { text, instrument, form, group, screens } = part;
  const [direction, spoken] = [directionOf(text.language), directionOf(printed)];
  const anyLong = state.screens.flat().some(({ short }) => !short);
  const steps = ['howTick', ...(anyLong ? ['howLevels' as const] : []), 'howUnsure', 'howName'] as const;
  return html`<div class="tools">
      <button type="button" class="primary" @click=${print}>${say('print')}</button>
      <p class="about">${say('printHint')}</p>
    </div>
    <div class="booklet" lang=${text.language} dir=${direction}>
      <div class="cover">
        ${heading(level, text.title, 'cover-title')}
        <p>${own(text.groups, group)?.name ?? group}</p>
        <p class="number" lang=${printed} dir=${spoken}><b>${sayPrinted('sheetNumber')}</b> <span class="write"></span> <small>${sayPrinted('forStaff')}</small></p>
      </div>
      <div class="how" lang=${printed} dir=${spoken}>
        ${heading(level + 1, sayPrinted('how'), 'how-title')}
        <ul>${steps.map((step) => html`<li class=${step === 'howName' ? 'strong' : ''}>${sayPrinted(step)}</li>`)}</ul>
      </div>
      ${screens.map(({ construct }, i) => chapter(scene, construct, state.screens[i] ?? []))}
      <p class="colophon">${text.credit}</p>
      <p class="colophon" lang=${printed} dir=${spoken}>${sayPrinted('version', { id: instrument.id, version: instrument.version, form })}</p>
    </div>`;
}

/** A construct. Its heading stays on the page of its first question. */
function chapter(scene: PaperScene, construct: string, fields: readonly PaperField[]): TemplateResult {
  const { part, sayPrinted, printed, level } = scene;
  const words = own(part.text.constructs, construct);
  const isLocal = fields[0]?.local ?? false;
  const name = isLocal ? html`<span lang=${printed}>${sayPrinted('local')}</span>` : (words?.name ?? construct);
  const [first, ...rest] = fields;
  return html`<section class="chapter">
    <div class="kept">
      ${heading(level + 1, name, 'chapter-title')}
      ${words?.meaning ? html`<p class="meaning">${words.meaning}</p>` : nothing}
      ${first ? question(scene, first) : nothing}
    </div>
    ${rest.map((field) => question(scene, field))}
  </section>`;
}

function question(scene: PaperScene, field: PaperField): TemplateResult {
  const [levels, others] = [field.digits.filter((digit) => field.local || digit < 8), field.digits.filter((digit) => !field.local && digit >= 8)];
  return html`<div class="question" lang=${field.language} dir=${directionOf(field.language)}>
    <p class="prompt"><bdi class="code">${field.code}</bdi> ${field.prompt}</p>
    <ul class="boxes">${levels.map((digit) => html`<li>${box(digit)}<span>${levelWords(scene, field, digit)}</span></li>`)}</ul>
    ${others.length > 0 ? html`<ul class="boxes others" lang=${scene.printed} dir=${directionOf(scene.printed)}>${others.map((digit) => html`<li>${box(digit)}<span>${scene.sayPrinted(digit === 8 ? 'dont-know' : 'not-applicable')}</span></li>`)}</ul>` : nothing}
  </div>`;
}

const box = (digit: Digit): TemplateResult => html`<span class="box" aria-hidden="true"></span><bdi class="digit">${digit}</bdi>`;

/** The answer as on the screen: short ones alone, descriptors after the level's name. */
function levelWords({ part }: PaperScene, { answers, short }: PaperField, digit: Digit): unknown {
  const words = answers[digit - 1];
  return short && words ? words : html`<b>${levelName(part.text, digit)}</b>${words ? html` ${words}` : nothing}`;
}
