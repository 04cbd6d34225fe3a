import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ReadinessResult, SurveyText } from '@readiness-kit/core';
import { districtEn } from '@readiness-kit/core/instruments/district/en';
import { communityResult, otherInstrument, otherResult } from '../../test/fixtures/results.ts';
import { all, community, damaged, shown, text, textOf } from '../../test/results/shown.ts';
import type { ReadinessResults } from './readiness-results.ts';
import { resultFor } from './show-results.ts';

describe('<readiness-results> input', () => {
  describe('takes results', () => {
    it('of another instrument: ids with a notice, any number of levels, its own kinds', async () => {
      const element = await shown(html`<readiness-results .result=${otherResult} .instrument=${otherInstrument}></readiness-results>`);
      expect(textOf(element, '.notice')).to.contain('ids are shown');
      expect(textOf(element, '.summary')).to.contain('no overall index');
      expect(all(element, '.profile .group-name').map(text)).to.deep.equal(['climate']);
      expect(element.renderRoot.querySelectorAll('.profile .row[data-id="feedback"] .band')).to.have.length(5);
      expect(textOf(element, '.card')).to.contain('feedback.2');
    });

    it('of another instrument with words of the page, markup in them shown as text', async () => {
      const markup = '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script>';
      const texts: SurveyText = {
        language: 'en', review: 'unreviewed', title: markup, credit: markup,
        levels: [1, 2, 3, 4, 5].map((n) => ({ name: `${n} ${markup}`, meaning: markup })),
        groups: { staff: { name: markup, meaning: '' }, lead: { name: 'Leads', meaning: '' } },
        constructs: { recognition: { name: markup, meaning: '' }, feedback: { name: 'x'.repeat(10_000), meaning: '' } },
        composites: {}, indicators: { 'feedback.2': { statement: markup, descriptors: [], items: {} } },
      };
      const element = await shown(html`<readiness-results .result=${otherResult} .texts=${texts} .instrument=${otherInstrument}></readiness-results>`);
      expect(all(element, 'img, script')).to.have.length(0);
      expect(textOf(element, '.title')).to.equal(markup);
      expect(textOf(element, '.notice')).to.contain('no speaker of the language has reviewed');
      expect((window as { hacked?: boolean }).hacked).to.equal(undefined);
      expect(element.renderRoot.querySelector('.report')?.scrollWidth).to.be.at.most(element.clientWidth);
    });

    it('with a source that is no web address as text, never as a link', async () => {
      const hostile = damaged((data) => {
        data.priorities[0].actions[0].source = 'javascript:alert(1)';
        data.priorities[1].actions[0].source = 'https://example.org/guide';
      });
      const element = await shown(html`<readiness-results .result=${hostile}></readiness-results>`);
      expect(all(element, 'a').map((link) => link.getAttribute('href'))).to.deep.equal(['https://example.org/guide']);
      expect(textOf(element, '.card')).to.contain('javascript:alert(1)');
    });

    it('in the language and direction of the words it is given', async () => {
      const texts = { ...districtEn, language: 'ar' };
      const element = await shown(html`<readiness-results .result=${communityResult} .texts=${texts} .strings=${{ todo: 'ماذا نفعل أولا' }}></readiness-results>`);
      const root = element.renderRoot.querySelector('.root');
      expect([root?.getAttribute('lang'), root?.getAttribute('dir')]).to.deep.equal(['ar', 'rtl']);
      expect(textOf(element, '.todo > h3')).to.equal('ماذا نفعل أولا');
    });

    it('but none of a newer version, and nothing that is no result', async () => {
      const told: string[] = [];
      const listen = (event: CustomEvent<{ problem: string }>): unknown => told.push(event.detail.problem);
      const newer = { ...communityResult, schemaVersion: 3 } as unknown as ReadinessResult;
      const element = await shown(html`<readiness-results .result=${newer} @readiness-results-problem=${listen}></readiness-results>`);
      expect(textOf(element)).to.contain('newer version of Readiness Kit');
      expect(element.renderRoot.querySelector('[role="alert"]')).to.exist;
      element.result = 'text' as unknown as ReadinessResult;
      await waitUntil(() => textOf(element).includes('not a readiness result'));
      element.result = communityResult;
      await waitUntil(() => element.renderRoot.querySelector('.report'));
      expect(told).to.deep.equal(['newer-version', 'not-a-result']);
    });

    it('and survives damage anywhere in them', async () => {
      const { error } = console;
      console.error = () => undefined;
      const paths: string[][] = [];
      const walk = (node: unknown, path: string[]): void => {
        if (typeof node !== 'object' || node === null || path.length > 4) return;
        for (const [i, key] of Object.keys(node).entries()) {
          if (i > 2) continue;
          paths.push([...path, key]);
          walk((node as Record<string, unknown>)[key], [...path, key]);
        }
      };
      walk(communityResult, []);
      for (const key of Object.keys(communityResult)) walk(communityResult[key as keyof ReadinessResult], [key]);
      const element = await community();
      let notices = 0;
      try {
        for (const path of paths) {
          element.result = damaged((data) => {
            const parent = path.slice(0, -1).reduce((node, key) => node[key], data);
            parent[path.at(-1) as string] = null;
          });
          await element.updateComplete;
          await element.updateComplete;
          expect(element.renderRoot.querySelector('.report, .notice'), path.join('.')).to.exist;
          if (!element.renderRoot.querySelector('.report')) notices++;
        }
      } finally {
        console.error = error;
      }
      expect(paths.length).to.be.greaterThan(100);
      expect(notices).to.be.greaterThan(10);
    }).timeout(50_000);
  });

  describe('reads', () => {
    const { fetch } = window;
    let asked: string[] = [];
    const answer = (body: string, status = 200): void => {
      window.fetch = async (url) => {
        asked.push(String(url instanceof Request ? url.url : url));
        return new Response(body, { status });
      };
    };
    beforeEach(() => {
      asked = [];
      answer('');
    });
    afterEach(() => {
      window.fetch = fetch;
    });

    it('a script in its slot, without any request', async () => {
      const element = document.createElement('readiness-results');
      const script = Object.assign(document.createElement('script'), { type: 'application/json', slot: 'result', textContent: JSON.stringify(communityResult) });
      element.append(script);
      await fixture(html`<div>${element}</div>`);
      await waitUntil(() => element.renderRoot.querySelector('.report'));
      expect(textOf(element, '.headline')).to.equal('Scaling');
      expect(asked).to.deep.equal([]);
    });

    it('a file of its own site where the page sets src', async () => {
      answer(JSON.stringify(communityResult));
      const element = await shown(html`<readiness-results src="results/ours.json"></readiness-results>`);
      expect(textOf(element, '.headline')).to.equal('Scaling');
      expect(asked).to.deep.equal([new URL('results/ours.json', document.baseURI).href]);
    });

    it('no file of another site, and says when a file is missing or broken', async () => {
      const element = await shown(html`<readiness-results src="https://elsewhere.example/result.json"></readiness-results>`);
      expect(textOf(element)).to.contain('on another site');
      expect(asked).to.deep.equal([]);
      answer('', 404);
      element.src = 'gone.json';
      await waitUntil(() => textOf(element).includes('could not be loaded'));
      answer('<!doctype html>');
      element.src = 'page.html';
      await waitUntil(() => textOf(element).includes('not valid JSON'));
    });

    it('nothing at all until it is given something', async () => {
      const element = await fixture<ReadinessResults>(html`<readiness-results></readiness-results>`);
      expect(textOf(element)).to.equal('');
      expect(asked).to.deep.equal([]);
    });
  });

  it('resultFor scores one answer sheet by the consensus profile', async () => {
    const responses = otherInstrument.indicators.map((x) => ({ respondent: 'me', group: 'staff', item: x.id, answer: 3 }));
    const result = await resultFor(otherInstrument, responses, { form: 'all', seed: 5 });
    expect([result.voice, result.provenance.form, result.provenance.seed]).to.deep.equal(['consensus', 'all', 5]);
    const element = await shown(html`<readiness-results .result=${result}></readiness-results>`);
    expect(textOf(element)).to.contain('One answer sheet: one person');
  });
});
