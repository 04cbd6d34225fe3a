import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading.ts';
import type { ResultView } from '../result-view.ts';
import type { StringKey } from '../strings/en.ts';

/** What makes the result reproducible, whose framework it stands on, and what it is not. */
export function provenanceSection({ result, words, headingLevel }: ResultView): TemplateResult {
  const { t } = words;
  const { instrument, profile, engine, form, seed, dataHash } = result.provenance;
  const entry = (key: StringKey, value: unknown): TemplateResult => html`<div><dt>${t(key)}</dt><dd>${value}</dd></div>`;
  const named = ({ id, version, hash }: typeof instrument): TemplateResult => html`${t('version', { id, version })} ${fingerprint(hash)}`;
  const credit = words.vocabulary.texts?.credit;
  return html`<section class="provenance" part="provenance">
    ${heading(headingLevel + 1, t('madeWith'))}
    <dl class="entries">
      ${entry('instrument', named(instrument))} ${entry('scoringProfile', named(profile))}
      ${entry('engine', t('version', { id: engine.name, version: engine.version }))}
      ${entry('form', form ?? t('wholeInstrument'))} ${entry('seed', String(seed))}
      ${entry('dataFingerprint', fingerprint(dataHash))} ${entry('resultFingerprint', fingerprint(result.hash))}
    </dl>
    <p>${t('defaults')}</p>
    ${credit ? html`<p class="credit">${credit}</p>` : nothing}
  </section>`;
}

/** The same in short: what it is not, and how to recognise it. */
export function limitsSection({ result, words, headingLevel }: ResultView): TemplateResult {
  const { t } = words;
  const credit = words.vocabulary.texts?.credit;
  return html`<section class="provenance" part="provenance">
    ${heading(headingLevel + 1, t('madeWith'))}
    <p>${t('defaults')} ${t('resultFingerprint')}: ${fingerprint(result.hash)}</p>
    ${credit ? html`<p class="credit">${credit}</p>` : nothing}
  </section>`;
}

/** The first twelve characters name it well enough to compare two prints. */
const fingerprint = (hash: string): TemplateResult => html`<code>${hash.slice(0, 12)}</code>`;
