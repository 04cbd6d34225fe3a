import { html, nothing, type TemplateResult } from 'lit';
import { remarkText } from '@readiness-kit/core/text';
import { own } from '../../own.ts';
import { figureOf } from '../figure-words.ts';
import { heading } from '../heading.ts';
import type { ResultView } from '../result-view.ts';
import type { StringKey } from '../strings/en.ts';
import { actionText, guideSpan } from './action.ts';
import { gapsOf, realGapsOf } from './gaps.ts';
import { isNothingScored, noPriorities } from './priorities.ts';
import { overallScale } from './scale.ts';
import { participantsList } from './summary.ts';

// The result for families and the community: no term of statistics, the same level and the same order.

/** Where the district stands, how firm that is, and who was asked. */
export function plainSummarySection(view: ResultView): TemplateResult {
  const { result, words, headingLevel } = view;
  const { t } = words;
  const figure = result.overall === null ? undefined : figureOf(result, result.overall);
  return html`<section class="summary" part="summary">
    ${heading(headingLevel + 1, t('plainTitle'), 'eyebrow')}
    ${figure?.status === 'scored'
      ? html`<p class="headline">${words.level(figure.level)}</p>
          <p class="level-number">${t('levelOf', { level: words.number(figure.level), levels: words.number(result.levels) })}</p>
          <p class="meaning">${words.vocabulary.texts?.levels?.[figure.level - 1]?.meaning ?? nothing}</p>
          ${overallScale(figure, view)}
          <p>${t(figure.uncertainty === null ? 'plainUnsure' : figure.borderline.length > 0 ? 'plainClose' : 'plainFirm')}</p>`
      : html`<p>${figure ? remarkText(figure.reason, words) : t('overallNone')}</p>`}
    <p>${t('plainAsked')}</p>
    ${participantsList(view)}
  </section>`;
}

export function plainStrengthsSection(view: ResultView): TemplateResult | typeof nothing {
  const { result, words, headingLevel } = view;
  if (isNothingScored(view)) return nothing;
  const none = result.strengths.length === 0;
  return html`<section class="strengths" part="strengths">
    ${heading(headingLevel + 1, words.t('plainStrong'))}
    ${none ? html`<p>${words.t('strengthsNone')}</p>` : html`<ul>${result.strengths.map((id) => html`<li>${words.name(id)}</li>`)}</ul>`}
  </section>`;
}

/** The first three steps, in the guide's words alone. */
export function plainStepsSection(view: ResultView): TemplateResult {
  const { result, words, headingLevel } = view;
  const first = result.priorities.slice(0, 3);
  return html`<section class="decisions" part="priorities">
    ${heading(headingLevel + 1, words.t('plainFirst'))}
    ${noPriorities(view)}
    <ol class="steps">
      ${first.map(({ construct, actions }) => html`<li class="step" part="priority">${heading(headingLevel + 2, words.name(construct))} ${actions.map((action) => html`<p class="what">${guideSpan(actionText(action, words), words)}</p>${soon(action.id, view)}`)}</li>`)}
    </ol>
  </section>`;
}

function soon(id: string, { words }: ResultView): TemplateResult | typeof nothing {
  const text = own(words.vocabulary.guide?.actions, id)?.within?.[30];
  return text ? html`<p><b>${words.t('within', { count: 30 })}</b>: ${guideSpan(text, words)}</p>` : nothing;
}

/** Who sees what lower than whom, without a number. */
export function plainGapsSection(view: ResultView): TemplateResult {
  const { words, headingLevel } = view;
  const { t, name } = words;
  const real = realGapsOf(view).slice(0, 3);
  return html`<section class="perspectives" part="perspectives">
    ${heading(headingLevel + 1, t('perspectives'))}
    ${real.length === 0
      ? html`<p>${t(gapsOf(view).length === 0 ? 'plainGapsNone' : 'realGapsNone')}</p>`
      : html`<ul class="gaps">${real.map(({ construct, gap: { groups: [high, low] } }) => html`<li>${t('plainGap', { high: name(high), low: name(low), name: name(construct) })}</li>`)}</ul>`}
  </section>`;
}

const parts = ['plainAsk', 'plainTell', 'plainAnswer'] as const satisfies readonly StringKey[];

/** What a reader can do. */
export function plainPartSection({ words, headingLevel }: ResultView): TemplateResult {
  return html`<section class="your-part">${heading(headingLevel + 1, words.t('plainPart'))}<ul class="gaps">${parts.map((key) => html`<li>${words.t(key)}</li>`)}</ul></section>`;
}
