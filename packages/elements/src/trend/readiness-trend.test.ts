import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { ReadinessResult, Scored } from '@readiness-kit/core';
import { communityResult, consensusResult, otherResult } from '../../test/fixtures/results.ts';
import { text } from '../../test/results/shown.ts';
import './define.ts';
import type { ReadinessTrend } from './readiness-trend.ts';

/** The community some time before: every score so many points lower. */
function earlier(points: number, change: (result: Record<string, any>) => void = () => undefined): ReadinessResult {
  const data = JSON.parse(JSON.stringify(communityResult)) as Record<string, any>;
  const figures = [...Object.values(data.constructs), ...Object.values(data.composites)] as (Scored | { status: 'insufficient' })[];
  for (const figure of figures) if (figure.status === 'scored') Object.assign(figure, { value: figure.value - points });
  change(data);
  return data as unknown as ReadinessResult;
}

async function drawn(results: readonly unknown[], labels?: string): Promise<ReadinessTrend> {
  const element = await fixture<ReadinessTrend>(html`<readiness-trend .results=${results} labels=${labels ?? 'Fall 2025,Fall 2026'}></readiness-trend>`);
  await waitUntil(() => element.renderRoot.querySelector('section, .notice'), 'nothing was drawn');
  await element.updateComplete;
  return element;
}
const all = (element: ReadinessTrend, selector: string): Element[] => [...element.renderRoot.querySelectorAll(selector)];
const said = (element: ReadinessTrend, selector = '.root'): string => text(element.renderRoot.querySelector(selector));
/** Cells of the rows below a caption. */
const table = (element: ReadinessTrend, caption: string): string[][] =>
  [...((all(element, 'table').find((one) => text(one.querySelector('caption')) === caption)?.querySelectorAll('tbody tr') ?? []) as NodeListOf<Element>)].map((tr) => [...tr.children].map(text));
const scores = 'Scores in each wave, with the margin of error';
const overall = (communityResult.composites.overall as { value: number }).value;

