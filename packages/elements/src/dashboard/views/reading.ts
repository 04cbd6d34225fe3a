import { html, type TemplateResult } from 'lit';
import type { DashboardView } from '../dashboard-view.ts';
import { facts } from '../facts.ts';
import { partHead, subHead } from '../part-heading.ts';
import { blankSign } from '../published.ts';
import { tableOf } from '../report-table.ts';
import { twin } from '../twin.ts';

/** How to read the figures, what is protected and how, and what the report was made with. */
export function readingView(view: DashboardView): TemplateResult {
  const { report, words, say } = view;
  const { provenance, threshold, confidence, cuts, levels } = report;
  const rows = Array.from({ length: levels }, (_, l) => [words.level(l + 1), l === 0 ? 0 : Math.ceil(cuts[l - 1] as number)]);
  const version = ({ id, version: v }: { readonly id: string; readonly version: string }): string => say('nameAndVersion', { id, version: v });
  return html`${partHead(view, say('readingTitle'), say('readScale'))} ${twin(tableOf('levels-begin', words.t('level'), [words.t('level'), say('begins')], rows), view)}
    <p>${say('readMeans')}</p>
    <p>${say('readMargin', { confidence: words.percent(confidence) })}</p>
    <p>${say('readThreshold', { threshold: words.number(threshold) })}</p>
    <p>${say('readWithheld', { word: `${blankSign.withheld} ${say('withheld')}` })}</p>
    <p>${say('readBands')}</p>
    <p>${say('readNoRank')}</p>
    <p>${say('readDefaults')}</p>
    ${subHead(view, say('madeWith'))}
    ${facts([
      [say('wave'), report.wave],
      [say('instrument'), version(provenance.instrument)],
      [say('form'), provenance.form ?? say('wholeInstrument')],
      [say('profile'), version(provenance.profile)],
      [say('engine'), version({ ...provenance.engine, id: provenance.engine.name })],
      [say('fingerprint'), html`<code>${report.hash.slice(0, 12)}</code>`],
    ])}
    ${words.vocabulary.texts ? html`<p class="note">${words.vocabulary.texts.credit}</p>` : ''}`;
}