describe('<readiness-trend>', () => {
  afterEach(async () => {
    await executeServerCommand('emulate', {});
    await setViewport({ width: 1200, height: 800 });
    document.documentElement.style.colorScheme = '';
  });

  it('says first what became of the overall index', async () => {
    const [before, after] = [Math.round(overall - 20), Math.round(overall)];
    expect(said(await drawn([earlier(20), communityResult]), '.meaning')).to.contain(`Overall readiness rose from ${before} to ${after}: 20 points, between`);
    expect(said(await drawn([earlier(-20), communityResult]), '.meaning')).to.contain('Overall readiness fell from').and.to.contain('-20 points');
    expect(said(await drawn([earlier(1), communityResult]), '.meaning')).to.contain('No detectable change in Overall readiness');
    const oneSheet = await drawn([consensusResult, consensusResult]);
    expect(said(oneSheet, '.meaning')).to.contain('nothing can be said of a change');
    expect(said(oneSheet, '.row[data-id="overall"] .row-value')).to.equal('cannot be told');
    expect(table(oneSheet, 'Fall 2025 to Fall 2026').find(([name]) => name === 'Overall readiness')?.slice(-2)).to.deep.equal(['not known', 'cannot be told']);
  });

  it('shows every wave of every figure, joined where they can be compared, and the same numbers in a table', async () => {
    const element = await drawn([earlier(20), earlier(12), communityResult], 'One, Two, Three');
    const constructs = Object.values(communityResult.constructs).filter(({ status }) => status === 'scored').length;
    expect(all(element, '.row[data-id="overall"] .voice')).to.have.length(3);
    expect(all(element, '.join')).to.have.length(2 * (constructs + 1));
    expect(all(element, '.key li').map(text)).to.deep.equal(['One', 'Two', 'Three']);
    expect(all(element, 'caption').map(text)).to.deep.equal([scores, 'One to Two', 'Two to Three']);
    const row = table(element, 'Two to Three').find(([name]) => name === 'Curriculum') ?? [];
    const { value } = communityResult.constructs.curriculum as { value: number };
    expect(row.slice(0, 4)).to.deep.equal(['Curriculum', String(Math.round(value - 12)), String(Math.round(value)), '12']);
    expect(text(element.renderRoot.querySelector('.row[data-id="curriculum"] .row-value'))).to.equal(row[5]);
    const inWaves = table(element, scores).find(([name]) => name === 'Curriculum') ?? [];
    expect(inWaves.slice(1).map((cell) => /^(\d+) \(\d+ to \d+\)$/.exec(cell)?.[1])).to.deep.equal([20, 12, 0].map((points) => String(Math.round(value - points))));
  });

  it('breaks where the instrument, the form or the profile is another, and says why', async () => {
    const reasons: readonly (readonly [(result: Record<string, any>) => void, string])[] = [
      [(r) => (r.provenance.instrument.version = '9.0.0'), 'changed too much from version 9.0.0 to'],
      [(r) => (r.provenance.form = 'board'), 'The forms differ'],
      [(r) => (r.provenance.profile.hash = 'other'), 'The scoring profiles differ'],
      [(r) => (r.provenance.instrument.id = 'another'), 'different instruments'],
    ];
    for (const [change, reason] of reasons) {
      const element = await drawn([earlier(20, change), communityResult]);
      expect(said(element, '.notice')).to.contain('The series breaks between Fall 2025 and Fall 2026').and.to.contain(reason);
      expect(all(element, '.join')).to.have.length(0);
      expect(all(element, 'caption').map(text)).to.deep.equal([scores]);
      for (const row of all(element, '.row[data-id]')) {
        const cells = table(element, scores).find(([name]) => name === text(row.querySelector('.row-name'))) ?? [];
        expect(cells.filter((cell) => /^-?\d/.test(cell)), text(row)).to.have.length(row.querySelectorAll('.voice').length);
      }
      expect(said(element)).not.to.match(/rose|fell|NaN|undefined|\{\w+\}/);
    }
  });

  it('of one figure that cannot be compared says why, and compares the others', async () => {
    const element = await drawn([earlier(20, (r) => (r.constructs.curriculum = { ...r.constructs.curriculum, status: 'insufficient', reason: { code: 'no-answers' } })), communityResult]);
    const row = table(element, 'Fall 2025 to Fall 2026').find(([name]) => name === 'Curriculum');
    expect(row?.at(-1)).to.contain('not comparable: one of the waves has no score');
    expect(table(element, scores).find(([name]) => name === 'Curriculum')?.[1]).to.equal('no score');
    expect(all(element, '.row[data-id="curriculum"] .voice')).to.have.length(1);
    expect(all(element, '.row[data-id="instruction"] .join')).to.have.length(1);
  });

  it('of one wave, of other fields, and of what is no result, says what is missing', async () => {
    expect(said(await drawn([communityResult]))).to.contain('A change needs two waves');
    expect(said(await drawn([{ ...communityResult, schemaVersion: 99 }, communityResult]), '[role="alert"]')).to.contain('Fall 2025 is left out').and.to.contain('newer version');
    for (const nothing of [{}, null, 'x', 7]) expect(said(await drawn([nothing]), '[role="alert"]')).to.contain('not a readiness result');
    expect(said(await drawn([null, communityResult]), '[role="alert"]')).to.contain('Fall 2025 is left out');
    expect(said(await drawn(communityResult as unknown as unknown[]))).to.contain('A change needs two waves');
    expect(said(await drawn([otherResult, communityResult]))).to.contain('different instruments');
    for (const results of [[otherResult, otherResult], [consensusResult, communityResult]]) expect(said(await drawn(results))).not.to.match(/NaN|undefined|\{\w+\}/);
  });

  it('loads the addresses that src lists', async () => {
    const urls = [earlier(20), communityResult].map((result) => URL.createObjectURL(new Blob([JSON.stringify(result)], { type: 'application/json' })));
    const element = await fixture<ReadinessTrend>(html`<readiness-trend src=${urls.join(' ')}></readiness-trend>`);
    await waitUntil(() => element.renderRoot.querySelector('.meaning'), 'nothing was drawn');
    expect(said(element, '.meaning')).to.contain('rose');
    expect(all(element, '.key li').map(text)).to.deep.equal(['Wave 1', 'Wave 2']);
    const unnamed = await drawn([earlier(20), communityResult], 'Fall 2025,');
    expect(all(unnamed, '.key li').map(text)).to.deep.equal(['Fall 2025', 'Wave 2']);
    const missing = await fixture<ReadinessTrend>(html`<readiness-trend src="/no-such-file.json"></readiness-trend>`);
    await waitUntil(() => missing.renderRoot.querySelector('[role="alert"]'), 'nothing was said');
    expect(said(missing, '[role="alert"]')).to.contain('could not be loaded');
  });

  it('is accessible in light and dark, in Arabic from right to left, and nothing is cut at 320 pixels', async () => {
    document.documentElement.style.colorScheme = 'light dark';
    const element = await drawn([earlier(20), earlier(19), communityResult], 'One,Two,Three');
    for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
    for (const scheme of ['light', 'dark']) {
      await executeServerCommand('emulate', { 'prefers-color-scheme': scheme });
      await expect(element).to.be.accessible();
    }
    await setViewport({ width: 320, height: 640 });
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    element.lang = 'ar';
    await waitUntil(() => said(element).includes('التغيّر مع الزمن'), 'no Arabic');
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.root')?.getAttribute('dir')).to.equal('rtl');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await expect(element).to.be.accessible();
  }).timeout(30_000);
});
